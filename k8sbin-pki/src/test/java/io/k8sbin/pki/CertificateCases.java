package io.k8sbin.pki;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.kubernetes.ComponentCertificates;
import io.k8sbin.pki.kubernetes.PkiRole;
import java.net.URI;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/**
 * Random valid certificates of every role, key, kind of name and chain depth. Roles, keys and depths take turns, so that
 * each is frequent; everything else is drawn. Keys come from a pool: making 500 RSA keys would take minutes.
 */
final class CertificateCases {
    /** Of each kind, keys 0 to 2 are authorities', the others leaves'. */
    private static final int FIRST_LEAF = 3;

    private static final int POOL = 5;
    private static final List<KeyAlgorithm> ALGORITHMS = List.of(KeyAlgorithm.values());
    private static final List<PkiRole> ROLES = List.of(PkiRole.values());
    private static final Map<KeyAlgorithm, List<KeyPair>> KEYS = new EnumMap<>(KeyAlgorithm.class);
    private static final Map<String, CertificateAuthority> AUTHORITIES = new ConcurrentHashMap<>();

    private CertificateCases() {}

    /** A key of this kind; the same numbers give the same key. */
    static synchronized KeyPair key(KeyAlgorithm algorithm, int number) {
        List<KeyPair> pool = KEYS.computeIfAbsent(algorithm, a -> new ArrayList<>());
        while (pool.size() <= number % POOL) {
            pool.add(Fixtures.keyPair(algorithm));
        }
        return pool.get(number % POOL);
    }

    /** The authority {@code depth} levels above the leaf is the root: 1 is a root that issues leaves itself. */
    static CertificateAuthority issuer(KeyAlgorithm algorithm, int depth) {
        CertificateAuthority issuer = root(algorithm, depth);
        for (int below = depth - 2; below >= 0; below--) {
            issuer = intermediate(issuer, algorithm, depth, below);
        }
        return issuer;
    }

    static CertificateAuthority root(KeyAlgorithm algorithm, int depth) {
        return AUTHORITIES.computeIfAbsent(
                algorithm + "/" + depth,
                name -> CertificateAuthority.builder(DistinguishedName.of("root " + name, "Köln & Söhne"))
                        .clock(Fixtures.CLOCK)
                        .keyAlgorithm(algorithm)
                        .pathLength(depth - 1)
                        .validity(Duration.ofDays(36525))
                        .build(() -> key(algorithm, depth % FIRST_LEAF)));
    }

    private static CertificateAuthority intermediate(
            CertificateAuthority above, KeyAlgorithm algorithm, int depth, int below) {
        KeyAlgorithm own = ALGORITHMS.get((ALGORITHMS.indexOf(algorithm) + below + 1) % ALGORITHMS.size());
        return AUTHORITIES.computeIfAbsent(
                algorithm + "/" + depth + "/" + below,
                name -> above.intermediate(DistinguishedName.of("intermediate " + name, "中文"))
                        .keyAlgorithm(own)
                        .pathLength(below)
                        .validity(Duration.ofDays(36000))
                        .build(() -> key(own, below)));
    }

    /**
     * Many cases, said in few words.
     *
     * @param all the cases
     */
    record Cases(List<IssuedCase> all) {
        @Override
        public String toString() {
            return all.size() + " cases";
        }
    }

    /** So many cases, each issued. */
    static Arbitrary<Cases> list(int count) {
        List<Arbitrary<IssuedCase>> all =
                IntStream.range(0, count).mapToObj(CertificateCases::one).toList();
        return Combinators.combine(all).as(Cases::new);
    }

    /** The case with this number. */
    static Arbitrary<IssuedCase> one(int number) {
        PkiRole role = ROLES.get(number % ROLES.size());
        // another stride than the roles', so that all combinations come up
        KeyAlgorithm algorithm = ALGORITHMS.get((number / ROLES.size() + number) % ALGORITHMS.size());
        int depth = 1 + (number / 3) % 3;
        return Combinators.combine(
                        spec(role, algorithm),
                        Arbitraries.of(KeyAlgorithm.values()),
                        Arbitraries.integers().between(FIRST_LEAF, POOL - 1))
                .as((spec, signer, key) -> issue(role, depth, spec, signer, key));
    }

    private static IssuedCase issue(PkiRole role, int depth, CertificateSpec spec, KeyAlgorithm signer, int key) {
        KeyPair pair = key(spec.keyAlgorithm(), key);
        List<java.security.cert.X509Certificate> chain = issuer(signer, depth)
                .certify(spec, pair.getPublic(), Fixtures.CLOCK, ValidityPolicy.REFUSE_BEYOND_ISSUER);
        return new IssuedCase(root(signer, depth), depth, role, spec, new IssuedCertificate(chain, pair.getPrivate()));
    }

    private static Arbitrary<CertificateSpec> spec(PkiRole role, KeyAlgorithm algorithm) {
        return Combinators.combine(
                        label(),
                        text(),
                        names(),
                        Arbitraries.longs()
                                .withDistribution(RandomDistribution.uniform())
                                .between(86_400, 35_000L * 86_400))
                .as((host, group, names, seconds) -> describe(role, host, group, names)
                        .keyAlgorithm(algorithm)
                        .validity(Duration.ofSeconds(seconds))
                        .build());
    }

    private static CertificateSpec.Builder describe(
            PkiRole role, String host, String group, List<SubjectAltName> names) {
        return switch (role) {
            case API_SERVER -> ComponentCertificates.apiServer(names);
            case API_SERVER_KUBELET_CLIENT -> ComponentCertificates.apiServerKubeletClient();
            case API_SERVER_ETCD_CLIENT -> ComponentCertificates.apiServerEtcdClient();
            case FRONT_PROXY_CLIENT -> ComponentCertificates.frontProxyClient(host);
            case ETCD_SERVER -> ComponentCertificates.etcdServer(host, names);
            case ETCD_PEER -> ComponentCertificates.etcdPeer(host, names);
            case ETCD_HEALTHCHECK_CLIENT -> ComponentCertificates.etcdHealthcheckClient();
            case CONTROLLER_MANAGER -> ComponentCertificates.controllerManagerClient();
            case CONTROLLER_MANAGER_SERVING -> ComponentCertificates.controllerManagerServing(names);
            case SCHEDULER -> ComponentCertificates.schedulerClient();
            case SCHEDULER_SERVING -> ComponentCertificates.schedulerServing(names);
            case KUBE_PROXY -> ComponentCertificates.kubeProxyClient();
            case KUBELET -> ComponentCertificates.kubeletClient(host);
            case KUBELET_SERVING -> ComponentCertificates.kubeletServing(host, names);
            case ADMIN -> ComponentCertificates.admin(group);
            case SUPER_ADMIN -> ComponentCertificates.superAdmin();
        };
    }

    private static Arbitrary<String> label() {
        return Arbitraries.strings()
                .withChars("abc019-")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(l -> "a" + l + "z");
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abcXYZ019:.-_@*& äß中\"\\,;+=#<>")
                .ofMinLength(1)
                .ofMaxLength(60)
                .map(t -> "g" + t.strip());
    }

    private static Arbitrary<List<SubjectAltName>> names() {
        Arbitrary<SubjectAltName> dns = label().list()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(l -> String.join(".", l))
                .flatMap(h -> Arbitraries.of(h, "*." + h))
                .map(SubjectAltName::dns);
        Arbitrary<SubjectAltName> v4 =
                Arbitraries.bytes().array(byte[].class).ofSize(4).map(CertificateCases::ip);
        Arbitrary<SubjectAltName> v6 =
                Arbitraries.bytes().array(byte[].class).ofSize(16).map(CertificateCases::ip);
        Arbitrary<SubjectAltName> uri =
                label().map(l -> SubjectAltName.uri(URI.create("spiffe://" + l + ".example/x")));
        return Arbitraries.oneOf(dns, v4, v6, uri).list().ofMinSize(1).ofMaxSize(6);
    }

    private static SubjectAltName ip(byte[] octets) {
        return SubjectAltName.ip(IpAddress.ofOctets(octets));
    }
}
