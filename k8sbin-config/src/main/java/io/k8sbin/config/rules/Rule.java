package io.k8sbin.config.rules;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules configuration is judged by, beyond types and ranges of single fields, which are {@code field.…}. Ids are stable:
 * they may be searched for, counted and switched off.
 */
public enum Rule {
    /** A flag no version ever had. */
    FLAG_UNKNOWN(
            "flag.unknown",
            Severity.ERROR,
            "a flag the component never had",
            "correct its name or drop it",
            Source.CATALOGUE),
    /** A flag of a later version. */
    FLAG_NOT_YET(
            "flag.not-yet",
            Severity.ERROR,
            "a flag of a later version",
            "drop it or use that version",
            Source.CATALOGUE),
    /** Trap T22. */
    FLAG_REMOVED("flag.removed", Severity.ERROR, "a flag that is gone", "use what took its place", Source.CATALOGUE),
    /** A flag that goes. */
    FLAG_DEPRECATED(
            "flag.deprecated",
            Severity.WARNING,
            "a flag that is about to go",
            "use what takes its place",
            Source.CATALOGUE),
    /** A value of another type. */
    FLAG_TYPE(
            "flag.type",
            Severity.ERROR,
            "a value the flag's type does not have",
            "write a value of the type",
            Source.PFLAG),
    /** A value out of range. */
    FLAG_RANGE(
            "flag.range",
            Severity.ERROR,
            "a value the component refuses",
            "write one of those it takes",
            Source.VALIDATION),
    /** A flag that stands twice. */
    FLAG_REPEATED(
            "flag.repeated",
            Severity.WARNING,
            "a flag that stands twice",
            "drop the one that does not count",
            Source.PFLAG),
    /** A flag without its value. */
    FLAG_NO_VALUE("flag.no-value", Severity.ERROR, "a flag without its value", "write the value", Source.PFLAG),
    /** A word that is no flag. */
    FLAG_ARGUMENT("flag.argument", Severity.ERROR, "a word that is no flag", "drop it", Source.PFLAG),
    /** Migration: a new name. */
    FLAG_RENAMED("flag.renamed", Severity.INFO, "migration gave a flag its new name", "nothing", Source.CATALOGUE),
    /** Migration: a flag left out. */
    FLAG_DROPPED(
            "flag.dropped",
            Severity.WARNING,
            "migration left a flag out",
            "see whether its work is done elsewhere",
            Source.CATALOGUE),
    /** A gate nobody knows. */
    GATE_UNKNOWN(
            "gate.unknown",
            Severity.ERROR,
            "a feature gate that never was",
            "correct its name or drop it",
            Source.CATALOGUE),
    /** A gate of a later version. */
    GATE_NOT_YET(
            "gate.not-yet",
            Severity.ERROR,
            "a feature gate of a later version",
            "drop it or use that version",
            Source.CATALOGUE),
    /** A gate that is gone. */
    GATE_REMOVED("gate.removed", Severity.ERROR, "a feature gate that is gone", "drop it", Source.CATALOGUE),
    /** A gate that cannot be set. */
    GATE_LOCKED(
            "gate.locked", Severity.ERROR, "a feature gate set against its locked value", "drop it", Source.CATALOGUE),
    /** A gate that goes with its feature. */
    GATE_DEPRECATED(
            "gate.deprecated",
            Severity.WARNING,
            "a feature gate that is about to go",
            "do without the feature",
            Source.CATALOGUE),
    /** A gate that changes nothing. */
    GATE_REDUNDANT(
            "gate.redundant", Severity.INFO, "a feature gate of a feature everybody has", "drop it", Source.CATALOGUE),
    /** Migration: a gate left out. */
    GATE_DROPPED(
            "gate.dropped",
            Severity.WARNING,
            "migration left a feature gate out",
            "see whether the feature is still there",
            Source.CATALOGUE),
    /** Trap T21. */
    ENVIRONMENT_RANDOM_KEY(
            "environment.random-key",
            Severity.WARNING,
            "an encryption key drawn at each reading of the script",
            "write one key and keep it",
            "kubespray#3964"),
    /** A value a command makes. */
    ENVIRONMENT_COMPUTED(
            "environment.computed",
            Severity.WARNING,
            "a variable whose value a command makes",
            "write its value",
            Source.OWN),
    /** Lists that do not match. */
    ENVIRONMENT_NODES_DIFFER(
            "environment.nodes-differ",
            Severity.ERROR,
            "as many node names as addresses are needed",
            "give every node both",
            Source.OWN),
    /** A service address outside the range. */
    ENVIRONMENT_SERVICE_IP(
            "environment.service-ip",
            Severity.ERROR,
            "a service address outside the service range",
            "take one of the range",
            Source.OWN),
    /** Ranges that share addresses. */
    RANGES_OVERLAP(
            "network.ranges-overlap",
            Severity.ERROR,
            "services and pods share addresses",
            "move one of the ranges",
            "kube-apiserver: --service-cluster-ip-range"),
    /** Trap T5. */
    TOO_FEW_NODES(
            "network.too-few-nodes",
            Severity.WARNING,
            "the pod range is cut into so few pieces that few nodes can join",
            "make node-cidr-mask-size larger or the pod range wider",
            "kubernetes: nodeipam range allocator"),
    /** Pieces larger than the range. */
    NODE_MASK(
            "network.node-mask",
            Severity.ERROR,
            "a node's piece does not fit into the pod range",
            "make node-cidr-mask-size larger, at most 16 bits beyond the range",
            "kubernetes: nodeipam range allocator"),
    /** Trap T6. */
    HOST_BITS(
            "network.host-bits",
            Severity.WARNING,
            "a range is written with an address inside it",
            "write the first address of the range",
            "RFC 4632"),
    /** Trap T7. */
    SERVICE_RANGE_REPEATED(
            "network.service-range-repeated",
            Severity.WARNING,
            "the service range stands in networking and in extraArgs",
            "drop it from extraArgs",
            "kubeadm: ClusterConfiguration"),
    /** Trap T7 gone wrong. */
    SERVICE_RANGE_DIFFERS(
            "network.service-range-differs",
            Severity.ERROR,
            "networking and extraArgs name different service ranges",
            "drop it from extraArgs",
            "kubeadm: ClusterConfiguration"),
    /** DNS nobody reaches. */
    DNS_OUTSIDE_SERVICES(
            "network.dns-outside-services",
            Severity.ERROR,
            "the kubelet's DNS server is no service address",
            "take one of the service range, usually its tenth",
            "kubelet: clusterDNS"),
    /** Ranges that do not match. */
    POD_RANGE_DIFFERS(
            "network.pod-range-differs",
            Severity.WARNING,
            "kube-proxy takes other addresses for pods than the cluster",
            "write the cluster's pod range",
            "kube-proxy: clusterCIDR"),
    /** Domains that do not match. */
    DOMAIN_DIFFERS(
            "network.domain-differs",
            Severity.WARNING,
            "kubelet and cluster have different DNS domains",
            "write the cluster's domain",
            "kubelet: clusterDomain"),
    /** Trap T14. */
    CGROUP_DRIVERS_DIFFER(
            "cgroup.drivers-differ",
            Severity.ERROR,
            "kubelets have different cgroup drivers",
            "use systemd everywhere, in the container runtime too",
            "kubernetes.io: container runtimes"),
    /** Trap T14 alone. */
    CGROUPFS(
            "cgroup.cgroupfs",
            Severity.WARNING,
            "cgroupfs beside systemd gives a host two views of its resources",
            "use systemd, in the container runtime too",
            "kubernetes.io: container runtimes"),
    /** Trap T15. */
    POD_CIDR_IS_CLUSTER(
            "kubelet.pod-cidr-is-cluster",
            Severity.WARNING,
            "a kubelet claims the pod range of the whole cluster",
            "drop podCIDR: the controller manager assigns it",
            "kubelet: podCIDR"),
    /** Trap T16. */
    STATIC_TOKEN(
            "auth.static-token",
            Severity.WARNING,
            "tokens in a file are valid until kube-apiserver restarts without them",
            "use bootstrap tokens",
            "kubernetes.io: authentication"),
    /** Trap T13. */
    SERVICE_ACCOUNT_KEY_IS_CA(
            "auth.service-account-key-is-ca",
            Severity.WARNING,
            "service account tokens are signed with the key of a CA",
            "give the tokens a key of their own",
            "kubernetes.io: PKI certificates and requirements"),
    /** Needed since 1.20. */
    ISSUER_MISSING(
            "auth.issuer-missing",
            Severity.ERROR,
            "kube-apiserver does not start without an issuer and a key for service account tokens",
            "add --service-account-issuer and --service-account-signing-key-file",
            "Kubernetes 1.20: TokenRequest"),
    /** Trap T23. */
    PROXY_IPVS(
            "proxy.ipvs",
            Severity.WARNING,
            "kube-proxy's mode ipvs is about to go",
            "use nftables, on kernels from 5.13 on",
            "kubernetes/enhancements#5495"),
    /** A version kubeadm does not install. */
    KUBEADM_SKEW(
            "version.kubeadm-skew",
            Severity.ERROR,
            "a version this kubeadm does not install",
            "use kubeadm of the same minor",
            "kubernetes.io: version skew policy"),
    /** Trap T8. */
    ENVIRONMENT_REPEATED(
            "etcd.variable-repeated",
            Severity.WARNING,
            "a variable stands twice and the last one counts",
            "drop the first",
            "systemd.exec(5)"),
    /** Trap T9. */
    ETCD_SNAPSHOT_COUNT(
            "etcd.snapshot-count",
            Severity.WARNING,
            "etcd writes a snapshot every few transactions",
            "leave it at its default",
            "etcd: tuning"),
    /** Trap T10. */
    ETCD_AUTO_TLS(
            "etcd.auto-tls",
            Severity.WARNING,
            "self-signed certificates are asked for beside real ones",
            "drop auto-tls and peer-auto-tls",
            "etcd: security"),
    /** Trap T11. */
    ETCD_PLAINTEXT(
            "etcd.plaintext",
            Severity.WARNING,
            "clients reach etcd without TLS",
            "listen with https only",
            "etcd: security");

    private interface Source {
        String CATALOGUE = "sources and release notes of each minor";
        String PFLAG = "the component's flag parser";
        String VALIDATION = "the component's option validation";
        String OWN = "environment.sh";
    }

    private final String id;
    private final Severity severity;
    private final String title;
    private final String remedy;
    private final String source;

    Rule(String id, Severity severity, String title, String remedy, String source) {
        this.id = id;
        this.severity = severity;
        this.title = title;
        this.remedy = remedy;
        this.source = source;
    }

    /** The rule of this id. */
    public static Optional<Rule> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** Its stable name: lower case words joined by dots and dashes. */
    public String id() {
        return id;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong. */
    public String title() {
        return title;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }

    /** Where it comes from. */
    public String source() {
        return source;
    }

    /** A finding of this rule: the detail and the remedy. */
    public Finding finding(FieldPath path, String detail) {
        return new Finding(id, severity, path, detail + "; " + remedy, Optional.empty());
    }

    /** All rules as a table in Markdown, as the documentation holds it. */
    public static String table() {
        StringBuilder table = new StringBuilder("| id | severity | what is wrong | what to do | source |\n");
        table.append("| --- | --- | --- | --- | --- |\n");
        for (Rule rule : values()) {
            String level = rule.severity.name().toLowerCase(Locale.ROOT);
            table.append(
                    "| `%s` | %s | %s | %s | %s |%n".formatted(rule.id, level, rule.title, rule.remedy, rule.source));
        }
        return table.toString();
    }
}
