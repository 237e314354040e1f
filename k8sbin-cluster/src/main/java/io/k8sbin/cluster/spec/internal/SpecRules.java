package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.BootstrapSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.PkiSpec;
import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every rule about a cluster that needs no host. A rule looks only at fields that are intact: one that could not be read
 * has its own error already, and nothing is said twice.
 */
public final class SpecRules {
    private static final KubernetesVersion OLDEST = KubernetesVersion.minor(1, 19);
    private static final KubernetesVersion NEWEST = KubernetesVersion.minor(1, 36);
    /** A common name has 64 characters at most (RFC 5280), and the longest authority is NAME-front-proxy-ca. */
    private static final int LONGEST_NAME = 64 - "-front-proxy-ca".length();

    private static final Duration CENTURY = Duration.ofDays(36500);

    private final ClusterSpec spec;
    private final SpecFindings findings;

    private SpecRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.findings = findings;
    }

    /**
     * Everything the rules find in the specification.
     *
     * @param broken fields known to be wrong already, which no rule looks at
     * @param given whether the user wrote the field, rather than leaving it to its default
     */
    public static List<Finding> check(ClusterSpec spec, List<FieldPath> broken, Predicate<FieldPath> given) {
        SpecFindings findings = new SpecFindings(broken, given);
        SpecRules rules = new SpecRules(spec, findings);
        rules.identity();
        rules.access();
        // rules about one part first: what contradicts another part is asked of parts that are right in themselves
        new NetworkRules(spec, findings).check();
        new NodeRules(spec, findings).check();
        new PortRules(spec, findings).check();
        new ApiServerRules(spec, findings).check();
        new VirtualIpRules(spec, findings).check();
        rules.authorities();
        rules.runtime();
        rules.dns();
        rules.bootstrap();
        new PathRules(spec.paths(), findings).check();
        new KubeadmRules(spec, findings).check();
        new ComponentRules(spec, findings).check();
        new ProfileRules(spec, findings).check();
        return findings.sorted();
    }

    private void identity() {
        FieldPath name = FieldPath.of("name");
        if (findings.intact(name) && !DnsNames.isLabel(spec.name())) {
            findings.invalid(name, spec.name(), "use lower-case letters, digits and inner dashes");
        }
        if (findings.intact(name) && spec.name().length() > LONGEST_NAME) {
            findings.error(
                    FieldError.Type.TOO_LONG,
                    name,
                    spec.name(),
                    "use " + LONGEST_NAME + " characters at most: it is part of the authorities' names");
        }
        FieldPath version = FieldPath.of("kubernetesVersion");
        if (findings.intact(version)
                && !(spec.version().isAtLeastMinor(OLDEST) && NEWEST.isAtLeastMinor(spec.version()))) {
            findings.error(
                    FieldError.Type.NOT_SUPPORTED,
                    version,
                    spec.version(),
                    "use v" + OLDEST.minorText() + " to v" + NEWEST.minorText());
        }
    }

    private void access() {
        FieldPath user = FieldPath.of("ssh", "user");
        if (findings.intact(user) && !spec.ssh().user().matches("[a-z_][a-z0-9_.-]{0,31}")) {
            findings.invalid(user, spec.ssh().user(), "not a login name; use the one you log in with, such as root");
        }
        FieldPath port = FieldPath.of("ssh", "port");
        int number = spec.ssh().port();
        if (findings.intact(port) && (number < 1 || number > 65535)) {
            findings.invalid(port, number, "must be 1 to 65535");
        }
    }

    private void authorities() {
        if (findings.intact("pki", "profile") && spec.pki().profile() == PkiSpec.Profile.SINGLE) {
            findings.warning(
                    "cluster.single-authority",
                    FieldPath.of("pki", "profile"),
                    "one authority signs for everything and its key is on every control-plane host: whoever reads it there"
                            + " is the cluster; use separate");
        }
        Duration authority = spec.pki().authorityValidity();
        Duration leaf = spec.pki().certificateValidity();
        FieldPath authorityPath = FieldPath.of("pki", "authorityValidity");
        FieldPath leafPath = FieldPath.of("pki", "certificateValidity");
        lifetime(authorityPath, authority, Duration.ofDays(1));
        lifetime(leafPath, leaf, Duration.ofHours(1));
        if (findings.intact(leafPath) && findings.intact(authorityPath) && leaf.compareTo(authority) > 0) {
            boolean first = findings.blame(leafPath, authorityPath).equals(leafPath);
            findings.invalid(
                    first ? leafPath : authorityPath,
                    text(first ? leaf : authority),
                    first
                            ? "is longer than pki.authorityValidity " + text(authority)
                                    + "; a certificate may not outlive its issuer"
                            : "is shorter than pki.certificateValidity " + text(leaf)
                                    + "; a certificate may not outlive its issuer");
        }
    }

    private void lifetime(FieldPath path, Duration value, Duration least) {
        if (!findings.intact(path)) {
            return;
        }
        if (value.compareTo(least) < 0 || value.compareTo(CENTURY) > 0) {
            findings.invalid(path, text(value), "must be " + text(least) + " to " + text(CENTURY));
        } else if (!value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
            findings.invalid(path, value, "must be whole seconds");
        }
    }

    private static String text(Duration duration) {
        return SpecReader.SpecDurations.print(duration);
    }

    private void runtime() {
        image(FieldPath.of("runtime", "sandboxImage"), spec.runtime().sandboxImage(), "registry.k8s.io/pause:3.6");
    }

    private void image(FieldPath path, String name, String example) {
        if (findings.intact(path) && !name.matches("[a-z0-9][a-zA-Z0-9._:/@-]{0,254}")) {
            findings.invalid(path, name, "not an image name such as " + example);
        }
    }

    private void dns() {
        image(FieldPath.of("dns", "image"), spec.dns().image(), "registry.k8s.io/coredns/coredns:v1.12.1");
        FieldPath replicas = FieldPath.of("dns", "replicas");
        int number = spec.dns().replicas();
        if (findings.intact(replicas) && (number < 0 || number > 100)) {
            findings.invalid(replicas, number, "must be 0 to 100");
        }
    }

    private void bootstrap() {
        BootstrapSpec bootstrap = spec.bootstrap();
        // a token outlives the longest rollout, or nodes cannot join in time
        lifetime(FieldPath.of("bootstrap", "ttl"), bootstrap.ttl(), Duration.ofMinutes(10));
        FieldPath group = FieldPath.of("bootstrap", "group");
        if (findings.intact(group) && !bootstrap.group().matches("system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]")) {
            findings.invalid(
                    group,
                    bootstrap.group(),
                    "must be system:bootstrappers: and lower-case letters, digits, colons, dashes");
        }
        FieldPath description = FieldPath.of("bootstrap", "description");
        if (findings.intact(description) && bootstrap.description().isBlank()) {
            findings.invalid(
                    description, bootstrap.description(), "must say something; leave it out for the usual text");
        }
    }
}
