package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.KeyAlgorithm;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A cluster as its certificates know it. Immutable and thread-safe. */
public final class ClusterPkiSpec {
    private final Builder values;

    private ClusterPkiSpec(Builder values) {
        this.values = values;
    }

    /**
     * Begins a description.
     *
     * @param cluster the cluster's name: part of its authorities' names, so that no two clusters' are mistaken
     * @param version what decides kubeadm's groups
     */
    public static Builder of(String cluster, KubernetesVersion version) {
        return new Builder(cluster, version);
    }

    /** The cluster's name. */
    public String cluster() {
        return values.cluster;
    }

    /** Its version. */
    public KubernetesVersion version() {
        return values.version;
    }

    /** Who runs it. */
    public ClusterFlavour flavour() {
        return values.flavour;
    }

    /** How many authorities it has. */
    public AuthorityProfile profile() {
        return values.profile;
    }

    /** The cluster's domain. */
    public String domain() {
        return values.domain;
    }

    /** Its service ranges. */
    public List<Cidr> serviceCidrs() {
        return List.copyOf(values.serviceCidrs);
    }

    /** Load balancers, virtual addresses and further names of kube-apiserver, as they were given. */
    public List<String> endpoints() {
        return List.copyOf(values.endpoints);
    }

    /** Its hosts. */
    public List<ClusterHost> hosts() {
        return List.copyOf(values.hosts);
    }

    /** The hosts that have this duty. */
    public List<ClusterHost> hosts(ClusterHost.Duty duty) {
        return values.hosts.stream().filter(h -> h.has(duty)).toList();
    }

    /** What {@code --requestheader-allowed-names} holds; the first is the front proxy's common name. */
    public List<String> frontProxyNames() {
        return List.copyOf(values.frontProxyNames);
    }

    /** The kind of keys that was asked for; empty when what is there is right, whatever it is. */
    public Optional<KeyAlgorithm> keyAlgorithm() {
        return values.keyAlgorithm;
    }

    /** What new keys are: what was asked for, else RSA-2048 for kubeadm and ECDSA P-256 elsewhere. */
    public KeyAlgorithm newKeys() {
        return values.keyAlgorithm.orElse(
                flavour() == ClusterFlavour.KUBEADM ? KeyAlgorithm.RSA_2048 : KeyAlgorithm.ECDSA_P256);
    }

    /** How long certificates last. */
    public Duration validity() {
        return values.validity;
    }

    /** How long authorities last. */
    public Duration authorityValidity() {
        return values.authorityValidity;
    }

    /** Every certificate of the cluster, one a role, serving certificates one a host, in a fixed order. */
    public List<RequiredCertificate> certificates() {
        return RequiredCertificates.perHost(this);
    }

    /** The bindings that certificates rely on and Kubernetes does not make itself; kubeadm makes its own. */
    public List<RequiredBinding> bindings() {
        return flavour() == ClusterFlavour.KUBEADM
                ? List.of()
                : List.of(
                        new RequiredBinding(
                                "k8sbin:apiserver-kubelet-client",
                                "system:kubelet-api-admin",
                                "User",
                                ComponentCertificates.KUBELET_API_USER),
                        new RequiredBinding(
                                "k8sbin:cluster-admins", "cluster-admin", "Group", RequiredCertificates.ADMIN_GROUP));
    }

    /** What is allowed and will hurt. */
    public List<Finding> findings() {
        return SpecFindings.of(this);
    }

    /** Collects a description; not thread-safe. */
    public static final class Builder {
        private final String cluster;
        private final KubernetesVersion version;
        private final List<Cidr> serviceCidrs = new ArrayList<>();
        private final List<String> endpoints = new ArrayList<>();
        private final List<ClusterHost> hosts = new ArrayList<>();
        private List<String> frontProxyNames = List.of("front-proxy-client");
        private ClusterFlavour flavour = ClusterFlavour.BINARY;
        private AuthorityProfile profile = AuthorityProfile.THREE;
        private String domain = "cluster.local";
        private Optional<KeyAlgorithm> keyAlgorithm = Optional.empty();
        private Duration validity = CertificateSpec.DEFAULT_VALIDITY;
        private Duration authorityValidity = Duration.ofDays(3650);

        private Builder(String cluster, KubernetesVersion version) {
            this.cluster = Objects.requireNonNull(cluster, "cluster");
            this.version = Objects.requireNonNull(version, "version");
        }

        /** Who runs it; {@link ClusterFlavour#BINARY} unless set. */
        public Builder flavour(ClusterFlavour value) {
            flavour = Objects.requireNonNull(value, "flavour");
            return this;
        }

        /** How many authorities; {@link AuthorityProfile#THREE} unless set. */
        public Builder profile(AuthorityProfile value) {
            profile = Objects.requireNonNull(value, "profile");
            return this;
        }

        /** The cluster's domain; {@code cluster.local} unless set. */
        public Builder domain(String value) {
            domain = Objects.requireNonNull(value, "domain");
            return this;
        }

        /** Adds service ranges, the primary one first. */
        public Builder services(Cidr... ranges) {
            serviceCidrs.addAll(List.of(ranges));
            return this;
        }

        /** Adds load balancers, virtual addresses and further names under which kube-apiserver is reached. */
        public Builder endpoints(String... hostsOrAddresses) {
            endpoints.addAll(List.of(hostsOrAddresses));
            return this;
        }

        /** Adds hosts. */
        public Builder hosts(Collection<ClusterHost> more) {
            hosts.addAll(more);
            return this;
        }

        /** What {@code --requestheader-allowed-names} holds, the front proxy's own name first. */
        public Builder frontProxyNames(String... names) {
            frontProxyNames = List.of(names);
            return this;
        }

        /** The kind of every key; unless set, keys that are there may be of any kind. */
        public Builder keyAlgorithm(KeyAlgorithm value) {
            keyAlgorithm = Optional.of(value);
            return this;
        }

        /** How long certificates last; a year unless set. */
        public Builder validity(Duration value) {
            validity = Objects.requireNonNull(value, "validity");
            return this;
        }

        /** How long authorities last; 3650 days unless set. */
        public Builder authorityValidity(Duration value) {
            authorityValidity = Objects.requireNonNull(value, "authorityValidity");
            return this;
        }

        /**
         * The finished description.
         *
         * @throws InvalidCertificateSpecException listing everything that is wrong: no service range, no control plane,
         *     hosts of one name, an endpoint that is neither name nor address, a single authority without names for the
         *     front proxy
         */
        public ClusterPkiSpec build() {
            Builder copy = new Builder(cluster, version)
                    .flavour(flavour)
                    .profile(profile)
                    .domain(domain)
                    .services(serviceCidrs.toArray(Cidr[]::new))
                    .endpoints(endpoints.toArray(String[]::new))
                    .hosts(hosts)
                    .frontProxyNames(frontProxyNames.toArray(String[]::new))
                    .validity(validity)
                    .authorityValidity(authorityValidity);
            copy.keyAlgorithm = keyAlgorithm;
            ClusterPkiSpec spec = new ClusterPkiSpec(copy);
            SpecFindings.refuse(spec);
            return spec;
        }
    }
}
