package io.k8sbin.cluster.spec;

import io.k8sbin.core.KubernetesVersion;
import java.util.Objects;

/**
 * The cluster's name server: CoreDNS behind the address every pod asks.
 *
 * @param image its image; pulled where a node does not have it
 * @param replicas how many; none leaves the Service without anybody behind it
 */
public record DnsSpec(String image, int replicas) {
    /** Since it, CoreDNS may know nothing but {@code discovery.k8s.io/v1}. */
    private static final KubernetesVersion ENDPOINT_SLICES_V1 = KubernetesVersion.minor(1, 25);

    private static final String IMAGE = "registry.k8s.io/coredns/coredns:";

    /** Refuses nulls. */
    public DnsSpec {
        Objects.requireNonNull(image, "image");
    }

    /** Two replicas of a CoreDNS that knows the API of this version. */
    public static DnsSpec of(KubernetesVersion version) {
        return new DnsSpec(IMAGE + (version.isAtLeastMinor(ENDPOINT_SLICES_V1) ? "v1.12.1" : "v1.8.6"), 2);
    }
}
