package io.k8sbin.internal.kubeadm;

import static io.k8sbin.internal.HostScripts.word;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.KubeadmState;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.Severity;
import io.k8sbin.internal.BriefFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shell of kubeadm's steps. Secrets come on standard input, lie in {@code /run} for root only while one command runs,
 * and are never arguments. Each script begins with a comment that names it.
 */
final class KubeadmScripts {
    /**
     * A program kubeadm or kubelets call.
     *
     * @param name of the program
     * @param inPackage Debian's package
     * @param lacking how bad it is without
     */
    record Tool(String name, String inPackage, Severity lacking) {}

    static final List<Tool> TOOLS = List.of(
            new Tool("conntrack", "conntrack", Severity.ERROR),
            new Tool("iptables", "iptables", Severity.ERROR),
            new Tool("mount", "mount", Severity.ERROR),
            new Tool("nsenter", "util-linux", Severity.ERROR),
            new Tool("ebtables", "ebtables", Severity.WARNING),
            new Tool("ethtool", "ethtool", Severity.WARNING),
            new Tool("socat", "socat", Severity.WARNING),
            new Tool("ipvsadm", "ipvsadm", Severity.WARNING));

    private final ClusterPlan plan;
    private final ClusterSpec spec;

    KubeadmScripts(ClusterPlan plan) {
        this.plan = plan;
        this.spec = plan.spec();
    }

    private String kubectl() {
        return word(spec.paths().binaries().resolve("kubectl")) + " --kubeconfig=" + word(KubeadmPaths.ADMIN)
                + " --request-timeout=20s";
    }

    private String path() {
        return "export PATH=" + word(spec.paths().binaries()) + ":$PATH\n";
    }

    /** Lines of what a host lacks or has: {@code module NAME}, {@code tool NAME}, {@code swap}, {@code no-user}. */
    String facts(NodeSpec node) {
        StringBuilder script = new StringBuilder("# facts\n");
        if (node.is(NodeRole.ETCD)) {
            script.append("getent passwd etcd >/dev/null || echo no-user\n");
        }
        if (spec.runsKubelet(node)) {
            script.append("[ \"$(wc -l </proc/swaps)\" -le 1 ] || echo swap\n");
            String tools = TOOLS.stream().map(Tool::name).collect(Collectors.joining(" "));
            script.append("for t in ")
                    .append(tools)
                    .append("; do command -v $t >/dev/null || echo \"tool $t\"; done\n");
            List<String> modules = new ArrayList<>(List.of("overlay", "br_netfilter", "nf_conntrack"));
            modules.addAll(spec.kubeadm().modules());
            script.append("for m in ").append(String.join(" ", modules)).append(MODULES);
        }
        return script.append(":\n").toString();
    }

    /** A module is there when it is loaded, can be, or what it brings is there: it may be part of the kernel. */
    private static final String MODULES = """
            ; do
              case $m in
                overlay) grep -qw overlay /proc/filesystems && continue ;;
                br_netfilter) [ -e /proc/sys/net/bridge/bridge-nf-call-iptables ] && continue ;;
                nf_conntrack) [ -e /proc/sys/net/netfilter/nf_conntrack_max ] && continue ;;
              esac
              [ -d "/sys/module/$m" ] || modprobe -n -q "$m" 2>/dev/null || echo "module $m"
            done
            """;

    /** The authority a host already trusts; nothing where kubeadm has not been. */
    String authority() {
        return "cat " + word(spec.paths().certificates().resolve("ca.crt")) + " 2>/dev/null; :";
    }

    /** Makes the user etcd runs as. */
    static String user() {
        return """
                # user
                getent passwd etcd >/dev/null || useradd --system --user-group --home-dir /var/lib/etcd \\
                --no-create-home --shell /usr/sbin/nologin etcd
                """;
    }

    /** Imports every archive that was pushed; importing again changes nothing. */
    String importImages() {
        String load = spec.kubeadm().runtime() == KubeadmSpec.Engine.DOCKER
                ? "docker load --quiet --input"
                : "ctr --address=" + word(spec.runtime().socket()) + " --namespace=k8s.io images import";
        return "# import images\nfor archive in " + word(KubeadmPaths.IMAGES) + "/*; do\n  " + load
                + " \"$archive\" >/dev/null || exit 1\ndone\n";
    }

    /** Ends well when etcd holds the configuration of a cluster, with 1 when it does not, else with another status. */
    String etcdKnowsCluster() {
        String etcdctl = word(plan.spec().binaries().hostEtcdctl());
        String folder = spec.paths().etcdCertificates().value();
        return """
                # etcd knows
                %sexport ETCDCTL_API=3
                command -v etcdctl >/dev/null && etcdctl=etcdctl || etcdctl=%s
                found=$("$etcdctl" --endpoints=https://127.0.0.1:2379 --cacert=%s --cert=%s --key=%s \\
                  get /registry/configmaps/kube-system/kubeadm-config --keys-only) || exit 2
                [ -n "$found" ]
                """.formatted(
                        path(),
                        etcdctl,
                        word(KubeadmPaths.etcdAuthority(spec)),
                        word(folder + "/etcd.pem"),
                        word(folder + "/etcd-key.pem"));
    }

    /** Ends well where kubeadm init has begun. */
    static String begun() {
        return "# begun\n[ -e " + KubeadmPaths.MANIFESTS.resolve("kube-apiserver.yaml") + " ]\n";
    }

    /** Ends well where a kubelet that had joined is made to run again. */
    static String wake() {
        return "# wake\n[ -s " + KubeadmPaths.KUBELET + " ] && systemctl start kubelet\n";
    }

    /** The cluster's nodes and what it remembers of itself, as one JSON list; fails where no API server answers. */
    String live() {
        String names =
                spec.kubeletNodes().stream().map(n -> word("node/" + n.name())).collect(Collectors.joining(" "));
        return "# live\n[ -s " + KubeadmPaths.ADMIN + " ] || exit 7\n" + kubectl()
                + " --namespace=kube-system get --ignore-not-found -o json configmap/kubeadm-config configmap/"
                + KubeadmState.NAME + " " + names + "\n";
    }

    /** Ends well when kubeadm init ran to its end: joining nodes can read who the cluster is. */
    String complete() {
        return "# complete\n" + kubectl()
                + " --namespace=kube-public get configmap cluster-info -o 'jsonpath={.data.kubeconfig}'"
                + " | grep -q certificate-authority-data\n";
    }

    /**
     * Where an API server answers: {@code complete} when {@link #complete} holds, then the lines of {@link #tokens}. Asked in
     * the probe, so that silence is waited for once.
     */
    String sight() {
        return "[ -s " + KubeadmPaths.ADMIN + " ] || exit 7\ninfo=$(" + kubectl()
                + " --namespace=kube-public get configmap cluster-info --ignore-not-found"
                + " -o 'jsonpath={.data.kubeconfig}' 2>/dev/null) || exit 7\n"
                + "case $info in *certificate-authority-data*) echo complete ;; esac\n" + tokens();
    }

    /** Whether etcd holds a cluster, asked only where it runs. */
    String store() {
        return "systemctl -q is-active etcd.service || exit 2\n" + etcdKnowsCluster();
    }

    /** Puts the configuration that comes on standard input into a file that lives as long as the script. */
    private String withConfiguration() {
        return BriefFolder.SCRIPT + """
                cat > "$dir/kubeadm.yaml" || exit 1
                %s""".formatted(path());
    }

    /** {@code kubeadm init}; where an earlier one was cut off, what it left does not count against this one. */
    String init() {
        List<String> skipped = new ArrayList<>(spec.kubeadm().skipPhases());
        if (spec.kubeadm().serviceProxy() == KubeadmSpec.ServiceProxy.UNIT && !skipped.contains("addon/kube-proxy")) {
            skipped.add("addon/kube-proxy");
        }
        String skip = skipped.isEmpty() ? "" : " --skip-phases=" + word(String.join(",", skipped));
        String left = "FileAvailable--etc-kubernetes-manifests-kube-apiserver.yaml"
                + ",FileAvailable--etc-kubernetes-manifests-kube-controller-manager.yaml"
                + ",FileAvailable--etc-kubernetes-manifests-kube-scheduler.yaml"
                + ",Port-" + spec.apiServer().port() + ",Port-10250,Port-10257,Port-10259";
        return "# kubeadm init\n" + withConfiguration()
                + """
                again=
                [ ! -e %s ] || again=--ignore-preflight-errors=%s
                kubeadm init --config="$dir/kubeadm.yaml" --skip-token-print%s $again 2>&1
                """.formatted(KubeadmPaths.MANIFESTS.resolve("kube-apiserver.yaml"), left, skip);
    }

    /** {@code kubeadm init phase upload-certs}, with the key in the configuration. */
    String uploadCertificates() {
        return "# upload certs\n" + withConfiguration()
                + "kubeadm init phase upload-certs --upload-certs --config=\"$dir/kubeadm.yaml\" >/dev/null\n";
    }

    /** Waits until the host's own way to the API answers by TLS, then joins; what a cut-off attempt left goes first. */
    String join(NodeSpec node) {
        String skip = spec.kubeadm().skipPhases().contains("preflight") ? " --skip-phases=preflight" : "";
        String own = node.is(NodeRole.CONTROL_PLANE)
                ? ""
                : " " + spec.paths().certificates().resolve("ca.crt");
        return "# kubeadm join\n" + withConfiguration() + answers()
                + """
                systemctl stop kubelet 2>/dev/null
                rm -f %s/bootstrap-kubelet.conf %s%s
                rm -f %s/kube-apiserver.yaml %s/kube-controller-manager.yaml %s/kube-scheduler.yaml
                kubeadm join --config="$dir/kubeadm.yaml"%s 2>&1
                """.formatted(
                                KubeadmPaths.CONFIGURATION,
                                KubeadmPaths.KUBELET,
                                own,
                                KubeadmPaths.MANIFESTS,
                                KubeadmPaths.MANIFESTS,
                                KubeadmPaths.MANIFESTS,
                                skip);
    }

    /** The end of a join that was cut off after its kubelet had joined. */
    String finishJoin() {
        return "# finish join\n" + withConfiguration()
                + "systemctl start kubelet\nkubeadm join phase control-plane-join all --config=\"$dir/kubeadm.yaml\" 2>&1\n";
    }

    private String answers() {
        HostPort listen = spec.apiServer().loadBalancer();
        String server =
                "https://" + (listen.host().equals("0.0.0.0") ? "127.0.0.1" : listen.host()) + ":" + listen.port();
        // a name that means nothing keeps kubectl from asking for one; whoever is refused has been answered
        return """
                end=$(($(date +%%s) + 90))
                until out=$(kubectl --kubeconfig=/dev/null --server=%s --username=nobody --password=none \\
                    --insecure-skip-tls-verify --request-timeout=5s get --raw /version 2>&1 </dev/null) ||
                    case $out in *nauthorized* | *orbidden*) true ;; *) false ;; esac; do
                  [ "$(date +%%s)" -lt "$end" ] || { printf 'no API server answers through %s: %%s\\n' "$out"; exit 1; }
                  sleep 0.5
                done
                """.formatted(server, listen);
    }

    /** Waits until this host's own API server is ready. */
    String awaitLocal(NodeSpec node) {
        String server =
                "https://" + HostPort.of(node.address(), spec.apiServer().port());
        return """
                # await local
                end=$(($(date +%%s) + 180))
                until out=$(%s --server=%s get --raw /readyz 2>&1); do
                  [ "$(date +%%s)" -lt "$end" ] || { printf '%%s\\n' "$out"; exit 1; }
                  sleep 0.5
                done
                """.formatted(kubectl(), word(server));
    }

    /** Copies what is about to change: static pods, and the cluster's configuration as the API has it. */
    String backup(String generation) {
        return """
                # backup
                umask 077
                to=/var/lib/k8sbin/kubeadm-backup/%s
                mkdir -p "$to" && cp -a %s "$to/" && %s --namespace=kube-system get configmap kubeadm-config -o yaml > "$to/kubeadm-config.yaml"
                """.formatted(generation, KubeadmPaths.MANIFESTS, kubectl());
    }

    /**
     * Renders the control plane anew and waits until every component runs with what it was told.
     *
     * @param restart what to do about an API server whose flags stay the same while files it reads do not
     */
    String renderControlPlane(NodeSpec node, Restart restart) {
        String kick = restart == Restart.NONE ? "" : """
                [ "$before" != "$(cat %s/*.yaml | sha256sum)" ] || pkill -TERM -x kube-apiserver
                """.formatted(KubeadmPaths.MANIFESTS);
        return "# render control plane\n" + path()
                + """
                before=$(cat %s/*.yaml | sha256sum)
                kubeadm init phase control-plane all --config=%s 2>&1 || exit 1
                %s%s%s""".formatted(KubeadmPaths.MANIFESTS, KubeadmPaths.DOCUMENTS, kick, RUNS_AS_TOLD, awaitLocal(node));
    }

    /** Whether an API server whose flags are the same is restarted. */
    enum Restart {
        /** It read the files it has. */
        NONE,
        /** Something it reads at its start has changed. */
        ALWAYS
    }

    private static final String RUNS_AS_TOLD = """
            told() { sed -n "s/^    - '\\{0,1\\}\\(--.*[^']\\)'\\{0,1\\}$/\\1/p" "/etc/kubernetes/manifests/$1.yaml" | sort; }
            runs() { for pid in $(pgrep -x "$(printf %.15s "$1")"); do tr '\\0' '\\n' < "/proc/$pid/cmdline" | grep '^--' | sort; done; }
            for c in kube-apiserver kube-controller-manager kube-scheduler; do
              end=$(($(date +%s) + 180))
              until [ "$(told $c)" = "$(runs $c)" ]; do
                [ "$(date +%s)" -lt "$end" ] || { echo "$c does not run with the flags of its manifest"; exit 1; }
                sleep 0.5
              done
            done
            """;

    /** Applies a JSON list from standard input. */
    String apply() {
        return "# apply\n" + kubectl() + " apply --server-side --force-conflicts --field-manager=k8sbin -f - 2>&1\n";
    }

    /** Applies the network's manifest as it lies on the host. */
    String applyNetwork() {
        return "# apply network\n" + kubectl() + " apply -f " + KubeadmPaths.FLANNEL + " 2>&1\n";
    }

    /** Remembers a digest in the cluster; other entries stay. */
    String remember(String key, String digest) {
        String patch = "{\"data\":{\"" + key + "\":\"" + digest + "\"}}";
        return "# remember\n" + kubectl() + " --namespace=kube-system get configmap " + KubeadmState.NAME
                + " >/dev/null 2>&1 || " + kubectl() + " --namespace=kube-system create configmap " + KubeadmState.NAME
                + " >/dev/null\n" + kubectl() + " --namespace=kube-system patch configmap " + KubeadmState.NAME
                + " --type=merge --patch=" + word(patch) + " 2>&1\n";
    }

    /** Deletes tokens by the names of their Secrets, and the certificates uploaded for joining. */
    String cleanUp(List<String> names) {
        String words = names.stream().map(n -> " " + word(n)).collect(Collectors.joining());
        return "# clean up\n" + kubectl() + " --namespace=kube-system delete secret --ignore-not-found kubeadm-certs"
                + words + " 2>&1\n";
    }

    /** Removes a taint; one that is gone by now is no failure. */
    String removeTaint(Action.RemoveTaint taint) {
        String what = word(taint.node()) + " " + word(taint.key() + ":NoSchedule-");
        return "# remove taint\nout=$(" + kubectl() + " taint node " + what
                + " 2>&1) || case $out in *'not found'*) true ;; *) printf '%s\\n' \"$out\"; exit 1 ;; esac\n";
    }

    /** Lines of what bootstrap tokens say of themselves, in the order of {@link Tokens#FIELDS}; their secrets stay there. */
    String tokens() {
        String fields = Tokens.FIELDS.stream().map(f -> "{.data." + f + "}").collect(Collectors.joining("|"));
        return "# tokens\n" + kubectl()
                + " --namespace=kube-system get secrets --field-selector=type=bootstrap.kubernetes.io/token -o "
                + word("jsonpath={range .items[*]}" + fields + "{\"\\n\"}{end}") + "\n";
    }
}
