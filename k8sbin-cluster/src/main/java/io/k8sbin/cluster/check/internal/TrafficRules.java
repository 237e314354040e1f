package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.HostPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether load balancers and service addresses lead to every kube-apiserver. */
final class TrafficRules {
    private static final Pattern SERVER = Pattern.compile("(?m)^\\s*server\\s+(\\S+):\\d+\\b");
    private final Case examined;
    private final Set<String> masters;

    TrafficRules(Case examined) {
        this.examined = examined;
        this.masters = examined.plan.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .map(NodeSpec::address)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void check() {
        for (Case.Patient host : examined.patients()) {
            if (examined.hasCome(Phase.LOAD_BALANCER)) {
                host.seen().texts().forEach((path, text) -> upstreams(host, path, text));
            }
            if (examined.hasCome(Phase.WORKERS)
                    && examined.plan.spec().runsKubelet(host.node().node())) {
                services(host);
            }
        }
    }

    /** kubeadm's DaemonSet runs in the host's network, so its process has its ports. */
    private static boolean runsAddon(Case.Patient host) {
        return host.seen().listeners().stream().anyMatch(l -> l.process().equals("kube-proxy"));
    }

    private void upstreams(Case.Patient host, HostPath path, String text) {
        if (!path.name().equals("nginx.conf")) {
            return;
        }
        Set<String> servers = new TreeSet<>();
        Matcher found = SERVER.matcher(text);
        while (found.find()) {
            servers.add(found.group(1).replaceAll("[\\[\\]]", ""));
        }
        if (!servers.equals(masters)) {
            examined.error(
                    "load-balancer-stale",
                    host,
                    "the node's load balancer does not lead to the control-plane hosts there are",
                    "it has " + String.join(", ", servers) + "; there are " + String.join(", ", masters),
                    "run apply; it rewrites and restarts it");
        }
    }

    private void missingAddon(Case.Patient host) {
        KubeadmSpec kubeadm = examined.plan.spec().kubeadm();
        boolean wanted = examined.isKubeadm()
                && kubeadm.serviceProxy() == KubeadmSpec.ServiceProxy.ADDON
                && kubeadm.skipPhases().stream().noneMatch(Set.of("addon", "addon/kube-proxy")::contains);
        if (wanted && examined.isMember(host)) {
            examined.error(
                    "proxy-missing",
                    host,
                    "kube-proxy, kubeadm's addon, does not run here: Services do not work on this node",
                    "",
                    "kubectl --namespace=kube-system describe daemonset/kube-proxy; kubeadm init phase addon kube-proxy"
                            + " --config=/etc/kubernetes/kubeadm.yaml puts it back");
        }
    }

    private void services(Case.Patient host) {
        boolean runs = host.runs("kube-proxy") || runsAddon(host);
        String table = host.seen().serviceTable();
        if (examined.health.api().isEmpty()) {
            return;
        }
        if (!runs) {
            missingAddon(host);
            return;
        }
        Set<String> lacking = masters.stream()
                .filter(m -> !Pattern.compile("(?<![0-9.])" + Pattern.quote(m) + "(?![0-9.])")
                        .matcher(table)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!lacking.isEmpty()) {
            examined.error(
                    "service-table",
                    host,
                    "kube-proxy does not lead the API's service address to " + String.join(", ", lacking),
                    table,
                    "see that kube-apiserver runs there, then journalctl -u kube-proxy");
        }
        Map<HostPath, String> texts = host.seen().texts();
        boolean ipvs = texts.values().stream()
                .anyMatch(t -> t.contains("kind: KubeProxyConfiguration") && t.contains("mode: ipvs"));
        if (ipvs && table.contains("-A KUBE-")) {
            examined.warning(
                    "proxy-fallback",
                    host,
                    "kube-proxy was told to use ipvs and has fallen back to iptables",
                    "",
                    "load ip_vs, ip_vs_rr and nf_conntrack (modprobe), or describe iptables");
        }
    }
}
