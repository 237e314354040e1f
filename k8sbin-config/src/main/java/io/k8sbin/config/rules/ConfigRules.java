package io.k8sbin.config.rules;

import io.k8sbin.config.gates.FeatureGates;
import io.k8sbin.config.kinds.ClusterConfiguration;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.config.kinds.InitConfiguration;
import io.k8sbin.config.kinds.JoinConfiguration;
import io.k8sbin.config.kinds.KubeProxyConfiguration;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

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
        rules.each(KubeletConfiguration.class, rules::kubelet);
        rules.each(KubeProxyConfiguration.class, rules::proxy);
        rules.each(ClusterConfiguration.class, (document, cluster) -> {
            FieldPath gates = FieldPath.of("featureGates");
            rules.addAll(document, FeatureGates.kubeadm().judge(cluster.featureGates(), version, gates));
            new ClusterDocument(document, cluster, version).check().forEach(rules.findings::add);
        });
        rules.each(
                InitConfiguration.class,
                (document, init) -> init.nodeRegistration()
                        .ifPresent(node -> rules.addAll(
                                document, new ExtraArgs(document, version).kubelet(node.kubeletExtraArgs()))));
        rules.each(
                JoinConfiguration.class,
                (document, join) -> join.nodeRegistration()
                        .ifPresent(node -> rules.addAll(
                                document, new ExtraArgs(document, version).kubelet(node.kubeletExtraArgs()))));
        rules.drivers();
        return List.copyOf(rules.findings);
    }

    private <T> void each(Class<T> type, BiConsumer<ConfigDocument, T> rule) {
        for (ConfigDocument document : documents) {
            if (type.isInstance(document.config())) {
                rule.accept(document, type.cast(document.config()));
            }
        }
    }

    private <T> Optional<T> first(Class<T> type) {
        return documents.stream()
                .map(ConfigDocument::config)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private void add(ConfigDocument document, Finding finding) {
        findings.add(finding.location().isPresent() ? finding : finding.at(document.location(finding.path())));
    }

    private void addAll(ConfigDocument document, List<Finding> some) {
        some.forEach(finding -> add(document, finding));
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
        first(ClusterConfiguration.class).ifPresent(cluster -> {
            String services = Networks.services(cluster);
            for (int i = 0; i < kubelet.clusterDns().size(); i++) {
                int at = i;
                if (Ranges.of(services).stream()
                        .noneMatch(range -> range.contains(kubelet.clusterDns().get(at)))) {
                    String detail = kubelet.clusterDns().get(i) + " is not in " + services;
                    add(
                            document,
                            Rule.DNS_OUTSIDE_SERVICES.finding(
                                    FieldPath.of("clusterDNS").index(i), detail));
                }
            }
            kubelet.clusterDomain()
                    .filter(domain -> !domain.isEmpty() && !domain.equals(Networks.domain(cluster)))
                    .ifPresent(domain -> add(
                            document,
                            Rule.DOMAIN_DIFFERS.finding(
                                    FieldPath.of("clusterDomain"), "the cluster's is " + Networks.domain(cluster))));
        });
    }

    private void podCidr(ConfigDocument document, String range) {
        FieldPath path = FieldPath.of("podCIDR");
        FlagRules.hostBits(range, path).ifPresent(finding -> add(document, finding));
        Optional<String> cluster = first(ClusterConfiguration.class).flatMap(Networks::pods);
        Optional<String> proxy = first(KubeProxyConfiguration.class).flatMap(KubeProxyConfiguration::clusterCidr);
        boolean whole = !Ranges.of(range).isEmpty()
                && (cluster.map(Ranges::of).filter(Ranges.of(range)::equals).isPresent()
                        || proxy.map(Ranges::of)
                                .filter(Ranges.of(range)::equals)
                                .isPresent()
                        || Ranges.of(range).stream().anyMatch(r -> !r.network().isIpv6() && r.prefixLength() <= 16));
        if (whole) {
            add(document, Rule.POD_CIDR_IS_CLUSTER.finding(path, range + " is every node's"));
        }
    }

    private void proxy(ConfigDocument document, KubeProxyConfiguration proxy) {
        addAll(document, FeatureGates.kubernetes().judge(proxy.featureGates(), version, FieldPath.of("featureGates")));
        proxy.mode()
                .flatMap(mode -> FlagRules.ipvs(mode.word(), version, FieldPath.of("mode")))
                .ifPresent(finding -> add(document, finding));
        proxy.clusterCidr().ifPresent(range -> {
            FieldPath path = FieldPath.of("clusterCIDR");
            FlagRules.hostBits(range, path).ifPresent(finding -> add(document, finding));
            first(ClusterConfiguration.class)
                    .flatMap(Networks::pods)
                    .filter(pods -> !Ranges.of(pods).equals(Ranges.of(range)) && !range.isEmpty())
                    .ifPresent(pods -> add(document, Rule.POD_RANGE_DIFFERS.finding(path, "the cluster's is " + pods)));
        });
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
