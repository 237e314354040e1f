package io.k8sbin.internal;

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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One host that does everything, and one worker. */
final class SamplePlan {
    private static final List<String> PROGRAMS =
            List.of("kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubelet", "kube-proxy", "kubectl");

    private SamplePlan() {}

    static ClusterPlan in(Path folder) {
        ClusterSpec spec = ClusterSpec.builder("demo", KubernetesVersion.of("v1.20.2"))
                .node(NodeSpec.of("node1", "192.168.31.44", NodeRole.values()))
                .node(NodeSpec.of("node2", "192.168.31.45", NodeRole.WORKER))
                .build();
        ClusterDirectory directory = ClusterDirectory.prepare(spec, folder.resolve("directory"), Clock.systemUTC());
        Map<String, FileImage.LocalFile> programs = new TreeMap<>();
        PROGRAMS.forEach(name -> programs.put(name, program(folder.resolve(name))));
        return ClusterPlan.of(spec, directory, new BinaryInventory(programs));
    }

    private static FileImage.LocalFile program(Path file) {
        try {
            Files.writeString(file, "program");
            return new FileImage.LocalFile(file, Sha256.of(file), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
