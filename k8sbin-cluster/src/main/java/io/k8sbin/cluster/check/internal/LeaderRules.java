package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.ApiHealth;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who leads, by Lease or, as in older versions, by an annotation of an Endpoints object. */
final class LeaderRules {
    private static final List<String> ELECTED = List.of("kube-controller-manager", "kube-scheduler");
    private static final String ANNOTATION = "control-plane.alpha.kubernetes.io/leader";
    private static final Duration STALE = Duration.ofMinutes(1);
    private final Case examined;

    LeaderRules(Case examined) {
        this.examined = examined;
    }

    /** A leader's name and when it last said so. */
    private record Leader(String holder, Instant renewed) {}

    void check() {
        if (examined.health.api().isEmpty() || !examined.hasCome(Phase.CONTROLLERS)) {
            return;
        }
        for (String component : ELECTED) {
            Optional<Leader> leader = leader(component);
            boolean fresh = leader.map(l -> l.renewed().plus(STALE).isAfter(examined.now))
                    .orElse(false);
            if (!fresh) {
                examined.error(
                        "no-leader",
                        "no " + component + " leads",
                        leader.map(l -> "the last was " + l.holder() + " at " + l.renewed())
                                .orElse("none ever did"),
                        "start " + component + " on a control-plane host; see its journal if it runs");
            }
        }
    }

    /** {@code COMPONENT: HOST} for those that have one. */
    List<String> leaders() {
        List<String> lines = new ArrayList<>();
        for (String component : ELECTED) {
            leader(component)
                    .filter(l -> l.renewed().plus(STALE).isAfter(examined.now))
                    .ifPresent(l -> lines.add(component + ": " + l.holder().replaceFirst("_.*", "")));
        }
        return lines;
    }

    private Optional<Leader> leader(String component) {
        ApiHealth api = examined.health
                .api()
                .orElseGet(() -> new ApiHealth(List.of(), List.of(), List.of(), List.of(), List.of()));
        Stream<Leader> leases = named(api.leases(), component)
                .flatMap(l -> read(
                        l.at("spec", "holderIdentity").text(),
                        l.at("spec", "renewTime").text())
                        .stream());
        Stream<Leader> annotations = named(api.endpoints(), component)
                .map(e -> e.at("metadata", "annotations", ANNOTATION).text())
                .flatMap(text -> annotation(text).stream());
        return Stream.concat(leases, annotations).max(Comparator.comparing(Leader::renewed));
    }

    private static Stream<Json> named(List<Json> objects, String name) {
        return objects.stream().filter(o -> o.at("metadata", "name").text().equals(name));
    }

    private static Optional<Leader> annotation(String text) {
        try {
            Json json = Json.parse(text);
            return read(json.at("holderIdentity").text(), json.at("renewTime").text());
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static Optional<Leader> read(String holder, String time) {
        try {
            return holder.isEmpty() ? Optional.empty() : Optional.of(new Leader(holder, Instant.parse(time)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
