// Written by k8sbin-codegen from src/main/catalog/kinds: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every kind there is a class for. */
final class KindCatalogue {
    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(
                    EncryptionConfiguration.class,
                    List.of("apiserver.config.k8s.io/v1/EncryptionConfiguration", "v1/EncryptionConfig"),
                    () -> EncryptionConfiguration.SCHEMA),
            new Kind<>(
                    AuditPolicy.class,
                    List.of("audit.k8s.io/v1/Policy", "audit.k8s.io/v1beta1/Policy", "audit.k8s.io/v1alpha1/Policy"),
                    () -> AuditPolicy.SCHEMA),
            new Kind<>(
                    KubeProxyConfiguration.class,
                    List.of("kubeproxy.config.k8s.io/v1alpha1/KubeProxyConfiguration"),
                    () -> KubeProxyConfiguration.SCHEMA),
            new Kind<>(
                    KubeletConfiguration.class,
                    List.of("kubelet.config.k8s.io/v1beta1/KubeletConfiguration"),
                    () -> KubeletConfiguration.SCHEMA));

    private KindCatalogue() {}

    static Optional<Kind<?>> find(String apiVersion, String kind) {
        return KINDS.stream()
                .filter(k -> k.names().contains(apiVersion + "/" + kind))
                .findFirst();
    }

    static Kind<?> of(ComponentConfig config) {
        return KINDS.stream()
                .filter(k -> k.type().isInstance(config))
                .findFirst()
                .orElseThrow();
    }

    static String names() {
        return KINDS.stream().flatMap(k -> k.names().stream()).collect(Collectors.joining(", "));
    }
}
