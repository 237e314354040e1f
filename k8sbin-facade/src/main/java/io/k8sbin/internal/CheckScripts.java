package io.k8sbin.internal;

import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions of a check, as shell for hosts. Every answer is lines of one letter, a space and text, so that no output
 * of a program can be taken for a frame; file contents travel as base64. No key ever leaves a host.
 */
final class CheckScripts {
    static final String UNITS = "check-units";
    static final String DISKS = "check-disks";
    static final String CERTIFICATES = "check-certificates";
    static final String TEXTS = "check-texts";
    static final String ETCD = "check-etcd";
    static final String TRAFFIC = "check-traffic";
    static final String API = "check-api";
    static final String PODS = "check-pods";
    static final String STATIC_PODS = "check-static-pods";
    /** More than this many of them are not sent. */
    private static final int MANY_ROUTES = 300;

    private static final int MANY_PODS = 10_000;
    private static final List<String> READABLE = List.of("nginx.conf", "kubelet-config.yaml", "kube-proxy-config.yaml");
    private static final HostPath RUNTIME = HostPath.of("/etc/containerd/config.toml");
    /** {@code unit NAME TEST}. */
    private static final String UNIT = """
                unit() {
                  printf 'u %s\\n' "$1"
                  pid=$(systemctl show -p MainPID "$1"); pid=${pid#MainPID=}
                  [ "${pid:-0}" -eq 0 ] || tr '\\0' '\\n' <"/proc/$pid/cmdline" 2>/dev/null | sed 's/^/a /'
                  well=no
                  if systemctl -q is-active "$1"; then
                    out=$(timeout 10 sh -c "$2" 2>&1); status=$?
                    [ $status -ne 0 ] || well=yes
                    printf 'r %s\\n' "$status"
                    [ $status -eq 0 ] || printf '%s\\n' "$out" | tail -n 5 | cut -c 1-500 | sed 's/^/o /'
                  fi
                  case $(systemctl show -p NRestarts "$1") in *=0|*=) ;; *) well=no ;; esac
                  [ $well = yes ] || journalctl -q -u "$1" -n 40 --no-pager -o cat 2>/dev/null | cut -c 1-500 | sed 's/^/j /'
                }
                """;

    private final ClusterPlan plan;
    private final HostScripts scripts;

    CheckScripts(ClusterPlan plan) {
        this.plan = plan;
        this.scripts = new HostScripts(plan);
    }

    /** All questions for one host, by name. */
    Map<String, String> of(NodePlan node) {
        Map<String, String> sections = new LinkedHashMap<>();
        boolean kubeadm = plan.spec().mode() == Mode.KUBEADM;
        sections.put(UNITS, units(node));
        sections.put(DISKS, disks());
        sections.put(
                CERTIFICATES,
                kubeadm ? certificates() + "\n" + KubeadmCheckScripts.certificates(plan.spec()) : certificates());
        sections.put(TEXTS, kubeadm ? texts(node) + "\n" + KubeadmCheckScripts.texts() : texts(node));
        sections.put(TRAFFIC, traffic());
        if (node.node().is(NodeRole.ETCD)) {
            sections.put(ETCD, etcd(node));
        }
        if (node.node().is(NodeRole.CONTROL_PLANE)) {
            sections.put(API, scripts.apiHealth());
            sections.put(PODS, pods());
        }
        if (kubeadm && node.node().is(NodeRole.CONTROL_PLANE)) {
            sections.put(STATIC_PODS, KubeadmCheckScripts.pods(plan.spec(), node.node()));
        }
        return sections;
    }

    private static String words(Stream<?> values) {
        return values.map(HostScripts::word).collect(Collectors.joining(" "));
    }

    /** u NAME, a ARGUMENT …, r STATUS, o LINE … and, for units that are not well, j JOURNAL LINE …. */
    private static String units(NodePlan node) {
        StringBuilder script = new StringBuilder(UNIT);
        for (PlannedUnit unit : node.units()) {
            script.append("unit ")
                    .append(HostScripts.word(unit.name()))
                    .append(' ')
                    .append(HostScripts.word(unit.readiness().test()))
                    .append('\n');
        }
        return script.append(":").toString();
    }

    /** d BLOCK-SIZE BLOCKS FREE PATH; folders that are not there are asked for by their nearest ancestor. */
    private String disks() {
        var paths = plan.spec().paths();
        return "for p in " + words(Stream.of(paths.binaries(), paths.data(), paths.etcdData(), HostPath.of("/var")))
                + """
                ; do
                  q=$p
                  while [ ! -d "$q" ]; do q=${q%/*}; [ -n "$q" ] || q=/; done
                  printf 'd %s %s\\n' "$(stat -f -c '%S %b %f' "$q")" "$p"
                done; :""";
    }

    /** c PATH, then b LINE … with what lies between CERTIFICATE lines; older generations of kubelets are left out. */
    private String certificates() {
        var paths = plan.spec().paths();
        return "for d in "
                + words(Stream.of(paths.certificates(), paths.etcdCertificates())
                        .distinct()) + """
                ; do for f in "$d"/*.pem; do
                  case $f in *-key.pem | */kubelet-client-2* | */kubelet-server-2*) continue ;; esac
                  grep -q 'BEGIN CERTIFICATE' "$f" 2>/dev/null || continue
                  printf 'c %s\\n' "$f"
                  sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' "$f" | sed 's/^/b /'
                done; done; :""";
    }

    /** t PATH, then b BASE64. */
    private String texts(NodePlan node) {
        Stream<HostPath> planned = node.files().stream()
                .map(f -> f.image())
                .filter(i -> i.secrecy() == Secrecy.PUBLIC)
                .map(FileImage::path)
                .filter(p -> READABLE.contains(p.name()));
        return "for f in " + words(Stream.concat(planned, Stream.of(RUNTIME)).distinct()) + """
                ; do
                  [ -f "$f" ] || continue
                  printf 't %s\\nb ' "$f"; head -c 100000 "$f" | base64 -w 0; echo
                done; :""";
    }

    /** m MEMBERS-JSON, e ENDPOINTS-JSON, l ALARM …, s BEGINNING-OF-A-SECRET; nothing from a member that does not answer. */
    private String etcd(NodePlan node) {
        var paths = plan.spec().paths();
        boolean kubeadm = plan.spec().mode() == Mode.KUBEADM;
        String name = kubeadm ? "etcd" : "server";
        HostPath own = paths.binaries().resolve("etcdctl");
        HostPath program =
                node.file(own).isPresent() ? own : plan.spec().binaries().hostEtcdctl();
        String command =
                "ETCDCTL_API=3 timeout 10 %s --command-timeout=5s --endpoints=https://127.0.0.1:2379 --cacert=%s --cert=%s --key=%s"
                        .formatted(
                                HostScripts.word(program),
                                HostScripts.word(
                                        paths.etcdCertificates().resolve(kubeadm ? "etcd-root-ca.pem" : "ca.pem")),
                                HostScripts.word(paths.etcdCertificates().resolve(name + ".pem")),
                                HostScripts.word(paths.etcdCertificates().resolve(name + "-key.pem")));
        return "etcdctl() { " + command + """
                 "$@" 2>&1; }
                out=$(etcdctl endpoint status -w json) || exit 0
                printf 'e %s\\n' "$(printf '%s\\n' "$out" | tail -n 1)"
                printf 'm %s\\n' "$(etcdctl member list -w json | tail -n 1)"
                etcdctl alarm list | sed 's/^/l /'
                first=$(etcdctl get /registry/secrets/ --prefix --limit=1 --print-value-only | head -c 24 | tr -c '[:print:]' '.')
                [ -z "$first" ] || printf 's %s\\n' "$first"
                :""";
    }

    /** p NODE|… of pods that are ready and have a network of their own. */
    private String pods() {
        return scripts.pods(ReadyPod.TEMPLATE) + " 2>/dev/null | grep -F '" + ReadyPod.READY + "' | head -n "
                + MANY_PODS + "; :";
    }

    /**
     * k RULE … of the API's own service address, g SIZE of the audit log, f FORWARDING, x POLICY of the packet filter's
     * chain FORWARD and, where they are not too many, w ROUTE ….
     */
    private String traffic() {
        HostPath folder = plan.spec().mode() == Mode.KUBEADM
                ? KubeadmPaths.AUDIT_LOGS
                : plan.spec().paths().data().resolve("kube-apiserver");
        HostPath log = folder.resolve("audit.log");
        String address = plan.spec().network().serviceAddress().toString();
        boolean v6 = plan.spec().network().podCidr().network().isIpv6();
        return """
                { iptables-save -t nat 2>/dev/null | grep -F 'default/kubernetes:https'
                  ipvsadm -Ln -t %s:443 2>/dev/null; } | head -n 60 | sed 's/^/k /'
                printf 'g %%s\\n' "$(stat -c %%s %s 2>/dev/null || echo 0)"
                printf 'f %%s\\n' "$(cat /proc/sys/net/%s 2>/dev/null)"
                iptables -S FORWARD 2>/dev/null | sed -n 's/^-P FORWARD /x /p'
                routes=$(ip %s route show 2>/dev/null)
                [ "$(printf '%%s\\n' "$routes" | wc -l)" -gt %s ] || printf '%%s\\n' "$routes" | sed 's/^/w /'
                :""".formatted(
                        address,
                        HostScripts.word(log),
                        v6 ? "ipv6/conf/all/forwarding" : "ipv4/ip_forward",
                        v6 ? "-6" : "-4",
                        MANY_ROUTES);
    }
}
