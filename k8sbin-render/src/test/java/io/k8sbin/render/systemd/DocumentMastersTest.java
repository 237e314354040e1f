package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.Template;
import io.k8sbin.render.Verified;
import io.k8sbin.testtools.Golden;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The masters of documents 000 and 004: kube-apiserver, whose unit differs from node to node, and kube-controller-manager,
 * whose unit does not; from typed parts and from templates with the documents' own markers.
 */
class DocumentMastersTest {
    private static final HostPath BIN = HostPath.of("/opt/k8s/bin");
    private static final String DIRECTORY = "/data/k8s/k8s";
    private static final List<String> NODES = List.of("192.168.31.44", "192.168.31.136", "192.168.31.90");
    private static final String ENDPOINTS =
            "https://192.168.31.44:2379,https://192.168.31.136:2379,https://192.168.31.90:2379";

    /** What environment.sh says; the node's own address comes from sed. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "K8S_DIR",
            DIRECTORY,
            "ETCD_ENDPOINTS",
            ENDPOINTS,
            "SERVICE_CIDR",
            "10.254.0.0/16",
            "NODE_PORT_RANGE",
            "30000-32767");

    private static final String API_SERVER = """
        --advertise-address=##NODE_IP##
        --default-not-ready-toleration-seconds=360
        --default-unreachable-toleration-seconds=360
        --feature-gates=DynamicAuditing=true
        --max-mutating-requests-inflight=2000
        --max-requests-inflight=4000
        --default-watch-cache-size=200
        --delete-collection-workers=2
        --encryption-provider-config=/etc/kubernetes/encryption-config.yaml
        --etcd-cafile=/etc/kubernetes/cert/ca.pem
        --etcd-certfile=/etc/kubernetes/cert/kubernetes.pem
        --etcd-keyfile=/etc/kubernetes/cert/kubernetes-key.pem
        --etcd-servers=${ETCD_ENDPOINTS}
        --bind-address=##NODE_IP##
        --secure-port=6443
        --tls-cert-file=/etc/kubernetes/cert/kubernetes.pem
        --tls-private-key-file=/etc/kubernetes/cert/kubernetes-key.pem
        --insecure-port=0
        --audit-dynamic-configuration
        --audit-log-maxage=15
        --audit-log-maxbackup=3
        --audit-log-maxsize=100
        --audit-log-truncate-enabled
        --audit-log-path=${K8S_DIR}/kube-apiserver/audit.log
        --audit-policy-file=/etc/kubernetes/audit-policy.yaml
        --profiling
        --anonymous-auth=false
        --client-ca-file=/etc/kubernetes/cert/ca.pem
        --enable-bootstrap-token-auth
        --requestheader-allowed-names="aggregator"
        --requestheader-client-ca-file=/etc/kubernetes/cert/ca.pem
        --requestheader-extra-headers-prefix="X-Remote-Extra-"
        --requestheader-group-headers=X-Remote-Group
        --requestheader-username-headers=X-Remote-User
        --service-account-key-file=/etc/kubernetes/cert/ca.pem
        --authorization-mode=Node,RBAC
        --runtime-config=api/all=true
        --enable-admission-plugins=NodeRestriction
        --allow-privileged=true
        --apiserver-count=3
        --event-ttl=168h
        --kubelet-certificate-authority=/etc/kubernetes/cert/ca.pem
        --kubelet-client-certificate=/etc/kubernetes/cert/kubernetes.pem
        --kubelet-client-key=/etc/kubernetes/cert/kubernetes-key.pem
        --kubelet-https=true
        --kubelet-timeout=10s
        --proxy-client-cert-file=/etc/kubernetes/cert/proxy-client.pem
        --proxy-client-key-file=/etc/kubernetes/cert/proxy-client-key.pem
        --service-cluster-ip-range=${SERVICE_CIDR}
        --service-node-port-range=${NODE_PORT_RANGE}
        --logtostderr=true
        --v=2
        """;

    private static final String CONTROLLER_MANAGER = """
        --port=0
        --secure-port=10252
        --bind-address=127.0.0.1
        --kubeconfig=/etc/kubernetes/kube-controller-manager.kubeconfig
        --authentication-kubeconfig=/etc/kubernetes/kube-controller-manager.kubeconfig
        --authorization-kubeconfig=/etc/kubernetes/kube-controller-manager.kubeconfig
        --service-cluster-ip-range=${SERVICE_CIDR}
        --cluster-name=kubernetes
        --cluster-signing-cert-file=/etc/kubernetes/cert/ca.pem
        --cluster-signing-key-file=/etc/kubernetes/cert/ca-key.pem
        --experimental-cluster-signing-duration=8760h
        --root-ca-file=/etc/kubernetes/cert/ca.pem
        --service-account-private-key-file=/etc/kubernetes/cert/ca-key.pem
        --leader-elect=true
        --controllers=*,bootstrapsigner,tokencleaner
        --horizontal-pod-autoscaler-use-rest-clients=true
        --horizontal-pod-autoscaler-sync-period=10s
        --tls-cert-file=/etc/kubernetes/cert/kube-controller-manager.pem
        --tls-private-key-file=/etc/kubernetes/cert/kube-controller-manager-key.pem
        --use-service-account-credentials=true
        --kube-api-qps=1000
        --kube-api-burst=2000
        --logtostderr=true
        --v=2
        """;

    private static UnitFile apiServer(String node) {
        return UnitFile.service("Kubernetes API Server")
                .documentation("https://github.com/kubernetes/kubernetes")
                .after("network.target")
                .workingDirectory(HostPath.of(DIRECTORY + "/kube-apiserver"))
                .execStart(BIN.resolve("kube-apiserver"), filled(API_SERVER, node))
                .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(10))
                .type(ServiceType.NOTIFY)
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build();
    }

    private static UnitFile controllerManager() {
        return UnitFile.service("Kubernetes Controller Manager")
                .documentation("https://github.com/kubernetes/kubernetes")
                .workingDirectory(HostPath.of(DIRECTORY + "/kube-controller-manager"))
                .execStart(BIN.resolve("kube-controller-manager"), filled(CONTROLLER_MANAGER, ""))
                .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
                .wantedBy("multi-user.target")
                .build();
    }

    /** The arguments a shell, sed and systemd leave of the document's lines. */
    private static List<String> filled(String flags, String node) {
        String text = flags.replace("##NODE_IP##", node).replace("\"", "");
        for (Map.Entry<String, String> variable : ENVIRONMENT.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        return text.lines().toList();
    }

    /** A unit as the document's heredoc has it. */
    private static Template template(String name, String flags) {
        String arguments = String.join(" \\\\\n  ", flags.lines().toList());
        String text = """
            [Unit]
            Description=template

            [Service]
            WorkingDirectory=${K8S_DIR}/%1$s
            ExecStart=/opt/k8s/bin/%1$s \\\\
              %2$s
            Restart=on-failure

            [Install]
            WantedBy=multi-user.target
            """.formatted(name, arguments);
        return Template.compileHeredoc(name + ".service.template", Escapers.systemdExecArgument(), text)
                .forUnit();
    }

    private static void sameProgramAndArguments(Template template, Map<String, String> values, UnitFile typed) {
        Map<String, String> used = new TreeMap<>(values);
        used.keySet().retainAll(template.names());
        String text = template.render(used);
        UnitFile read = UnitFile.parse("template", text);
        assertThat(read.commands("ExecStart")).isEqualTo(typed.commands("ExecStart"));
        assertThat(read.value("Service", "WorkingDirectory")).isEqualTo(typed.value("Service", "WorkingDirectory"));
        assertThat(UnitLint.check("template.service", text)).isEmpty();
    }

    @Test
    void units_of_masters_render_as_the_golden_files_of_each_node() {
        for (String node : NODES) {
            assertThat(apiServer(node).commands("ExecStart").get(0).argv()).hasSize(1 + 52);
            Golden.assertMatches(
                    "systemd/documents/kube-apiserver-" + node + ".service",
                    apiServer(node).render());
        }
        assertThat(controllerManager().commands("ExecStart").get(0).argv()).hasSize(1 + 24);
        Golden.assertMatches(
                "systemd/documents/kube-controller-manager.service",
                controllerManager().render());
    }

    @Test
    void systemd_and_the_lint_find_nothing_wrong_with_them(@TempDir Path directory) throws IOException {
        for (UnitFile unit : List.of(apiServer(NODES.get(0)), controllerManager())) {
            Verified.bySystemd(directory, "k8sbin-document.service", unit);
            assertThat(UnitLint.check("k8sbin-document.service", unit)).isEmpty();
        }
    }

    @Test
    void templates_with_the_documents_markers_give_each_node_the_same_arguments() {
        Template apiServer = template("kube-apiserver", API_SERVER);
        assertThat(apiServer.names())
                .containsExactly("ETCD_ENDPOINTS", "K8S_DIR", "NODE_IP", "NODE_PORT_RANGE", "SERVICE_CIDR");
        for (String node : NODES) {
            Map<String, String> values = new TreeMap<>(ENVIRONMENT);
            values.put("NODE_IP", node);
            sameProgramAndArguments(apiServer, values, apiServer(node));
        }
        sameProgramAndArguments(
                template("kube-controller-manager", CONTROLLER_MANAGER), ENVIRONMENT, controllerManager());
    }
}
