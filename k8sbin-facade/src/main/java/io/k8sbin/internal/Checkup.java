package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.check.ApiHealth;
import io.k8sbin.cluster.check.ClusterHealth;
import io.k8sbin.cluster.check.Diagnosis;
import io.k8sbin.cluster.check.HostHealth;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.ProbeRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Asks every host that can be reached how it is, one exchange each, and lets the rules judge. */
public final class Checkup {
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Consumer<RolloutEvent> listener;

    /** For one plan and its connections. */
    public Checkup(ClusterPlan plan, Hosts hosts, Consumer<RolloutEvent> listener) {
        this.plan = plan;
        this.hosts = hosts;
        this.listener = listener;
    }

    /** Asks and judges. */
    public Diagnosis diagnosis() {
        Instant begin = Instant.now();
        Observer observer = new Observer(plan, hosts, listener);
        CheckScripts scripts = new CheckScripts(plan);
        Map<String, HostState> states = new TreeMap<>();
        Map<String, HostHealth> health = new TreeMap<>();
        hosts.unreachable().forEach((name, why) -> health.put(name, new HostHealth.Silent(name, why)));
        hosts.eachOutcome(
                hosts.names(),
                name -> observer.probe(name, request(observer, scripts, name)),
                states::put,
                (name, why) -> health.put(name, new HostHealth.Silent(name, why)));
        states.forEach((name, state) -> health.put(name, new CheckAnswers(state).of(name, Map.of())));
        listener.accept(new RolloutEvent.StepDone("check", Duration.between(begin, Instant.now())));
        ObservedCluster files = new ObservedCluster(observer.nodes(states), new ObservedApi.Silent("not asked"));
        return Diagnosis.of(plan, new ClusterHealth(health, files, api(states)), Instant.now());
    }

    private ProbeRequest request(Observer observer, CheckScripts scripts, String name) {
        ProbeRequest request = observer.request(plan.node(name));
        for (Map.Entry<String, String> section : scripts.of(plan.node(name)).entrySet()) {
            request = request.withSection(section.getKey(), section.getValue());
        }
        return request;
    }

    /** What the first control-plane host that got an answer was told. */
    private static Optional<ApiHealth> api(Map<String, HostState> states) {
        return states.values().stream()
                .map(s -> s.sections().get(CheckScripts.API))
                .filter(Objects::nonNull)
                .filter(s -> s.status() == 0)
                .flatMap(s -> parsed(s.out()).stream())
                .findFirst();
    }

    private static Optional<ApiHealth> parsed(String text) {
        try {
            List<Json> items = Json.parse(text).at("items").elements();
            return Optional.of(new ApiHealth(
                    of(items, "Node"),
                    of(items, "CertificateSigningRequest"),
                    of(items, "Lease"),
                    of(items, "Endpoints"),
                    of(items, "ClusterRoleBinding")));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static List<Json> of(List<Json> items, String kind) {
        return items.stream().filter(i -> i.at("kind").text().equals(kind)).toList();
    }
}
