package io.k8sbin.config.rules;

import io.k8sbin.config.gates.FeatureGates;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.config.kinds.InitConfiguration;
import io.k8sbin.config.kinds.JoinConfiguration;
import io.k8sbin.config.kinds.KubeProxyConfiguration;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.config.kinds.NodeRegistrationOptions;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What documents say to each other, and what is allowed and will hurt: {@link Rule} lists it. What a single document must be,
 * {@link ConfigDocument#validate} says. Stateless and thread-safe.
 *
 * <pre>{@code
 * List<ConfigDocument> documents = ComponentConfigs.read("kubeadm.yaml", text, errors);
 * List<Finding> findings = ConfigRules.check(documents, KubernetesVersion.of("v1.20.2"));
 * }</pre>
 */
public final class ConfigRules {
    private final List<ConfigDocument> documents;
    private final KubernetesVersion version;
    private final List<Finding> findings = new ArrayList<>();

    private ConfigRules(List<ConfigDocument> documents, KubernetesVersion version) {
        this.documents = documents;
        this.version = version;
    }

    /**
     * What is wrong between these documents of one node or cluster, and in each of them, with its place.
     *
     * @param version the Kubernetes that is to read them
     */
    public static List<Finding> check(List<ConfigDocument> documents, KubernetesVersion version) {
        ConfigRules rules = new ConfigRules(documents, version);
        documents.forEach(rules::judge);
        rules.drivers();
        return List.copyOf(rules.findings);
    }

    private void judge(ConfigDocument document) {
        if (document.config() instanceof KubeletConfiguration kubelet) {
            kubelet(document, kubelet);
        } else if (document.config() instanceof KubeProxyConfiguration proxy) {
            proxy(document, proxy);
        } else if (document.config() instanceof ClusterConfiguration cluster) {
            if (!cluster.featureGates().isEmpty()) {
                FieldPath gates = FieldPath.of("featureGates");
                addAll(document, FeatureGates.kubeadm().judge(cluster.featureGates(), version, gates));
            }
            findings.addAll(new ClusterDocument(document, cluster, version).check());
        } else if (document.config() instanceof InitConfiguration init) {
            node(document, init.nodeRegistration());
        } else if (document.config() instanceof JoinConfiguration join) {
            node(document, join.nodeRegistration());
        }
    }

    private void node(ConfigDocument document, Optional<NodeRegistrationOptions> node) {
        if (node.isPresent() && !node.get().kubeletExtraArgs().isEmpty()) {
            addAll(document, new ExtraArgs(document, version).kubelet(node.get().kubeletExtraArgs()));
        }
    }

    private <T> Optional<T> first(Class<T> type) {
        for (ConfigDocument document : documents) {
            if (type.isInstance(document.config())) {
                return Optional.of(type.cast(document.config()));
            }
        }
        return Optional.empty();
    }

    private void add(ConfigDocument document, Finding finding) {
        findings.add(finding.location().isPresent() ? finding : finding.at(document.location(finding.path())));
    }

    private void addAll(ConfigDocument document, List<Finding> some) {
        for (Finding finding : some) {
            add(document, finding);
        }
    }

    private void gates(ConfigDocument document, Map<String, Boolean> gates) {
        if (!gates.isEmpty()) { // so that nobody waits for a table nobody needs
            addAll(document, FeatureGates.kubernetes().judge(gates, version, FieldPath.of("featureGates")));
        }
    }

    private void kubelet(ConfigDocument document, KubeletConfiguration kubelet) {
        gates(document, kubelet.featureGates());
        kubelet.cgroupDriver()
                .flatMap(driver -> FlagRules.cgroupfs(driver.word(), FieldPath.of("cgroupDriver")))
                .ifPresent(finding -> add(document, finding));
        kubelet.podCidr().ifPresent(range -> podCidr(document, range));
        Optional<ClusterConfiguration> cluster = first(ClusterConfiguration.class);
        if (cluster.isPresent()) {
            dns(document, kubelet, cluster.get());
        }
    }

    private void dns(ConfigDocument document, KubeletConfiguration kubelet, ClusterConfiguration cluster) {
        String services = Networks.services(cluster);
        List<IpAddress> servers = kubelet.clusterDns();
        for (int i = 0; i < servers.size(); i++) {
            if (!Ranges.contain(services, servers.get(i))) {
                String detail = servers.get(i) + " is not in " + services;
                add(
                        document,
                        Rule.DNS_OUTSIDE_SERVICES.finding(
                                FieldPath.of("clusterDNS").index(i), detail));
            }
        }
        String domain = kubelet.clusterDomain().orElse("");
        if (!domain.isEmpty() && !domain.equals(Networks.domain(cluster))) {
            String detail = "the cluster's is " + Networks.domain(cluster);
            add(document, Rule.DOMAIN_DIFFERS.finding(FieldPath.of("clusterDomain"), detail));
        }
    }

    private void podCidr(ConfigDocument document, String range) {
        FieldPath path = FieldPath.of("podCIDR");
        FlagRules.hostBits(range, path).ifPresent(finding -> add(document, finding));
        Optional<String> cluster = first(ClusterConfiguration.class).flatMap(Networks::pods);
        Optional<String> proxy = first(KubeProxyConfiguration.class).flatMap(KubeProxyConfiguration::clusterCidr);
        boolean whole = !Ranges.of(range).isEmpty()
                && (Ranges.same(range, cluster.orElse(""))
                        || Ranges.same(range, proxy.orElse(""))
                        || Ranges.of(range).stream().anyMatch(r -> !r.network().isIpv6() && r.prefixLength() <= 16));
        if (whole) {
            add(document, Rule.POD_CIDR_IS_CLUSTER.finding(path, range + " is every node's"));
        }
    }

    private void proxy(ConfigDocument document, KubeProxyConfiguration proxy) {
        gates(document, proxy.featureGates());
        proxy.mode()
                .flatMap(mode -> FlagRules.ipvs(mode.word(), version, FieldPath.of("mode")))
                .ifPresent(finding -> add(document, finding));
        String range = proxy.clusterCidr().orElse("");
        if (!range.isEmpty()) {
            FieldPath path = FieldPath.of("clusterCIDR");
            FlagRules.hostBits(range, path).ifPresent(finding -> add(document, finding));
            String pods =
                    first(ClusterConfiguration.class).flatMap(Networks::pods).orElse(range);
            if (!Ranges.same(pods, range)) {
                add(document, Rule.POD_RANGE_DIFFERS.finding(path, "the cluster's is " + pods));
            }
        }
    }

    /** Kubelets of one cluster; each file of another cluster is another call. */
    private void drivers() {
        Optional<String> driver = Optional.empty();
        for (ConfigDocument document : documents) {
            if (document.config() instanceof KubeletConfiguration kubelet
                    && kubelet.cgroupDriver().isPresent()) {
                String own = kubelet.cgroupDriver().get().word();
                if (driver.filter(other -> !other.equals(own)).isPresent()) {
                    String detail = own + " here, " + driver.get() + " in another";
                    add(document, Rule.CGROUP_DRIVERS_DIFFER.finding(FieldPath.of("cgroupDriver"), detail));
                }
                driver = Optional.of(driver.orElse(own));
            }
        }
    }
}
