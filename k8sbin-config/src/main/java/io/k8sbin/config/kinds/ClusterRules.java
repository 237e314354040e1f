package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kubeadm asks of a ClusterConfiguration beyond its fields. */
final class ClusterRules {
    private static final Pattern IMAGE_PATH =
            Pattern.compile("([a-zA-Z0-9]+([.-]+[a-zA-Z0-9]+)*(:[0-9]+)?|[a-z0-9]+)(/[a-z0-9]+([._-]+[a-z0-9]+)*)*");

    private final ClusterConfiguration cluster;
    private final Checks checks;

    private ClusterRules(ClusterConfiguration cluster, Checks checks) {
        this.cluster = cluster;
        this.checks = checks;
    }

    static void check(ClusterConfiguration cluster, Checks checks) {
        ClusterRules rules = new ClusterRules(cluster, checks);
        cluster.networking().ifPresent(rules::networking);
        cluster.etcd().ifPresent(rules::etcd);
        rules.rest();
    }

    private void networking(ClusterNetworking networking) {
        FieldPath path = FieldPath.of("networking");
        checks.matches(
                path.child("dnsDomain"), networking.dnsDomain(), Checks::isDnsName, "must be a DNS name in lower case");
        ranges(networking.serviceSubnet(), path.child("serviceSubnet"));
        ranges(networking.podSubnet(), path.child("podSubnet"));
        size(networking.serviceSubnet().orElse(""), path.child("serviceSubnet"));
    }

    private void size(String services, FieldPath path) {
        boolean tooLarge = false;
        boolean tooSmall = false;
        for (String range : KubeadmRules.ranges(services)) {
            tooLarge |= bitsLeft(range) > 20;
            tooSmall |= bitsLeft(range) < 4;
        }
        if (tooLarge) {
            checks.invalid(path, services, "too large: at most 20 bits may be left, such as /12 for IPv4");
        }
        if (tooSmall && Checks.areCidrs(services)) {
            checks.invalid(path, services, "too small: at least 10 addresses");
        }
    }

    /** Of what is no range, a number that is right. */
    private static int bitsLeft(String range) {
        if (!Checks.isCidr(range)) {
            return 20;
        }
        int bits = range.indexOf(':') >= 0 ? 128 : 32;
        return bits - Integer.parseInt(range.substring(range.indexOf('/') + 1));
    }

    private void ranges(Optional<String> value, FieldPath path) {
        checks.matches(
                path,
                value,
                text -> Checks.areCidrs(text) && KubeadmRules.ranges(text).size() <= 2,
                "must be an address range such as 10.96.0.0/12, or one of each family with a comma between");
    }

    private void etcd(KubeadmEtcd etcd) {
        FieldPath path = FieldPath.of("etcd");
        if (etcd.local().isPresent() && etcd.external().isPresent()) {
            checks.error(FieldError.Type.INVALID, path, "only one of local and external may be given");
            return;
        }
        etcd.local().ifPresent(local -> {
            FieldPath here = path.child("local");
            checks.absolute(here.child("dataDir"), local.dataDir());
            altNames(local.serverCertSans(), here.child("serverCertSANs"));
            altNames(local.peerCertSans(), here.child("peerCertSANs"));
        });
        etcd.external().ifPresent(external -> external(external, path.child("external")));
    }

    private void external(ExternalEtcd etcd, FieldPath path) {
        boolean ca = isGiven(etcd.caFile());
        boolean certificate = isGiven(etcd.certFile());
        boolean key = isGiven(etcd.keyFile());
        if (certificate != key) {
            checks.error(FieldError.Type.REQUIRED, path, "certFile and keyFile belong together");
        } else if (certificate && !ca) {
            checks.error(FieldError.Type.REQUIRED, path.child("caFile"), "must be given with certFile and keyFile");
        }
        String scheme = ca || certificate || key ? "https://" : "http";
        checks.each(
                path.child("endpoints"),
                etcd.endpoints(),
                text -> text.startsWith(scheme) && text.contains("://"),
                "must be a URL such as https://10.0.0.10:2379; http only without any certificate");
        checks.absolute(path.child("caFile"), etcd.caFile());
        checks.absolute(path.child("certFile"), etcd.certFile());
        checks.absolute(path.child("keyFile"), etcd.keyFile());
    }

    private void rest() {
        cluster.apiServer().ifPresent(api -> altNames(api.certSans(), FieldPath.of("apiServer", "certSANs")));
        checks.absolute(FieldPath.of("certificatesDir"), cluster.certificatesDir());
        checks.matches(
                FieldPath.of("controlPlaneEndpoint"),
                cluster.controlPlaneEndpoint(),
                Checks::isHostPort,
                "must be a host or host:port");
        if (!checks.target().isBefore(31)) {
            checks.matches(
                    FieldPath.of("imageRepository"),
                    cluster.imageRepository(),
                    text -> IMAGE_PATH.matcher(text).matches(),
                    "must be a registry and a path, such as registry.k8s.io");
        }
    }

    private void altNames(List<String> names, FieldPath path) {
        checks.each(
                path, names, KubeadmRules::isAltName, "must be an IP address or a DNS name in lower case, *. allowed");
    }

    private static boolean isGiven(Optional<String> text) {
        return text.isPresent() && !text.get().isEmpty();
    }
}
