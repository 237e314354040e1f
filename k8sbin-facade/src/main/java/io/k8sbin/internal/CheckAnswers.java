package io.k8sbin.internal;

import io.k8sbin.cluster.check.Answer;
import io.k8sbin.cluster.check.DiskUse;
import io.k8sbin.cluster.check.EtcdHealth;
import io.k8sbin.cluster.check.HostHealth;
import io.k8sbin.cluster.check.HostNetwork;
import io.k8sbin.cluster.check.Listener;
import io.k8sbin.cluster.check.NameAnswer;
import io.k8sbin.cluster.check.PodAttempt;
import io.k8sbin.cluster.check.PodHealth;
import io.k8sbin.cluster.check.UnitHealth;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.UnitState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a host answered to {@link CheckScripts}; lines it should not have written are passed over. */
final class CheckAnswers {
    private final HostState state;

    CheckAnswers(HostState state) {
        this.state = state;
    }

    HostHealth.Seen of(String node, Map<Integer, String> served, List<PodAttempt> attempts, Optional<NameAnswer> name) {
        return new HostHealth.Seen(
                node,
                state.facts().clockSkew(),
                units(),
                pods(),
                listeners(),
                disks(),
                blocks(CheckScripts.CERTIFICATES, "c", "\n", t -> t),
                served,
                blocks(CheckScripts.TEXTS, "t", "", CheckAnswers::decoded),
                state.sections().containsKey(CheckScripts.ETCD) ? Optional.of(etcd()) : Optional.empty(),
                String.join("\n", lines(CheckScripts.TRAFFIC, "k")),
                lines(CheckScripts.TRAFFIC, "g").stream()
                        .filter(t -> t.matches("[0-9]{1,18}"))
                        .mapToLong(Long::parseLong)
                        .sum(),
                network(attempts, name));
    }

    private HostNetwork network(List<PodAttempt> attempts, Optional<NameAnswer> name) {
        List<String> routes = lines(CheckScripts.TRAFFIC, "w");
        // told only where they are not too many
        return new HostNetwork(
                routes.isEmpty() ? Optional.empty() : Optional.of(routes), first("f"), first("x"), attempts, name);
    }

    private String first(String kind) {
        return lines(CheckScripts.TRAFFIC, kind).stream().findFirst().orElse("").strip();
    }

    /** Ready pods, as this host was told by the API. */
    List<ReadyPod> pods(NetworkSpec network) {
        return ReadyPod.parse(lines(CheckScripts.PODS, "p"), network);
    }

    List<Listener> listeners() {
        return Listeners.parse(text("ports"));
    }

    private String text(String section) {
        return Optional.ofNullable(state.sections().get(section))
                .map(HostState.Section::out)
                .orElse("");
    }

    private void each(String section, BiConsumer<String, String> line) {
        text(section)
                .lines()
                .filter(l -> l.length() >= 2 && l.charAt(1) == ' ')
                .forEach(l -> line.accept(l.substring(0, 1), l.substring(2)));
    }

    private List<String> lines(String section, String kind) {
        List<String> lines = new ArrayList<>();
        each(section, (k, text) -> {
            if (k.equals(kind)) {
                lines.add(text);
            }
        });
        return lines;
    }

    private Map<String, UnitHealth> units() {
        Map<String, Map<String, List<String>>> told = told(CheckScripts.UNITS, "u");
        Map<String, UnitHealth> units = new HashMap<>();
        state.units().forEach((name, unit) -> units.put(name, unit(unit, told.getOrDefault(name, Map.of()))));
        return units;
    }

    /** What is told of each thing, by its name and the letter of the line. */
    private Map<String, Map<String, List<String>>> told(String section, String start) {
        Map<String, Map<String, List<String>>> told = new HashMap<>();
        List<String> current = new ArrayList<>(List.of(""));
        each(section, (kind, text) -> {
            if (kind.equals(start)) {
                current.set(0, text);
            }
            told.computeIfAbsent(current.get(0), u -> new HashMap<>())
                    .computeIfAbsent(kind, k -> new ArrayList<>())
                    .add(text);
        });
        return told;
    }

    private Map<String, PodHealth> pods() {
        Map<String, PodHealth> pods = new HashMap<>();
        told(CheckScripts.STATIC_PODS, "p").forEach((name, told) -> {
            Optional<List<String>> flags =
                    told.containsKey("m") ? Optional.of(told.getOrDefault("f", List.of())) : Optional.empty();
            pods.put(
                    name,
                    new PodHealth(
                            name,
                            flags,
                            told.getOrDefault("a", List.of()),
                            told.getOrDefault("j", List.of()),
                            readiness(told)));
        });
        return pods;
    }

    private static Optional<Answer> readiness(Map<String, List<String>> told) {
        return told.getOrDefault("r", List.of()).stream()
                .filter(s -> s.matches("[0-9]{1,3}"))
                .map(s -> new Answer(Integer.parseInt(s), String.join("\n", told.getOrDefault("o", List.of()))))
                .findFirst();
    }

    private static UnitHealth unit(UnitState unit, Map<String, List<String>> told) {
        return new UnitHealth(
                unit.unit(),
                unit.loadState(),
                unit.activeState(),
                unit.result(),
                unit.restarts(),
                told.getOrDefault("a", List.of()),
                told.getOrDefault("j", List.of()),
                readiness(told));
    }

    private List<DiskUse> disks() {
        List<DiskUse> disks = new ArrayList<>();
        for (String line : lines(CheckScripts.DISKS, "d")) {
            String[] parts = line.split(" ", 4);
            if (line.matches("[0-9]{1,9} [0-9]{1,15} [0-9]{1,15} /.*")) {
                long block = Long.parseLong(parts[0]);
                disks.add(new DiskUse(
                        HostPath.of(parts[3]), Long.parseLong(parts[1]) * block, Long.parseLong(parts[2]) * block));
            }
        }
        return disks;
    }

    private interface Decoder {
        String decode(String text);
    }

    private Map<HostPath, String> blocks(String section, String start, String glue, Decoder decoder) {
        Map<HostPath, String> blocks = new HashMap<>();
        List<String> body = new ArrayList<>();
        List<String> path = new ArrayList<>();
        each(section, (kind, text) -> {
            if (kind.equals(start)) {
                finish(path, body, glue, decoder, blocks);
                path.add(text);
            } else {
                body.add(text);
            }
        });
        finish(path, body, glue, decoder, blocks);
        return blocks;
    }

    private static void finish(
            List<String> path, List<String> body, String glue, Decoder decoder, Map<HostPath, String> blocks) {
        if (!path.isEmpty()) {
            blocks.put(HostPath.of(path.get(0)), decoder.decode(String.join(glue, body) + glue));
        }
        path.clear();
        body.clear();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private EtcdHealth etcd() {
        List<Json> members = json(CheckScripts.ETCD, "m").stream()
                .flatMap(m -> m.at("members").elements().stream())
                .toList();
        Optional<Json> endpoint = json(CheckScripts.ETCD, "e").stream()
                .flatMap(e -> e.elements().stream())
                .findFirst();
        return new EtcdHealth(
                members,
                endpoint,
                lines(CheckScripts.ETCD, "l").stream().filter(l -> !l.isBlank()).toList(),
                lines(CheckScripts.ETCD, "s").stream().findFirst());
    }

    private List<Json> json(String section, String kind) {
        return lines(section, kind).stream()
                .flatMap(text -> parsed(text).stream())
                .toList();
    }

    /** Nothing where a program printed something else: it has not answered then. */
    private static Optional<Json> parsed(String text) {
        try {
            return Optional.of(Json.parse(text));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }
}
