package io.k8sbin.render.linux;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The masters of document 001: each component has a file of arguments, a unit that reads it, a script that installs both. */
final class Document1 {
    static final List<String> MASTERS = List.of("192.168.80.12", "192.168.80.11");
    private static final String ETCD =
            "https://192.168.80.12:2379,https://192.168.80.13:2379,https://192.168.80.14:2379";
    private static final String SSL = "/opt/kubernetes/ssl";

    private Document1() {}

    /** {@code apiserver.sh ADDRESS ETCD}. */
    static List<String> apiServer(String address) {
        return List.of(
                "--logtostderr=true",
                "--v=4",
                "--etcd-servers=" + ETCD,
                "--bind-address=" + address,
                "--secure-port=6443",
                "--advertise-address=" + address,
                "--allow-privileged=true",
                "--service-cluster-ip-range=10.0.0.0/24",
                "--enable-admission-plugins=NamespaceLifecycle,LimitRanger,ServiceAccount,ResourceQuota,NodeRestriction",
                "--authorization-mode=RBAC,Node",
                "--kubelet-https=true",
                "--enable-bootstrap-token-auth",
                "--token-auth-file=/opt/kubernetes/cfg/token.csv",
                "--service-node-port-range=30000-50000",
                "--tls-cert-file=" + SSL + "/server.pem",
                "--tls-private-key-file=" + SSL + "/server-key.pem",
                "--client-ca-file=" + SSL + "/ca.pem",
                "--service-account-key-file=" + SSL + "/ca-key.pem",
                "--etcd-cafile=/opt/etcd/ssl/ca.pem",
                "--etcd-certfile=/opt/etcd/ssl/server.pem",
                "--etcd-keyfile=/opt/etcd/ssl/server-key.pem");
    }

    /** {@code scheduler.sh ADDRESS}. */
    static List<String> scheduler(String address) {
        return List.of("--logtostderr=true", "--v=4", "--master=" + address + ":8080", "--leader-elect");
    }

    /** {@code controller-manager.sh ADDRESS}. */
    static List<String> controllerManager(String address) {
        return List.of(
                "--logtostderr=true",
                "--v=4",
                "--master=" + address + ":8080",
                "--leader-elect=true",
                "--address=" + address,
                "--service-cluster-ip-range=10.0.0.0/24",
                "--cluster-name=kubernetes",
                "--cluster-signing-cert-file=" + SSL + "/ca.pem",
                "--cluster-signing-key-file=" + SSL + "/ca-key.pem",
                "--root-ca-file=" + SSL + "/ca.pem",
                "--service-account-private-key-file=" + SSL + "/ca-key.pem");
    }

    /** Arguments by component as one master has them. */
    static Map<String, List<String>> components(String master) {
        return new TreeMap<>(Map.of(
                "kube-apiserver", apiServer(master),
                "kube-scheduler", scheduler("127.0.0.1"),
                "kube-controller-manager", controllerManager("127.0.0.1")));
    }

    /** {@code KUBE_APISERVER_OPTS}, {@code KUBE_CONTROLLER_MANAGER_OPTS}. */
    static ComponentOptions options(String component, List<String> arguments) {
        return new ComponentOptions(component.toUpperCase(Locale.ROOT).replace('-', '_') + "_OPTS", arguments);
    }

    static UnitFile unit(String component) {
        return UnitFile.service(component)
                .documentation("https://github.com/kubernetes/kubernetes")
                .environmentFileIfPresent(HostPath.of("/opt/kubernetes/cfg/" + component))
                .execStartSplitting(
                        HostPath.of("/opt/kubernetes/bin/" + component),
                        options(component, List.of()).variable())
                .restart(RestartPolicy.ON_FAILURE, Duration.ofMillis(100))
                .wantedBy("multi-user.target")
                .build();
    }

    static InstallScript script(String component, List<String> arguments) {
        return new InstallScript(
                List.of(
                        options(component, arguments).toFile(HostPath.of("/opt/kubernetes/cfg/" + component)),
                        unit(component).toFile(HostPath.of("/usr/lib/systemd/system"), component + ".service")),
                List.of(component + ".service"));
    }
}
