package io.k8sbin.examples.bench;

import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;

/**
 * What reading, judging and writing costs beside snakeyaml's plain load and dump of the same text, in one run: a kubeadm file
 * of four documents and an audit policy of 2,000 rules. Prints milliseconds (median of 21 after a warm-up) and their ratio.
 */
public final class ConfigBenchmark {
    private static final KubernetesVersion VERSION = KubernetesVersion.of("v1.20.2");
    private static final int WARM_UP = 120;
    private static final int MEASURED = 21;

    private ConfigBenchmark() {}

    /** Takes no arguments. Ends with 1 when a ratio is above 2. */
    public static void main(String[] arguments) {
        boolean slow = compare("kubeadm file of 4 documents", kubeadm(), 10) > 2;
        slow |= compare("audit policy of 2,000 rules", audit(), 1) > 2;
        System.exit(slow ? 1 : 0);
    }

    private static double compare(String name, String text, int repeat) {
        double[] ours = new double[MEASURED];
        double[] plain = new double[MEASURED];
        for (int i = -WARM_UP / (repeat == 1 ? 4 : 1); i < MEASURED; i++) {
            double our = millis(ConfigBenchmark::ours, text, repeat);
            double theirs = millis(ConfigBenchmark::plain, text, repeat);
            if (i >= 0) {
                ours[i] = our;
                plain[i] = theirs;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(plain);
        double ratio = ours[MEASURED / 2] / plain[MEASURED / 2];
        System.out.printf(
                "%s (%d characters): parse, validate and write %.3f ms, snakeyaml load and dump %.3f ms, ratio %.2f%n",
                name, text.length(), ours[MEASURED / 2], plain[MEASURED / 2], ratio);
        return ratio;
    }

    private static double millis(ToIntFunction<String> work, String text, int repeat) {
        long start = System.nanoTime();
        int length = 0;
        for (int i = 0; i < repeat; i++) {
            length += work.applyAsInt(text);
        }
        if (length == 0) {
            throw new IllegalStateException("nothing was written");
        }
        return (System.nanoTime() - start) / 1e6 / repeat;
    }

    private static int ours(String text) {
        List<FieldError> errors = new ArrayList<>();
        int length = 0;
        for (ConfigDocument document : ComponentConfigs.read("benchmark.yaml", text, errors)) {
            errors.addAll(document.validate(VERSION));
            length += document.toSecretYaml().length();
        }
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors.toString());
        }
        return length;
    }

    private static int plain(String text) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()), new Representer(options), options);
        List<Object> documents = new ArrayList<>();
        yaml.loadAll(text).forEach(documents::add);
        return yaml.dumpAll(documents.iterator()).length();
    }

    private static String kubeadm() {
        return """
            apiVersion: kubeadm.k8s.io/v1beta2
            kind: InitConfiguration
            localAPIEndpoint: {advertiseAddress: 172.16.10.21, bindPort: 5443}
            nodeRegistration: {name: master1, kubeletExtraArgs: {v: "4"}}
            ---
            apiVersion: kubeadm.k8s.io/v1beta2
            kind: ClusterConfiguration
            kubernetesVersion: v1.20.2
            controlPlaneEndpoint: 127.0.0.1:6443
            etcd:
              external:
                endpoints: ["https://172.16.10.21:2379", "https://172.16.10.22:2379", "https://172.16.10.23:2379"]
                caFile: /etc/etcd/ssl/etcd-root-ca.pem
                certFile: /etc/etcd/ssl/etcd.pem
                keyFile: /etc/etcd/ssl/etcd-key.pem
            networking: {serviceSubnet: 10.25.0.0/16, podSubnet: 10.30.0.0/16, dnsDomain: cluster.local}
            apiServer:
              certSANs: ["*.kubernetes.node", 172.16.10.21, 172.16.10.22, 172.16.10.23]
              extraArgs:
                audit-log-maxage: "20"
                audit-log-path: /var/log/kube-audit/audit.log
                authorization-mode: Node,RBAC
                event-ttl: 720h
              extraVolumes:
              - {name: audit, hostPath: /var/log/kube-audit, mountPath: /var/log/kube-audit, pathType: DirectoryOrCreate}
            controllerManager: {extraArgs: {node-cidr-mask-size: "19", node-monitor-grace-period: 20s}}
            scheduler: {extraArgs: {v: "4"}}
            ---
            apiVersion: kubelet.config.k8s.io/v1beta1
            kind: KubeletConfiguration
            failSwapOn: false
            nodeStatusUpdateFrequency: 5s
            evictionHard: {imagefs.available: 10%, memory.available: 256Mi, nodefs.available: 10%}
            imageGCLowThresholdPercent: 70
            imageGCHighThresholdPercent: 80
            kubeReserved: {cpu: 500m, memory: 512Mi}
            rotateCertificates: true
            ---
            apiVersion: kubeproxy.config.k8s.io/v1alpha1
            kind: KubeProxyConfiguration
            clusterCIDR: 10.30.0.0/16
            mode: ipvs
            ipvs: {minSyncPeriod: 5s, syncPeriod: 5s, scheduler: wrr}
            """;
    }

    private static String audit() {
        StringBuilder text = new StringBuilder("apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n");
        for (int i = 0; i < 2000; i++) {
            text.append("""
                - level: RequestResponse
                  users: ["system:serviceaccount:kube-system:controller-%d"]
                  verbs: [get, list, watch]
                  resources:
                  - group: apps
                    resources: [deployments, deployments/status]
                  omitStages:
                  - RequestReceived
                """.formatted(i));
        }
        return text.toString();
    }
}
