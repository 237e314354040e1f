package io.k8sbin.internal;

import io.k8sbin.RolloutEvent;
import io.k8sbin.cluster.check.ApiHealth;
import io.k8sbin.cluster.check.ClusterHealth;
import io.k8sbin.cluster.check.Diagnosis;
import io.k8sbin.cluster.check.HostHealth;
import io.k8sbin.cluster.check.Listener;
import io.k8sbin.cluster.check.NameAnswer;
import io.k8sbin.cluster.diff.ObservedApi;
import io.k8sbin.cluster.diff.ObservedCluster;
import io.k8sbin.cluster.kubeadm.StaticPod;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.Tunnel;
import io.k8sbin.remote.TunnelRefusedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks every host that can be reached how it is, one exchange each, and lets the rules judge. */
public final class Checkup {
    /** A SYN is sent again after one second and after three. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** Units that serve TLS on all their ports. */
    static final Set<String> SERVERS = Set.of(
            "etcd.service",
            "kube-apiserver.service",
            "kube-controller-manager.service",
            "kube-scheduler.service",
            "kubelet.service");

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
        Optional<ApiHealth> api = api(states);
        PodTargets targets = new PodTargets(List.copyOf(states.keySet()), pods(states));
        hosts.eachOutcome(
                List.copyOf(states.keySet()),
                name -> seen(name, state(states, name), api, targets),
                health::put,
                (name, why) -> health.put(name, new HostHealth.Silent(name, why)));
        listener.accept(new RolloutEvent.StepDone("check", Duration.between(begin, Instant.now())));
        ObservedCluster files = new ObservedCluster(observer.nodes(states), new ObservedApi.Silent(refusals(states)));
        return Diagnosis.of(plan, new ClusterHealth(health, files, api), Instant.now());
    }

    private static HostState state(Map<String, HostState> states, String name) {
        return Objects.requireNonNull(states.get(name));
    }

    private HostHealth seen(String name, HostState state, Optional<ApiHealth> api, PodTargets targets) {
        Map<Integer, String> served = served(name, state);
        PodReach reach = new PodReach(new PatientDial(hosts.host(name)::dial, PATIENCE));
        boolean asks = plan.node(name).node().is(NodeRole.WORKER)
                && api.flatMap(a -> a.behind("kube-system", "kube-dns"))
                        .map(pods -> !pods.isEmpty())
                        .orElse(false);
        Optional<NameAnswer> answer = asks ? reach.name(plan.spec().network()) : Optional.empty();
        return new CheckAnswers(state).of(name, served, reach.pods(targets.of(name)), answer);
    }

    /** Ready pods as the first control-plane host knows them that knows any. */
    private List<ReadyPod> pods(Map<String, HostState> states) {
        return states.values().stream()
                .map(s -> new CheckAnswers(s).pods(plan.spec().network()))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What the TLS servers of a host's units present, by port. */
    private Map<Integer, String> served(String name, HostState state) {
        List<Listener> listeners = new CheckAnswers(state).listeners();
        Map<Integer, String> served = new TreeMap<>();
        for (PlannedUnit unit : plan.node(name).units()) {
            for (int port : unit.ports()) {
                listeners.stream()
                        .filter(l -> l.port() == port && SERVERS.contains(unit.name()))
                        .findFirst()
                        .ifPresent(l -> served.put(port, presented(name, address(l))));
            }
        }
        for (StaticPod pod : StaticPod.of(plan.spec(), plan.node(name).node())) {
            listeners.stream()
                    .filter(l -> l.port() == pod.port() && pod.certificate().isPresent())
                    .findFirst()
                    .ifPresent(l -> served.put(pod.port(), presented(name, address(l))));
        }
        return served;
    }

    private static HostPort address(Listener listener) {
        String bound = listener.address().replaceAll("[\\[\\]]|%.*", "");
        boolean any = bound.equals("*") || bound.equals("0.0.0.0") || bound.equals("::");
        return new HostPort(any ? "127.0.0.1" : bound, listener.port());
    }

    /** The chain, PEM; nothing where the host forwards nothing or the server does not answer in time. */
    private String presented(String name, HostPort to) {
        try (Tunnel tunnel = hosts.host(name).dial(to)) {
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    tunnel::close, CompletableFuture.delayedExecutor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
            Optional<String> chain = ServedCertificate.of(tunnel);
            end.cancel(false);
            return chain.orElse("");
        } catch (TunnelRefusedException e) {
            return "";
        }
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

    /** What control-plane hosts were told instead. */
    private static String refusals(Map<String, HostState> states) {
        return states.entrySet().stream()
                .filter(e -> e.getValue().sections().containsKey(CheckScripts.API))
                .filter(e -> e.getValue().section(CheckScripts.API).status() != 0)
                .map(e -> e.getKey() + ": "
                        + e.getValue().section(CheckScripts.API).err())
                .collect(Collectors.joining("\n"));
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
