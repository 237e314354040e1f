package io.k8sbin.internal;

import io.k8sbin.RolloutException;
import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.diff.NodeReadiness;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.config.objects.BootstrapTokenSecret;
import io.k8sbin.config.objects.ObjectDrift;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.RemoteCommand;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** What a rollout has to do through the API, on one control-plane host that answers. */
final class ApiWork implements ClusterWork {
    private static final Duration READY_LIMIT = Duration.ofMinutes(4);
    private static final Duration PACE = Duration.ofMillis(250);
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Actions actions;
    private final HostScripts scripts;
    private final String speaker;
    private final Clock clock = Clock.systemUTC();

    ApiWork(ClusterPlan plan, Hosts hosts, Actions actions) {
        this.plan = plan;
        this.hosts = hosts;
        this.actions = actions;
        this.scripts = new HostScripts(plan);
        this.speaker = plan.spec().nodes(NodeRole.CONTROL_PLANE).get(0).name();
    }

    @Override
    public void on(Step.Kind kind, Turn turn) {
        switch (kind) {
            case OBJECTS -> apply(turn);
            case READY -> awaitNodes(turn);
            case CLEAN_UP -> cleanUp(turn);
            default -> throw new IllegalArgumentException("nothing of this mode: " + kind);
        }
    }

    /** Applies the objects of a turn and the tokens of nodes that are to join. */
    private void apply(Turn turn) {
        Set<String> wanted = turn.actions(Action.ApplyObject.class).stream()
                .map(Action::target)
                .collect(Collectors.toSet());
        List<PublicObject> objects = plan.objects().stream()
                .filter(o -> wanted.contains(o.kind() + "/" + o.name()))
                .toList();
        Set<String> ids = turn.actions(Action.AllowToken.class).stream()
                .map(Action.AllowToken::id)
                .collect(Collectors.toSet());
        Map<String, BootstrapToken> tokens = new TreeMap<>();
        for (NodeSpec node : ids.isEmpty() ? List.<NodeSpec>of() : plan.spec().nodes(NodeRole.WORKER)) {
            BootstrapToken token = plan.directory().token(node.name());
            if (ids.contains(token.id())) {
                tokens.put(token.id(), token);
            }
        }
        apply(objects, tokens);
    }

    private void apply(List<PublicObject> objects, Map<String, BootstrapToken> tokens) {
        byte[] kubeconfig = plan.superAdminKubeconfig().reveal();
        ByteArrayOutputStream stdin = new ByteArrayOutputStream();
        stdin.writeBytes(kubeconfig);
        stdin.writeBytes(list(objects, tokens).reveal());
        RemoteCommand command = RemoteCommand.script(scripts.applyWithKubeconfigFromStdin(kubeconfig.length))
                .stdin(Secret.of(stdin.toByteArray()))
                .timeout(Duration.ofSeconds(90));
        checked(command, "the API did not take the objects");
    }

    private Secret list(List<PublicObject> objects, Map<String, BootstrapToken> tokens) {
        List<String> items = new ArrayList<>();
        objects.forEach(o -> items.add(o.toJson().compact()));
        Instant expiration = clock.instant().plus(plan.spec().bootstrap().ttl());
        tokens.values()
                .forEach(token -> items.add(new BootstrapTokenSecret(
                                token.id(),
                                token.secret(),
                                expiration,
                                plan.spec().bootstrap().description(),
                                List.of(plan.spec().bootstrap().group()))
                        .manifest()
                        .revealUtf8()));
        String text = "{\"apiVersion\":\"v1\",\"kind\":\"List\",\"items\":[" + String.join(",", items) + "]}";
        return Secret.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private CommandResult checked(RemoteCommand command, String failure) {
        CommandResult result = hosts.host(speaker).run(command);
        if (!result.ok()) {
            String said = (result.err() + result.out()).strip();
            throw new RolloutException(
                    "rollout.api",
                    speaker + ": " + failure + "\n" + said.indent(2)
                            + "  Run again once the cause is mended; what is done stays done.");
        }
        return result;
    }

    /** Waits until the nodes of a turn are Ready, approving the serving certificates of kubelets that are who they say. */
    private void awaitNodes(Turn turn) {
        Set<String> awaited = turn.actions(Action.AwaitNode.class).stream()
                .map(Action.AwaitNode::node)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> joining = turn.actions(Action.ApproveCsr.class).stream()
                .map(Action.ApproveCsr::node)
                .collect(Collectors.toCollection(TreeSet::new));
        pollNodes(awaited, joining);
    }

    private void pollNodes(Set<String> awaited, Set<String> joining) {
        Instant end = clock.instant().plus(READY_LIMIT);
        CsrReview review = new CsrReview(plan);
        Set<String> refused = new HashSet<>();
        Map<String, String> waiting = Map.of();
        Set<String> unserved = new HashSet<>();
        while (clock.instant().isBefore(end)) {
            CommandResult result = hosts.host(speaker).run(RemoteCommand.script(scripts.csrsAndNodes()));
            if (result.ok()) {
                List<Json> items = Json.parse(result.out()).at("items").elements();
                approve(review, items, refused);
                complete(items, awaited);
                waiting = waiting(items, awaited);
                unserved = unserved(items, joining);
                if (waiting.isEmpty() && unserved.isEmpty()) {
                    return;
                }
            }
            LockSupport.parkNanos(PACE.toNanos());
        }
        String journals = waiting.keySet().stream().map(this::journal).collect(Collectors.joining());
        throw new RolloutException("rollout.not-ready", notReady(waiting, unserved, refused) + journals);
    }

    /** Nodes that have registered get their pod range and labels, whereupon their kubelets report at once. */
    private void complete(List<Json> items, Set<String> awaited) {
        Map<String, Json> live = new HashMap<>();
        items.forEach(o ->
                live.put(o.at("kind").text() + "/" + o.at("metadata", "name").text(), o));
        List<PublicObject> lacking = new ArrayList<>();
        for (PublicObject object : plan.objects()) {
            Json there = live.get(object.kind() + "/" + object.name());
            if (there != null && awaited.contains(object.name()) && !ObjectDrift.isHeld(object.toJson(), there)) {
                lacking.add(object);
            }
        }
        if (!lacking.isEmpty()) {
            apply(lacking, Map.of());
        }
    }

    private void approve(CsrReview review, List<Json> items, Set<String> refused) {
        CsrReview.Verdicts verdicts = review.of(items);
        if (!verdicts.approve().isEmpty()) {
            checked(
                    RemoteCommand.script(scripts.approve(verdicts.approve())),
                    "certificate requests were not approved");
        }
        verdicts.refuse().forEach((name, why) -> {
            if (refused.add(name)) {
                actions.note(speaker, "certificate request " + name + " is left alone: " + why);
            }
        });
    }

    private static Map<String, String> waiting(List<Json> items, Set<String> awaited) {
        Map<String, Json> nodes = new HashMap<>();
        items.stream()
                .filter(o -> o.at("kind").text().equals("Node"))
                .forEach(o -> nodes.put(o.at("metadata", "name").text(), o));
        Map<String, String> waiting = new TreeMap<>();
        for (String node : awaited) {
            Json live = nodes.getOrDefault(node, new Json.Null());
            if (!NodeReadiness.isReady(live)) {
                waiting.put(node, reason(live));
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

    /** Joining nodes whose serving certificate has not been asked for and issued yet; without it logs and exec fail. */
    private static Set<String> unserved(List<Json> items, Set<String> joining) {
        Set<String> unserved = new TreeSet<>(joining);
        for (Json item : items) {
            boolean serving = item.at("spec", "signerName").text().equals("kubernetes.io/kubelet-serving");
            if (serving && !item.at("status", "certificate").text().isEmpty()) {
                unserved.remove(item.at("spec", "username").text().replaceFirst("^system:node:", ""));
            }
        }
        return unserved;
    }

    private static String notReady(Map<String, String> waiting, Set<String> unserved, Set<String> refused) {
        StringBuilder text = new StringBuilder("nodes are not Ready after " + READY_LIMIT.toSeconds() + " s:\n");
        waiting.forEach((node, why) ->
                text.append("  ").append(node).append(": ").append(why).append('\n'));
        unserved.forEach(node -> text.append("  ").append(node).append(": no serving certificate yet\n"));
        refused.forEach(
                name -> text.append("  certificate request ").append(name).append(" was left alone\n"));
        return text + "Look at the kubelet there, correct the cause and run again.\n";
    }

    private String journal(String node) {
        CommandResult lines = hosts.host(node)
                .run(RemoteCommand.of("journalctl", "-u", "kubelet", "-n", "20", "--no-pager", "-o", "cat"));
        return "last lines of kubelet on " + node + ":\n" + lines.out().strip().indent(2);
    }

    /** What only joining needed goes away: tokens, and the files that held them. */
    private void cleanUp(Turn turn) {
        List<String> ids = turn.actions(Action.DeleteToken.class).stream()
                .map(Action.DeleteToken::id)
                .toList();
        if (!ids.isEmpty()) {
            checked(RemoteCommand.script(scripts.deleteTokens(ids)), "tokens were not deleted");
        }
        List<HostPath> spent = turn.actions(Action.RemoveFile.class).stream()
                .map(Action.RemoveFile::path)
                .toList();
        if (!spent.isEmpty()) {
            Rollout.checked(hosts, turn.node(), RemoteCommand.script(HostScripts.remove(spent)), turn.title());
        }
    }
}
