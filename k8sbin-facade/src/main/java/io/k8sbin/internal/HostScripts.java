package io.k8sbin.internal;

import io.k8sbin.cluster.diff.UnitChange;
import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The shell that runs on hosts: POSIX sh, coreutils, systemd, iproute2 and our own programs. */
public final class HostScripts {
    /** What every host must have itself. */
    static final List<String> TOOLS = List.of(
            "sh",
            "sha256sum",
            "stat",
            "tar",
            "sync",
            "flock",
            "systemctl",
            "journalctl",
            "ss",
            "ip",
            "modprobe",
            "sysctl");

    private static final String STATE = "/var/lib/k8sbin";
    private final ClusterPlan plan;

    /** For one plan. */
    public HostScripts(ClusterPlan plan) {
        this.plan = plan;
    }

    /** A word of shell, quoted where it has to be. */
    public static String word(Object text) {
        return Escapers.posixShellWord().escape(text.toString());
    }

    /** Lines {@code UNIT DIGEST}: what each unit had read at its last good start. */
    static String recordedInputs() {
        return "cd " + STATE
                + "/units 2>/dev/null || exit 0; for f in *; do [ -f \"$f\" ] && printf '%s %s\\n"
                + "' \"$f\" \"$(cat \"$f\")\"; done; :";
    }

    static String manifest() {
        return "cat " + STATE + "/manifest.json 2>/dev/null; :";
    }

    /** Lines of listening TCP sockets with the processes that hold them. */
    static String ports() {
        return "ss -Hltnp 2>/dev/null; :";
    }

    /** The kubelet's own client certificate, PEM, without its key; nothing while it has none or no kubeconfig. */
    String joined() {
        boolean kubeadm = plan.spec().mode() == Mode.KUBEADM;
        String kubeconfig = word(
                kubeadm
                        ? KubeadmPaths.KUBELET
                        : plan.spec().paths().configuration().resolve("kubelet.kubeconfig"));
        String certificate = word(
                kubeadm
                        ? KubeadmPaths.KUBELET_CLIENT
                        : plan.spec().paths().certificates().resolve("kubelet-client-current.pem"));
        return "[ -s " + kubeconfig + " ] && sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' "
                + certificate + " 2>/dev/null; :";
    }

    private String kubectl(String kubeconfig) {
        return word(plan.spec().paths().binaries().resolve("kubectl")) + " --kubeconfig=" + kubeconfig;
    }

    private String adminKubeconfig() {
        return word(
                plan.spec().mode() == Mode.KUBEADM
                        ? KubeadmPaths.ADMIN
                        : plan.spec().paths().configuration().resolve(Leaves.ADMIN + ".kubeconfig"));
    }

    /** The plan's objects and this cluster's bootstrap tokens, as one JSON list. */
    public String apiObjects() {
        String names = plan.objects().stream()
                .map(o -> word(o.kind().toLowerCase(Locale.ROOT) + "/" + o.name()))
                .collect(Collectors.joining(" "));
        String tokens = plan.nodes().stream()
                .map(n -> n.node().name())
                .filter(plan.directory()::hasToken)
                .map(n -> word(
                        "secret/bootstrap-token-" + plan.directory().token(n).id()))
                .distinct()
                .collect(Collectors.joining(" "));
        return "[ -x " + word(plan.spec().paths().binaries().resolve("kubectl")) + " ] || exit 1\n"
                + kubectl(adminKubeconfig())
                + " --request-timeout=10s --namespace=kube-system get --ignore-not-found -o json "
                + names + " " + tokens;
    }

    /** Prints CSRs and nodes as JSON, once; whoever waits asks again. */
    String csrsAndNodes() {
        return kubectl(adminKubeconfig()) + " --request-timeout=10s get csr,nodes -o json";
    }

    /** What a check wants to know of the API, as one JSON list; fails where it is silent. */
    String apiHealth() {
        return kubectl(adminKubeconfig()) + " --request-timeout=10s get --all-namespaces -o json "
                + "nodes,certificatesigningrequests,clusterrolebindings,leases,endpoints";
    }

    /** Lines of this template, one a pod that runs. */
    String pods(String template) {
        return kubectl(adminKubeconfig())
                + " --request-timeout=5s get pods --all-namespaces --field-selector=status.phase=Running -o "
                + word("jsonpath=" + template);
    }

    /** Approves certificate signing requests by name. */
    String approve(List<String> names) {
        return kubectl(adminKubeconfig()) + " --request-timeout=20s certificate approve "
                + names.stream().map(HostScripts::word).collect(Collectors.joining(" "));
    }

    String deleteTokens(List<String> ids) {
        String names = ids.stream().map(id -> word("bootstrap-token-" + id)).collect(Collectors.joining(" "));
        return kubectl(adminKubeconfig())
                + " --request-timeout=20s --namespace=kube-system delete secret --ignore-not-found " + names;
    }

    /**
     * Applies a JSON list that comes on stdin after a kubeconfig of the given length; the kubeconfig is on a file system in
     * memory for as long as it takes, and readable by root only.
     */
    String applyWithKubeconfigFromStdin(int kubeconfigBytes) {
        return BriefFolder.SCRIPT + """
            head -c %d > "$dir/kubeconfig" && cat > "$dir/objects.json" || exit 1
            end=$(($(date +%%s) + 60))
            until out=$(%s --request-timeout=20s apply --server-side --force-conflicts --field-manager=k8sbin -f "$dir/objects.json" 2>&1); do
              [ "$(date +%%s)" -lt "$end" ] || { printf '%%s\\n' "$out" >&2; exit 1; }
              sleep 0.5
            done
            printf '%%s\\n' "$out"
            """.formatted(kubeconfigBytes, kubectl("\"$dir/kubeconfig\""));
    }

    /** Forgets what units have run on, so that they are restarted even if this run ends here. */
    public static String forget(List<UnitChange> units) {
        return units.stream()
                .map(u -> word(STATE + "/units/" + u.unit().name()))
                .collect(Collectors.joining(" ", "rm -f ", ""));
    }

    /**
     * Enables and starts units, asks each until it answers, and records what it ran on. Ends with status 3 and says which
     * unit and what it said last when one does not answer in time.
     */
    public static String start(List<UnitChange> units) {
        StringBuilder script = new StringBuilder("state=" + STATE + "/units\nmkdir -p \"$state\"\n");
        script.append(WAIT);
        List<String> names = units.stream().map(u -> u.unit().name()).toList();
        String all = names.stream().map(HostScripts::word).collect(Collectors.joining(" "));
        script.append("systemctl daemon-reload && systemctl --quiet enable ")
                .append(all)
                .append(" || exit 4\n");
        names(units, UnitChange.Kind.RESTART)
                .ifPresent(n ->
                        script.append("systemctl --no-block restart ").append(n).append(" || exit 4\n"));
        names(units, UnitChange.Kind.START)
                .ifPresent(n -> script.append("systemctl reset-failed ")
                        .append(n)
                        .append(" 2>/dev/null\nsystemctl --no-block start ")
                        .append(n)
                        .append(" || exit 4\n"));
        for (UnitChange unit : units) {
            script.append("ask ")
                    .append(word(unit.unit().name()))
                    .append(' ')
                    .append(unit.unit().readiness().deadline().toSeconds())
                    .append(' ')
                    .append(word(unit.unit().readiness().question()))
                    .append(' ')
                    .append(word(unit.inputs()))
                    .append(' ')
                    .append(word(unit.unit().readiness().test()))
                    .append('\n');
        }
        return script.toString();
    }

    private static java.util.Optional<String> names(List<UnitChange> units, UnitChange.Kind kind) {
        List<String> names = units.stream()
                .filter(u -> u.kind() == kind)
                .map(u -> word(u.unit().name()))
                .toList();
        return names.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(String.join(" ", names));
    }

    /** {@code ask UNIT SECONDS QUESTION DIGEST TEST}. */
    private static final String WAIT = """
        nl='
        '
        ask() {
          end=$(($(date +%s) + $2))
          while :; do
            shown=$(systemctl show -p ActiveState -p Job "$1")
            now=${shown#*ActiveState=}; now=${now%%"$nl"*}
            case $shown in *Job=[1-9]*) now=waiting ;; esac
            if [ "$now" = active ] && out=$(eval "$5" 2>&1); then break; fi
            if [ "$now" = failed ] || [ "$(date +%s)" -ge "$end" ]; then
              printf 'unit %s is %s and not ready: %s\\n' "$1" "$now" "$3"
              [ -z "${out:-}" ] || printf 'last answer: %s\\n' "$out"
              echo 'last journal lines:'
              journalctl -u "$1" -n 20 --no-pager -o cat 2>/dev/null
              exit 3
            fi
            sleep 0.2
          done
          printf '%s\\n' "$4" > "$state/$1.new" && sync "$state/$1.new" && mv -f "$state/$1.new" "$state/$1" || exit 4
          printf 'ready %s\\n' "$1"
        }
        """;

    /** Stops and disables a unit whose file is about to go. */
    public static String retire(List<HostPath> unitFiles) {
        String names = unitFiles.stream().map(p -> word(p.name())).collect(Collectors.joining(" "));
        return "systemctl --quiet disable --now " + names + " 2>/dev/null; :";
    }

    /** Removes files. */
    static String remove(List<HostPath> files) {
        return files.stream().map(HostScripts::word).collect(Collectors.joining(" ", "rm -f ", ""));
    }
}
