package io.k8sbin;

import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.check.Diagnosis;
import io.k8sbin.cluster.diff.ClusterChanges;
import io.k8sbin.cluster.diff.ClusterStart;
import io.k8sbin.cluster.diff.Limit;
import io.k8sbin.cluster.directory.BinaryFolder;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.internal.Checkup;
import io.k8sbin.internal.Hosts;
import io.k8sbin.internal.Observation;
import io.k8sbin.internal.Observer;
import io.k8sbin.internal.Run;
import io.k8sbin.internal.Way;
import io.k8sbin.internal.kubeadm.HostFindings;
import io.k8sbin.internal.kubeadm.KubeadmObserver;
import io.k8sbin.internal.kubeadm.KubeadmWork;
import io.k8sbin.internal.kubeadm.Tokens;
import io.k8sbin.remote.RemoteHost;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A cluster's hosts, connected: observe them, see what would change, change it.
 *
 * <pre>{@code
 * ClusterSpec spec = ClusterSpec.load(Path.of("cluster.yaml"));
 * ClusterDirectory directory = ClusterDirectory.prepare(spec, Path.of("demo"), Clock.systemUTC());
 * ClusterPlan plan = K8sbin.plan(spec, directory);
 * try (K8sbin cluster = K8sbin.connect(plan, event -> {})) {
 *     ClusterChanges changes = cluster.observe();
 *     if (!changes.isEmpty()) {
 *         cluster.rollout();
 *     }
 * }
 * }</pre>
 *
 * <p>One connection a host, kept until {@link #close}. Not thread-safe; inside, hosts are worked on in parallel.
 */
public final class K8sbin implements AutoCloseable {
    private final ClusterPlan plan;
    private final Hosts hosts;
    private final Consumer<RolloutEvent> listener;
    private @org.jspecify.annotations.Nullable Observation observation;

    private K8sbin(ClusterPlan plan, Hosts hosts, Consumer<RolloutEvent> listener) {
        this.plan = plan;
        this.hosts = hosts;
        this.listener = listener;
    }

    /**
     * The plan for a description: reads the digests of its programs and contacts nobody.
     *
     * @throws io.k8sbin.cluster.directory.ClusterDirectoryException when a program is missing
     */
    public static ClusterPlan plan(ClusterSpec spec, ClusterDirectory directory) {
        return ClusterPlan.of(spec, directory, BinaryFolder.scan(spec, directory.folder()));
    }

    /**
     * Connects to every host of a plan, in parallel.
     *
     * @param listener told what happens, from several threads
     * @throws RolloutException when any host cannot be reached or its key is not known, naming all of them
     */
    public static K8sbin connect(ClusterPlan plan, Consumer<RolloutEvent> listener) {
        return new K8sbin(plan, Hosts.connect(plan, listener), listener);
    }

    /**
     * Works over connections that are open already, or over hosts that are simulated; {@link #close} closes them.
     *
     * @param connections one a node of the plan, by its name
     * @param listener told what happens, from several threads
     * @throws IllegalArgumentException when a node of the plan has no connection
     */
    public static K8sbin over(
            ClusterPlan plan, Map<String, ? extends RemoteHost> connections, Consumer<RolloutEvent> listener) {
        for (NodePlan node : plan.nodes()) {
            if (!connections.containsKey(node.node().name())) {
                throw new IllegalArgumentException(
                        "no connection to node " + node.node().name());
            }
        }
        return new K8sbin(plan, Hosts.of(connections), listener);
    }

    /**
     * Looks at every host, one exchange each, and says what would have to change. Changes nothing.
     *
     * @throws RolloutException when a host stops answering or belongs to another cluster
     */
    public ClusterChanges observe() {
        Observation seen = isKubeadm()
                ? new KubeadmObserver(plan, hosts, listener).observe()
                : new Observer(plan, hosts, listener).observe();
        observation = seen;
        return ClusterChanges.between(seen.cluster(), plan);
    }

    /**
     * What stands in the way of a rollout, as of the last {@link #observe}: rights, systemd, disk, ports held by others,
     * clocks, missing programs. Errors stop a rollout before its first change.
     */
    public List<Finding> preflight() {
        return preflight(seen());
    }

    private List<Finding> preflight(Observation seen) {
        List<Finding> findings = new ArrayList<>(seen.preflight(plan));
        if (isKubeadm()) {
            findings.addAll(new HostFindings(plan, seen).findings());
        }
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private boolean isKubeadm() {
        return plan.spec().mode() == Mode.KUBEADM;
    }

    /** Everything a rollout would do, in its order, as of the last {@link #observe}. */
    public ActionPlan actions() {
        return actions(Limit.none());
    }

    /**
     * The same for a part of the cluster.
     *
     * @throws io.k8sbin.cluster.diff.InvalidLimitException when something would start before what it needs
     */
    public ActionPlan actions(Limit limit) {
        return ActionPlan.of(changes(limit), plan);
    }

    private ClusterChanges changes(Limit limit) {
        return ClusterChanges.between(seen().cluster(), plan).limitedTo(limit, plan);
    }

    /**
     * Makes the cluster what the plan says, from the last {@link #observe} on. Safe to interrupt at any moment and to run
     * again: what is done is not done twice.
     *
     * @throws RolloutException when preflight has errors (nothing is changed) or a step fails, with what was seen last
     */
    public RolloutReport rollout() {
        return rollout(RolloutOptions.standard());
    }

    /**
     * The same with a limit, an approval, hooks or a report of its own. Works through exactly what {@link #actions(Limit)}
     * says. What the run wanted is kept in the cluster's directory under {@code history}, what it did under {@code
     * reports}. A cluster of mode kubeadm whose API servers are silent is woken first; what its API then says leads to a
     * second run, with an approval and a report of its own.
     *
     * @throws RolloutException as above, and with code {@code rollout.declined} when the actions were not approved
     * @throws io.k8sbin.cluster.diff.InvalidLimitException when something would start before what it needs
     */
    public RolloutReport rollout(RolloutOptions options) {
        boolean silent = isSilent(options.limit());
        RolloutReport report = rolledOut(options);
        // only an API that answers again can say what else there is to do, and that is approved for itself
        return silent ? report.and(rolledOut(options)) : report;
    }

    /** Whether a cluster that kubeadm made has to be woken first. */
    private boolean isSilent(Limit limit) {
        return isKubeadm()
                && changes(limit)
                        .kubeadm()
                        .map(k -> k.start() instanceof ClusterStart.Wake)
                        .orElse(false);
    }

    private RolloutReport rolledOut(RolloutOptions options) {
        Observation seen = seen();
        Set<FieldPath> left = plan.nodes().stream()
                .map(n -> n.node().name())
                .filter(n -> !options.limit().covers(n))
                .map(FieldPath.of("nodes")::key)
                .collect(Collectors.toSet());
        List<Finding> findings =
                preflight(seen).stream().filter(f -> !left.contains(f.path())).toList();
        List<Finding> errors = findings.stream()
                .filter(f -> f.severity() == io.k8sbin.core.Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new RolloutException(errors);
        }
        ClusterChanges changes = changes(options.limit());
        observation = null;
        return run(options).apply(changes, findings);
    }

    private Run run(RolloutOptions options) {
        return isKubeadm()
                ? new Run(
                        plan,
                        hosts,
                        listener,
                        options,
                        (announced, generation) -> new KubeadmWork(plan, hosts, generation))
                : new Run(plan, hosts, listener, options);
    }

    /** Changes that can be undone, the oldest first; one exchange a host. */
    public List<KeptChange> kept() {
        return new Way(plan, hosts, listener).kept();
    }

    /**
     * What going back to before a change consists of, as the hosts are now. Changes nothing; two exchanges a host.
     *
     * @throws RolloutException with code {@code rollout.no-way-back}, naming every reason
     */
    public ActionPlan wayBack(String generation) {
        return new Way(plan, hosts, listener).actions(generation);
    }

    /**
     * Undoes a change and all changes after it: files are as they were, byte for byte, with their modes and owners, and
     * units run on them again, one host of the control plane at a time. Keys, tokens and certificates that were replaced
     * since stay; data of etcd, objects of the API and directories are not touched; there is no way back over a minor
     * version of Kubernetes or to before a node joined. It is a change itself and can be undone. The description is not
     * changed: the next plan shows how it differs.
     *
     * @param generation the first change to undo, of {@link #kept}
     * @param options its limit must be none
     * @throws RolloutException as {@link #wayBack} and {@link #rollout(RolloutOptions)}
     */
    public RolloutReport rollback(String generation, RolloutOptions options) {
        if (!options.limit().isNone()) {
            throw new IllegalArgumentException("a way back has no limit: units would run on files that do not match");
        }
        observation = null;
        return new Way(plan, hosts, listener).goBack(generation, options);
    }

    /**
     * What is wrong with the cluster, as it is now: units, ports, certificates on disk and as served, etcd, leaders, nodes,
     * certificate requests, load balancers and service addresses. Changes nothing; one exchange a host. Hosts that stop
     * answering are a finding, not an error.
     */
    public Diagnosis check() {
        return new Checkup(plan, hosts, listener).diagnosis();
    }

    /**
     * The same over connections of its own, to those hosts that can be reached; the others are findings.
     *
     * @param listener told what happens, from several threads
     */
    public static Diagnosis check(ClusterPlan plan, Consumer<RolloutEvent> listener) {
        try (K8sbin cluster = new K8sbin(plan, Hosts.reach(plan, listener), listener)) {
            return cluster.check();
        }
    }

    /**
     * The bootstrap tokens of a cluster of mode kubeadm, by id, without their secrets.
     *
     * @throws RolloutException when no API server answers
     * @throws UnsupportedOperationException in another mode: its tokens exist only while a rollout needs them
     */
    public List<JoinToken> joinTokens() {
        return tokens().list();
    }

    /**
     * Makes a token a host can join a cluster of mode kubeadm with, by hand. Hosts of the description need none: a rollout
     * makes its own.
     *
     * @param lifetime after which it is refused
     * @param description for people
     * @throws RolloutException when no API server answers
     * @throws UnsupportedOperationException in another mode
     */
    public JoinData mintToken(Duration lifetime, String description) {
        return tokens().mint(lifetime, description);
    }

    private Tokens tokens() {
        if (!isKubeadm()) {
            throw new UnsupportedOperationException("tokens are for mode kubeadm; apply makes those it needs");
        }
        return new Tokens(plan, hosts);
    }

    private Observation seen() {
        Observation seen = observation;
        if (seen == null) {
            observe();
            seen = java.util.Objects.requireNonNull(observation);
        }
        return seen;
    }

    /** How far the clocks of the hosts are from the operator's, at most, as of the last {@link #observe}. */
    public Duration clockSkew() {
        return seen().clockSkew();
    }

    /** Closes every connection. */
    @Override
    public void close() {
        hosts.close();
    }
}
