package io.k8sbin.internal;

import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.kubeadm.StaticPod;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.HostPort;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a check asks beside {@link CheckScripts} where kubeadm made the cluster. No key ever leaves a host. */
final class KubeadmCheckScripts {
    private static final List<String> KUBECONFIGS =
            List.of("admin.conf", "controller-manager.conf", "scheduler.conf", "kubelet.conf");
    /** {@code pod NAME TEST}. */
    private static final String POD = """
            pod() {
              printf 'p %s\\n' "$1"
              manifest=/etc/kubernetes/manifests/$1.yaml
              if [ -e "$manifest" ]; then
                echo 'm there'
                sed -n "s/^    - '\\{0,1\\}\\(--.*[^']\\)'\\{0,1\\}$/f \\1/p" "$manifest"
              fi
              well=no
              for pid in $(pgrep -x "$(printf %.15s "$1")"); do
                tr '\\0' '\\n' <"/proc/$pid/cmdline" 2>/dev/null | sed 's/^/a /'
                well=yes
              done
              if [ $well = yes ] && [ -n "$2" ]; then
                out=$(timeout 10 sh -c "$2" 2>&1); status=$?
                printf 'r %s\\n' "$status"
                [ $status -eq 0 ] || { well=no; printf '%s\\n' "$out" | tail -n 5 | cut -c 1-500 | sed 's/^/o /'; }
              fi
              [ $well = no ] || return 0
              log=$(ls -t /var/log/pods/kube-system_"$1"-*/"$1"/*.log 2>/dev/null | head -n 1)
              [ -z "$log" ] || tail -n 40 "$log" | cut -c 1-500 | sed 's/^/j /'
            }
            """;

    private KubeadmCheckScripts() {}

    /** p NAME, m where there is a manifest, f FLAG …, a ARGUMENT …, r STATUS, o LINE … and, for unwell ones, j LOG LINE …. */
    static String pods(ClusterSpec spec, NodeSpec node) {
        String server =
                "https://" + HostPort.of(node.address(), spec.apiServer().port());
        String ready = HostScripts.word(spec.paths().binaries().resolve("kubectl")) + " --kubeconfig="
                + KubeadmPaths.ADMIN + " --request-timeout=5s --server=" + server + " get --raw /readyz";
        StringBuilder script = new StringBuilder(POD);
        for (StaticPod pod : StaticPod.of(spec, node)) {
            // the others listen on this host only, and whether they do is seen without asking
            String test = pod.name().equals("kube-apiserver") ? ready : "";
            script.append("pod ")
                    .append(pod.name())
                    .append(' ')
                    .append(HostScripts.word(test))
                    .append('\n');
        }
        return script.append(":").toString();
    }

    /** As {@link CheckScripts}: kubeadm's own certificates, the kubelet's, and those inside kubeconfigs. */
    static String certificates(ClusterSpec spec) {
        String kubeconfigs = Stream.of("admin.conf", "controller-manager.conf", "scheduler.conf")
                .map(KubeadmPaths.CONFIGURATION::resolve)
                .map(HostScripts::word)
                .collect(Collectors.joining(" "));
        return "for f in " + HostScripts.word(spec.paths().certificates()) + "/*.crt " + KubeadmPaths.KUBELET_CLIENT
                + """
                ; do
                  grep -q 'BEGIN CERTIFICATE' "$f" 2>/dev/null || continue
                  printf 'c %s\\n' "$f"
                  sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' "$f" | sed 's/^/b /'
                done
                for f in""" + " " + kubeconfigs + """
                ; do
                  data=$(sed -n 's/^ *client-certificate-data: *//p' "$f" 2>/dev/null)
                  [ -n "$data" ] || continue
                  printf 'c %s\\n' "$f"
                  printf '%s' "$data" | base64 -d 2>/dev/null \\
                    | sed -n '/^-----BEGIN CERTIFICATE-----/,/^-----END CERTIFICATE-----/p' | sed 's/^/b /'
                done; :""";
    }

    /** As {@link CheckScripts}: the kubelet's configuration, docker's, and of kubeconfigs only where they lead. */
    static String texts() {
        String kubeconfigs = KUBECONFIGS.stream()
                .map(KubeadmPaths.CONFIGURATION::resolve)
                .map(HostScripts::word)
                .collect(Collectors.joining(" "));
        return """
                for f in /var/lib/kubelet/config.yaml /etc/docker/daemon.json; do
                  [ -f "$f" ] || continue
                  printf 't %s\\nb ' "$f"; head -c 100000 "$f" | base64 -w 0; echo
                done
                for f in""" + " " + kubeconfigs + """
                ; do
                  [ -f "$f" ] || continue
                  printf 't %s\\nb ' "$f"; sed -n 's/^ *server: */server: /p' "$f" | base64 -w 0; echo
                done; :""";
    }
}
