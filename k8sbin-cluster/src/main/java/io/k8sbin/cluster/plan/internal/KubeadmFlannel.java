package io.k8sbin.cluster.plan.internal;

import io.k8sbin.core.FileImage;
import io.k8sbin.render.cni.FlannelNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** flannel's own manifest with this cluster's network, by routes between hosts of one layer 2 network. */
final class KubeadmFlannel {
    private KubeadmFlannel() {}

    /** The manifest; nothing where the description has no flannel, or trees are made without local files. */
    static Optional<String> manifest(NodeParts parts) {
        return parts.spec()
                .kubeadm()
                .flannelManifest()
                .flatMap(path -> parts.binaries().find(path.toString()).map(file -> edited(parts, path, file)));
    }

    private static String edited(NodeParts parts, Path path, FileImage.LocalFile file) {
        try (var in = file.open()) {
            String published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            FlannelNetwork network = new FlannelNetwork(
                    parts.spec().network().podCidr(),
                    parts.spec().network().nodeMaskSize(),
                    FlannelNetwork.Backend.hostGateway());
            return network.applyTo(path.toString(), published);
        } catch (IOException e) {
            throw new UncheckedIOException("kubeadm.flannelManifest cannot be read: " + path, e);
        }
    }
}
