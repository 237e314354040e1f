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
 * @param serviceAccountKeys what signs service-account tokens
 */
public record PkiSpec(
        Profile profile,
        KeyAlgorithm keyAlgorithm,
        Duration authorityValidity,
        Duration certificateValidity,
        ServiceAccountKeys serviceAccountKeys) {
    /** Separate authorities, P-256, ten years and one. */
    public static final PkiSpec DEFAULT =
            new PkiSpec(Profile.SEPARATE, KeyAlgorithm.ECDSA_P256, Duration.ofDays(3650), Duration.ofDays(365));

    /** What signs service-account tokens; decided once, when the cluster's directory is made. */
    public enum ServiceAccountKeys {
        /** A key pair for nothing else. */
        OWN,
        /** The authority's key, as in the documents: changing the authority ends every token. */
        AUTHORITY
    }

    /** The PKI of a profile: {@link #DEFAULT}, or one RSA authority whose key signs service-account tokens, too. */
    public static PkiSpec of(ClusterSpec.Profile profile) {
        return profile == ClusterSpec.Profile.SECURE
                ? DEFAULT
                : new PkiSpec(
                        Profile.SINGLE,
                        KeyAlgorithm.RSA_2048,
                        Duration.ofDays(3650),
                        Duration.ofDays(365),
                        ServiceAccountKeys.AUTHORITY);
    }

    /** With a key pair of its own for service-account tokens. */
    public PkiSpec(
            Profile profile, KeyAlgorithm keyAlgorithm, Duration authorityValidity, Duration certificateValidity) {
        this(profile, keyAlgorithm, authorityValidity, certificateValidity, ServiceAccountKeys.OWN);
    }

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
        Objects.requireNonNull(serviceAccountKeys, "serviceAccountKeys");
    }
}
