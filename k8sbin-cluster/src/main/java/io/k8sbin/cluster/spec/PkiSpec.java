package io.k8sbin.cluster.spec;

import io.k8sbin.pki.KeyAlgorithm;
import java.time.Duration;
import java.util.Objects;

/**
 * Who signs what, and for how long.
 *
 * @param profile how many authorities
 * @param keyAlgorithm of every key but the service-account pair
 * @param authorityValidity lifetime of the authorities
 * @param certificateValidity lifetime of what they sign, kubelet certificates included
 */
public record PkiSpec(
        Profile profile, KeyAlgorithm keyAlgorithm, Duration authorityValidity, Duration certificateValidity) {
    /** Separate authorities, P-256, ten years and one. */
    public static final PkiSpec DEFAULT =
            new PkiSpec(Profile.SEPARATE, KeyAlgorithm.ECDSA_P256, Duration.ofDays(3650), Duration.ofDays(365));

    /** How many authorities. */
    public enum Profile {
        /** One each for Kubernetes, etcd, the front proxy and kubelets; only the kubelets' key is on hosts. */
        SEPARATE,
        /** One for everything, as in the documents; its key is on every control-plane host. */
        SINGLE
    }

    /** Refuses nulls. */
    public PkiSpec {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(keyAlgorithm, "keyAlgorithm");
        Objects.requireNonNull(authorityValidity, "authorityValidity");
        Objects.requireNonNull(certificateValidity, "certificateValidity");
    }
}
