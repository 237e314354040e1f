package io.k8sbin.examples.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Twelve files and two commands on many hosts: everybody in turn, round by round; the slow ones once. */
final class JobRace {
    /** So many hosts have been done before anything of ours is measured. */
    private static final int WARM_HOSTS = 400;

    private final PrintStream out;
    private final SshdFarm farm;
    private final Payload payload;
    private final int rounds;
    private final Map<String, Times> all = new LinkedHashMap<>();

    /** Seconds of clock and of the operator's processors. */
    private record Times(List<Double> wall, List<Double> cpu) {
        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    JobRace(PrintStream out, SshdFarm farm, Payload payload, int rounds) {
        this.out = out;
        this.farm = farm;
        this.payload = payload;
        this.rounds = rounds;
    }

    /** Until most of what runs often is compiled; gives the seconds of the very first round. */
    double warmUp(int hosts) throws IOException {
        Ours push = new Ours(farm, payload, Ours.Kind.PUSH);
        Ours tar = new Ours(farm, payload, Ours.Kind.TAR);
        payload.local(0);
        double first = Timed.seconds(() -> push.round(hosts, 0));
        for (int done = hosts; done < WARM_HOSTS; done += hosts) {
            int round = done;
            push.round(hosts, round);
            tar.round(hosts, 0);
        }
        return first;
    }

    void run(int hosts, boolean quick) throws IOException {
        Contenders others = new Contenders(farm, payload);
        List<Contender> fast = List.of(
                new Ours(farm, payload, Ours.Kind.PUSH),
                new Ours(farm, payload, Ours.Kind.TAR),
                new Ours(farm, payload, Ours.Kind.LOGIN),
                others.tar(true),
                others.tar(false),
                others.controlMaster());
        all.clear();
        OwnCpu used = new OwnCpu(0, 0);
        for (int round = 1; round <= rounds; round++) {
            payload.local(round);
            for (Contender contender : fast) {
                OwnCpu before = OwnCpu.now();
                measure(contender, hosts, round);
                if (contender == fast.get(0)) {
                    OwnCpu more = OwnCpu.now().minus(before);
                    used = new OwnCpu(used.all() + more.all(), used.compilers() + more.compilers());
                }
            }
        }
        if (Programs.find("ansible-playbook").isPresent()) {
            payload.local(rounds + 1);
            measure(others.ansible(true), hosts, rounds + 1);
            if (!quick) {
                measure(others.ansible(false), hosts, rounds + 1);
            }
        }
        documents(others.documents(), hosts);
        table(hosts, used);
    }

    private void measure(Contender contender, int hosts, int round) throws IOException {
        double[] cpu = new double[1];
        double wall = Timed.seconds(() -> cpu[0] = contender.round(hosts, round));
        Times times = all.computeIfAbsent(contender.name(), n -> new Times());
        times.wall().add(wall);
        times.cpu().add(cpu[0]);
    }

    /** One host after another takes as long for each. */
    private void documents(Contender slow, int hosts) throws IOException {
        int few = Math.min(hosts, 2);
        payload.local(rounds + 2);
        double[] cpu = new double[1];
        double each = Timed.seconds(() -> cpu[0] = slow.round(few, rounds + 2)) / few;
        Times times = new Times(List.of(each * hosts), List.of(cpu[0] / few * hosts));
        all.put(slow.name() + " (" + few + " hosts measured, times " + hosts + ")", times);
    }

    private double wall(Ours.Kind kind) {
        Times times = all.getOrDefault(new Ours(farm, payload, kind).name(), new Times());
        return Timed.median(times.wall());
    }

    private void table(int hosts, OwnCpu used) {
        double push = wall(Ours.Kind.PUSH);
        double tar = wall(Ours.Kind.TAR);
        out.printf(
                "| 12 files and 2 commands on %d hosts | seconds | push / it | tar / it | operator's CPU, ms a host"
                        + " |%n",
                hosts);
        out.println("| --- | ---: | ---: | ---: | ---: |");
        all.forEach((name, times) -> out.printf(
                "| %s | %s | %s | %s | %s |%n",
                name,
                Timed.number(Timed.median(times.wall())),
                Timed.number(push / Timed.median(times.wall())),
                Timed.number(tar / Timed.median(times.wall())),
                Timed.number(1000 * Timed.median(times.cpu()) / hosts)));
        out.printf(
                "%nOf the %s ms a host of the push, %s were Java's compilers. Hosts a second: %s; login only: %s"
                        + " (ratio %s, goal 0.6).%n%n",
                Timed.number(1000 * used.all() / rounds / hosts),
                Timed.number(1000 * used.compilers() / rounds / hosts),
                Timed.number(hosts / push),
                Timed.number(hosts / wall(Ours.Kind.LOGIN)),
                Timed.number(wall(Ours.Kind.LOGIN) / push));
    }
}
