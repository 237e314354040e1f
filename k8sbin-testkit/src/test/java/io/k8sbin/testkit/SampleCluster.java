package io.k8sbin.testkit;

import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Three masters that work as well, and one worker. */
final class SampleCluster {
    private static final NodeRole[] MASTER = {NodeRole.ETCD, NodeRole.CONTROL_PLANE, NodeRole.WORKER};
    private static final List<String> PROGRAMS =
            List.of("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy", "kubectl");

    private SampleCluster() {}

    static ClusterSpec.Builder spec() {
        return ClusterSpec.builder("demo", KubernetesVersion.of("v1.20.2"))
                .node(NodeSpec.of("master1", "192.168.31.44", MASTER))
                .node(NodeSpec.of("master2", "192.168.31.45", MASTER))
                .node(NodeSpec.of("master3", "192.168.31.46", MASTER))
                .node(NodeSpec.of("worker1", "192.168.31.51", NodeRole.WORKER));
    }

    /** One host that does everything, and one worker. */
    static ClusterPlan small(Path folder, UnaryOperator<ClusterSpec.Builder> change) {
        return plan(
                folder,
                change.apply(ClusterSpec.builder("small", KubernetesVersion.of("v1.20.2"))
                                .node(NodeSpec.of("node1", "192.168.31.44", MASTER))
                                .node(NodeSpec.of("node2", "192.168.31.51", NodeRole.WORKER)))
                        .build());
    }

    static ClusterPlan plan(Path folder) {
        return plan(folder, spec -> spec);
    }

    static ClusterPlan plan(Path folder, UnaryOperator<ClusterSpec.Builder> change) {
        return plan(folder, change.apply(spec()).build());
    }

    private static ClusterPlan plan(Path folder, ClusterSpec spec) {
        return plan(folder, spec, Clock.systemUTC());
    }

    static ClusterPlan plan(Path folder, ClusterSpec spec, Clock clock) {
        ClusterDirectory directory = ClusterDirectory.prepare(spec, folder.resolve("directory"), clock);
        return ClusterPlan.of(spec, directory, programs(folder));
    }

    private static BinaryInventory programs(Path folder) {
        Map<String, FileImage.LocalFile> programs = new TreeMap<>();
        for (String name : PROGRAMS) {
            try {
                Path file = Files.writeString(folder.resolve(name), "program " + name);
                programs.put(name, new FileImage.LocalFile(file, Sha256.of(file), Files.size(file)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return new BinaryInventory(programs);
    }
}
