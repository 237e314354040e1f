package io.k8sbin.examples.bench;

import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostOutcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Anything a shell script does for one host at a time. */
final class ShellContender implements Contender {
    private final String name;
    private final int atOnce;
    private final Script script;

    /** The script for a host. */
    interface Script {
        /** Text for bash. */
        String of(int host, int round) throws IOException;
    }

    ShellContender(String name, int atOnce, Script script) {
        this.name = name;
        this.atOnce = atOnce;
        this.script = script;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double round(int hosts, int round) throws IOException {
        List<Integer> numbers = IntStream.rangeClosed(1, hosts).boxed().toList();
        Function<Integer, Double> task = host -> one(host, round);
        double cpu = 0;
        for (HostOutcome<Double> outcome :
                Fleet.ofParallelism(atOnce).run(numbers, task).values()) {
            if (outcome instanceof HostOutcome.Succeeded<Double> done) {
                cpu += done.value();
            } else if (outcome instanceof HostOutcome.Failed<Double> failed) {
                throw new IOException(failed.cause());
            }
        }
        return cpu;
    }

    private double one(int host, int round) {
        try {
            return cpu(Programs.run("bash", "-c", timed(script.of(host, round))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script whose last line of output is the CPU seconds it used. */
    static String timed(String script) {
        return "set -e -o pipefail; TIMEFORMAT='%U %S'; time {\n" + script + "\n}";
    }

    static double cpu(String out) {
        String[] words = out.strip().lines().reduce("", (a, b) -> b).split(" ", -1);
        return Double.parseDouble(words[0]) + Double.parseDouble(words[1]);
    }
}
