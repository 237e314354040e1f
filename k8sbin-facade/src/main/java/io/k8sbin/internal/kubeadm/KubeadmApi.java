package io.k8sbin.internal.kubeadm;

import io.k8sbin.RolloutException;
import io.k8sbin.cluster.diff.NodeReadiness;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.BootstrapTokenSecret;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import io.k8sbin.internal.Hosts;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.RemoteCommand;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** The API, through whichever control-plane host answers at the moment. */
final class KubeadmApi {
    private static final Duration READY_LIMIT = Duration.ofMinutes(4);
    private static final Duration PACE = Duration.ofMillis(500);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final KubeadmScripts scripts;
    private final Duration patience;
    private final List<String> doors;

    /** Waits for answers for as long as the patience lasts. */
    KubeadmApi(ClusterPlan plan, Hosts hosts, Duration patience) {
        this(plan, hosts, patience, doors(plan));
    }

    private KubeadmApi(ClusterPlan plan, Hosts hosts, Duration patience, List<String> doors) {
        this.plan = plan;
        this.hosts = hosts;
        this.patience = patience;
        this.doors = doors;
        this.scripts = new KubeadmScripts(plan);
    }

    private static List<String> doors(ClusterPlan plan) {
        return plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .map(NodeSpec::name)
                .toList();
    }

    /** Asks this host first when it has an API server, and others only where it does not answer. */
    KubeadmApi preferring(String node) {
        List<String> sorted = new ArrayList<>(doors(plan));
        if (sorted.remove(node)) {
            sorted.add(0, node);
        }
        return new KubeadmApi(plan, hosts, patience, List.copyOf(sorted));
    }

    /**
     * What an API server said.
     *
     * @param speaker through which host
     * @param items the cluster's nodes and ConfigMaps
     */
    record Live(String speaker, List<Json> items) {
        Live {
            items = List.copyOf(items);
        }

        Optional<Json> find(String kind, String name) {
            return items.stream()
                    .filter(o -> o.at("kind").text().equals(kind)
                            && o.at("metadata", "name").text().equals(name))
                    .findFirst();
        }
    }

    /** Asks control-plane hosts in turn; empty when none has an answering API server. */
    Optional<Live> ask() {
        for (String node : doors) {
            CommandResult result = hosts.host(node).run(RemoteCommand.script(scripts.live()));
            if (result.ok()) {
                String text = result.out().isBlank() ? "{\"items\":[]}" : result.out();
                return Optional.of(new Live(node, Json.parse(text).at("items").elements()));
            }
        }
        return Optional.empty();
    }

    /** The same, waiting for an answer. */
    Optional<Live> await() {
        Instant end = Instant.now().plus(patience);
        while (true) {
            Optional<Live> live = ask();
            if (live.isPresent() || Instant.now().isAfter(end)) {
                return live;
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
    }

    /** A host that answers now. */
    Live required() {
        return await().orElseThrow(() -> new RolloutException(
                "rollout.api",
                "no API server answers on any control-plane host\n  Look at their kubelets and static pods, correct"
                        + " the cause and run again: finished steps are not repeated."));
    }

    /** Runs a script where an API server answers. */
    CommandResult run(String script, String failure) {
        return run(RemoteCommand.script(script), failure);
    }

    CommandResult run(RemoteCommand command, String failure) {
        return Kubeadm.checked(
                hosts, required().speaker(), command.timeout(Duration.ofSeconds(90)), failure, List.of());
    }

    /** Applies objects as ours. */
    void apply(Collection<? extends PublicObject> objects) {
        List<String> items = objects.stream().map(o -> o.toJson().compact()).toList();
        send(items, "the API did not take the objects");
    }

    /** Makes a token valid. */
    void publish(BootstrapTokenSecret token) {
        send(List.of(token.manifest().revealUtf8()), "the API did not take the token");
    }

    private void send(List<String> items, String failure) {
        String list = "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[" + String.join(",", items) + "]}";
        Secret stdin = Secret.of(list.getBytes(StandardCharsets.UTF_8));
        run(RemoteCommand.script(scripts.apply()).stdin(stdin), failure);
    }

    /** Remembers a digest in the cluster. */
    void remember(String key, String digest) {
        run(scripts.remember(key, digest), "the cluster did not remember what was done");
    }

    /** Waits until nodes are Ready. */
    void awaitNodes(Set<String> nodes) {
        Instant end = Instant.now().plus(READY_LIMIT);
        Map<String, String> waiting = Map.of();
        while (Instant.now().isBefore(end)) {
            Optional<Live> live = ask();
            if (live.isPresent()) {
                waiting = waiting(live.get(), nodes);
                if (waiting.isEmpty()) {
                    return;
                }
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
        List<String> lines = new ArrayList<>();
        waiting.forEach((node, why) -> lines.add("  " + node + ": " + why));
        throw new RolloutException(
                "rollout.not-ready",
                "nodes are not Ready after " + READY_LIMIT.toSeconds() + " s:\n" + String.join("\n", lines)
                        + "\nLook at the kubelet there, correct the cause and run again.");
    }

    private static Map<String, String> waiting(Live live, Set<String> nodes) {
        Map<String, String> waiting = new TreeMap<>();
        for (String node : nodes) {
            Json there = live.find("Node", node).orElse(new Json.Null());
            if (!NodeReadiness.isReady(there)) {
                waiting.put(node, reason(there));
            }
        }
        return waiting;
    }

    private static String reason(Json node) {
        return node.at("status", "conditions").elements().stream()
                .filter(c -> c.at("type").text().equals("Ready"))
                .map(c -> c.at("message").text())
                .findFirst()
                .orElse("its kubelet has not registered");
    }
}
