package io.k8sbin.pki.kubernetes;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which files a directory of keys and certificates consists of. */
public sealed interface PkiLayout {

    /** {@code /etc/kubernetes/pki} of one control-plane host, as kubeadm lays it out. */
    static PkiLayout kubeadm(String host) {
        return new Kubeadm(host);
    }

    /**
     * One flat directory for the whole cluster, {@code NAME.pem} and {@code NAME-key.pem}, as the documents make it with
     * cfssl: one certificate of kube-apiserver and one of etcd, shared by all hosts.
     */
    static PkiLayout documents() {
        return new Documents();
    }

    /** One flat directory for the whole cluster, {@code ID.pem} and {@code ID-key.pem}, with every certificate of its own. */
    static PkiLayout flat() {
        return new Flat();
    }

    /** The certificates that lie here. */
    List<RequiredCertificate> certificates(ClusterPkiSpec spec);

    /** Where an authority lies. */
    PkiFiles files(ClusterAuthority authority);

    /** Where a certificate of {@link #certificates} lies. */
    PkiFiles files(RequiredCertificate certificate);

    /** Where the service-account keys lie, the public one as {@code certificate}. */
    PkiFiles serviceAccount();

    /**
     * kubeadm's layout.
     *
     * @param host the control-plane host it belongs to
     */
    record Kubeadm(String host) implements PkiLayout {
        /** Refuses null. */
        public Kubeadm {
            Objects.requireNonNull(host, "host");
        }

        @Override
        public List<RequiredCertificate> certificates(ClusterPkiSpec spec) {
            return spec.certificates().stream()
                    .filter(c -> c.host().isEmpty() || c.host().equals(Optional.of(host)))
                    .filter(c -> name(c.role()).isPresent())
                    .toList();
        }

        @Override
        public PkiFiles files(ClusterAuthority authority) {
            return PkiFiles.dotted(authority == ClusterAuthority.ETCD ? "etcd/ca" : authority.id());
        }

        @Override
        public PkiFiles files(RequiredCertificate certificate) {
            return PkiFiles.dotted(name(certificate.role()).orElseThrow());
        }

        @Override
        public PkiFiles serviceAccount() {
            return new PkiFiles("sa.pub", "sa.key");
        }

        /** What users show lies in kubeconfigs, not here. */
        private static Optional<String> name(PkiRole role) {
            return switch (role) {
                case API_SERVER -> Optional.of("apiserver");
                case API_SERVER_KUBELET_CLIENT -> Optional.of("apiserver-kubelet-client");
                case API_SERVER_ETCD_CLIENT -> Optional.of("apiserver-etcd-client");
                case FRONT_PROXY_CLIENT -> Optional.of("front-proxy-client");
                case ETCD_SERVER -> Optional.of("etcd/server");
                case ETCD_PEER -> Optional.of("etcd/peer");
                case ETCD_HEALTHCHECK_CLIENT -> Optional.of("etcd/healthcheck-client");
                default -> Optional.empty();
            };
        }
    }

    /** The documents' layout. */
    record Documents() implements PkiLayout {
        @Override
        public List<RequiredCertificate> certificates(ClusterPkiSpec spec) {
            return RequiredCertificates.shared(spec);
        }

        @Override
        public PkiFiles files(ClusterAuthority authority) {
            return PkiFiles.dashed(authority.id());
        }

        @Override
        public PkiFiles files(RequiredCertificate certificate) {
            return PkiFiles.dashed(
                    switch (certificate.role()) {
                        case API_SERVER -> "kubernetes";
                        case ETCD_SERVER -> "etcd";
                        case FRONT_PROXY_CLIENT -> "proxy-client";
                        default -> certificate.id();
                    });
        }

        @Override
        public PkiFiles serviceAccount() {
            return PkiFiles.dashed("sa");
        }
    }

    /** A file pair for each id. */
    record Flat() implements PkiLayout {
        @Override
        public List<RequiredCertificate> certificates(ClusterPkiSpec spec) {
            return spec.certificates();
        }

        @Override
        public PkiFiles files(ClusterAuthority authority) {
            return PkiFiles.dashed(authority.id());
        }

        @Override
        public PkiFiles files(RequiredCertificate certificate) {
            return PkiFiles.dashed(certificate.id());
        }

        @Override
        public PkiFiles serviceAccount() {
            return PkiFiles.dashed("sa");
        }
    }
}
