package io.k8sbin.config.rules;

import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What flags say to each other, beyond what each may say: traps of hand-made installations, and what a component needs to
 * start. Stateless and thread-safe.
 */
public final class FlagRules {
    private static final int FEW_NODES = 16;
    private static final int MOST_BITS = 16;

    private FlagRules() {}

    /** What is wrong with a whole command line: the traps and what is missing. */
    public static List<Finding> check(FlagSet flags, KubernetesVersion version) {
        List<Finding> findings = new ArrayList<>(traps(flags, version));
        boolean issuer = flags.get("service-account-issuer").isPresent()
                && flags.get("service-account-signing-key-file").isPresent();
        if (flags.component() == Component.KUBE_APISERVER && version.minor() >= 20 && !issuer) {
            findings.add(Rule.ISSUER_MISSING.finding(
                    FieldPath.of("kube-apiserver"), "no issuer or no signing key, needed since 1.20"));
        }
        return List.copyOf(findings);
    }

    /** What is wrong with some flags of a component, whatever the others are. */
    public static List<Finding> traps(FlagSet flags, KubernetesVersion version) {
        List<Finding> findings = new ArrayList<>();
        switch (flags.component()) {
            case KUBE_APISERVER -> apiserver(flags, findings);
            case KUBE_CONTROLLER_MANAGER -> controllers(flags, findings);
            case KUBE_PROXY ->
                flags.get("proxy-mode")
                        .flatMap(mode -> ipvs(mode, version, path(flags, "proxy-mode")))
                        .ifPresent(findings::add);
            case KUBELET ->
                flags.get("cgroup-driver")
                        .flatMap(driver -> cgroupfs(driver, path(flags, "cgroup-driver")))
                        .ifPresent(findings::add);
            case ETCD -> etcd(flags, findings);
            case KUBE_SCHEDULER -> {}
        }
        return List.copyOf(findings);
    }

    private static FieldPath path(FlagSet flags, String name) {
        return FieldPath.of(flags.component().binary()).child("--" + name);
    }

    private static void apiserver(FlagSet flags, List<Finding> findings) {
        flags.get("token-auth-file")
                .ifPresent(file -> findings.add(
                        Rule.STATIC_TOKEN.finding(path(flags, "token-auth-file"), "tokens are read from " + file)));
        Optional<String> key = flags.get("service-account-key-file");
        Optional<String> ca = flags.get("client-ca-file");
        if (key.isPresent() && isKeyOf(key.get(), ca.orElse(""))) {
            findings.add(Rule.SERVICE_ACCOUNT_KEY_IS_CA.finding(
                    path(flags, "service-account-key-file"), key.get() + " belongs to the CA"));
        }
    }

    private static boolean isKeyOf(String key, String ca) {
        String name = key.substring(key.lastIndexOf('/') + 1);
        return key.equals(ca) || name.matches("(kubernetes-)?ca(-key)?\\.(pem|key|crt)");
    }

    private static void controllers(FlagSet flags, List<Finding> findings) {
        Optional<String> key = flags.get("service-account-private-key-file");
        if (key.isPresent()
                && isKeyOf(key.get(), flags.get("cluster-signing-key-file").orElse(""))) {
            findings.add(Rule.SERVICE_ACCOUNT_KEY_IS_CA.finding(
                    path(flags, "service-account-private-key-file"), key.get() + " belongs to the CA"));
        }
        Optional<String> pods = flags.get("cluster-cidr");
        pods.ifPresent(range -> {
            hostBits(range, path(flags, "cluster-cidr")).ifPresent(findings::add);
            findings.addAll(nodeMask(range, flags.get("node-cidr-mask-size"), path(flags, "node-cidr-mask-size")));
            flags.get("service-cluster-ip-range")
                    .flatMap(services -> overlap(services, range, path(flags, "cluster-cidr")))
                    .ifPresent(findings::add);
        });
    }

    private static void etcd(FlagSet flags, List<Finding> findings) {
        flags.get("snapshot-count")
                .filter(count -> count.matches("[0-9]{1,3}"))
                .ifPresent(count -> findings.add(
                        Rule.ETCD_SNAPSHOT_COUNT.finding(path(flags, "snapshot-count"), "every " + count)));
        for (String name : List.of("auto-tls", "peer-auto-tls")) {
            String certificate = name.equals("auto-tls") ? "cert-file" : "peer-cert-file";
            if (flags.get(name).filter("true"::equals).isPresent()
                    && flags.get(certificate).isPresent()) {
                findings.add(Rule.ETCD_AUTO_TLS.finding(path(flags, name), "--" + certificate + " counts"));
            }
        }
        flags.get("listen-client-urls")
                .filter(urls -> Arrays.stream(urls.split(",", -1)).anyMatch(url -> url.startsWith("http://")))
                .ifPresent(urls -> findings.add(Rule.ETCD_PLAINTEXT.finding(
                        path(flags, "listen-client-urls"), "pods on the host's network read every secret")));
    }

    static Optional<Finding> hostBits(String range, FieldPath path) {
        return Ranges.hasHostBits(range)
                ? Optional.of(Rule.HOST_BITS.finding(path, "\"" + range + "\" stands for " + text(Ranges.of(range))))
                : Optional.empty();
    }

    private static String text(List<Cidr> ranges) {
        return String.join(",", ranges.stream().map(Cidr::toString).toList());
    }

    static Optional<Finding> overlap(String services, String pods, FieldPath path) {
        for (Cidr service : Ranges.of(services)) {
            for (Cidr pod : Ranges.of(pods)) {
                if (service.overlaps(pod)) {
                    String detail = "pods in " + pod + " and services in " + service;
                    return Optional.of(Rule.RANGES_OVERLAP.finding(path, detail));
                }
            }
        }
        return Optional.empty();
    }

    /** The pieces of the pod range nodes get; IPv4 only has so few that they run out. */
    static List<Finding> nodeMask(String pods, Optional<String> mask, FieldPath path) {
        List<Finding> findings = new ArrayList<>();
        if (mask.filter(m -> m.matches("[0-9]{1,2}")).isEmpty()) {
            return findings;
        }
        int size = Integer.parseInt(mask.get());
        for (Cidr range : Ranges.of(pods)) {
            if (range.network().isIpv6()) {
                continue;
            }
            int bits = size - range.prefixLength();
            if (bits < 0 || bits > MOST_BITS || size > 32) {
                findings.add(Rule.NODE_MASK.finding(path, "/" + size + " of " + range));
            } else if (range.subnets(size).compareTo(BigInteger.valueOf(FEW_NODES)) < 0) {
                String detail = range + " holds " + range.subnets(size) + " pieces of /" + size + ", one for each node";
                findings.add(Rule.TOO_FEW_NODES.finding(path, detail));
            }
        }
        return findings;
    }

    static Optional<Finding> ipvs(String mode, KubernetesVersion version, FieldPath path) {
        return mode.equals("ipvs") && version.minor() >= 35
                ? Optional.of(Rule.PROXY_IPVS.finding(path, "deprecated since 1.35, off by default from 1.40 on"))
                : Optional.empty();
    }

    static Optional<Finding> cgroupfs(String driver, FieldPath path) {
        return driver.equals("cgroupfs")
                ? Optional.of(Rule.CGROUPFS.finding(path, "cgroupfs is for hosts without systemd"))
                : Optional.empty();
    }
}
