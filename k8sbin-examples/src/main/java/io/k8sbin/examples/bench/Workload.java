package io.k8sbin.examples.bench;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.KeyAlgorithm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is measured: an authority, certificates it issues, and all of it as PEM files. */
enum Workload {
    /** The certificates of the documents: one authority, eight leaves, RSA 2048. */
    SEEDS("9 certificates, RSA 2048", KeyAlgorithm.RSA_2048) {
        @Override
        Stream<String> names(int leaves) {
            return Stream.of(
                    "admin",
                    "etcd",
                    "kubernetes",
                    "kube-controller-manager",
                    "kube-scheduler",
                    "kube-proxy",
                    "kubelet",
                    "proxy-client");
        }
    },
    /** Many leaves with ECDSA P-256. */
    LEAVES("EC leaves", KeyAlgorithm.ECDSA_P256) {
        @Override
        Stream<String> names(int leaves) {
            return IntStream.range(0, leaves).mapToObj(i -> "node-%05d".formatted(i));
        }
    };

    private final String title;
    private final KeyAlgorithm algorithm;

    Workload(String title, KeyAlgorithm algorithm) {
        this.title = title;
        this.algorithm = algorithm;
    }

    abstract Stream<String> names(int leaves);

    String title(int leaves) {
        return this == SEEDS ? title : leaves + " " + title;
    }

    boolean isRsa() {
        return algorithm.isRsa();
    }

    /** Everything, on all processors. */
    void run(Path directory, int leaves) {
        CertificateAuthority ca = CertificateAuthority.builder(DistinguishedName.of("bench-ca", "k8s"))
                .keyAlgorithm(algorithm)
                .validity(Duration.ofDays(3650))
                .build();
        Map<String, IssuedCertificate> issued = new ConcurrentSkipListMap<>();
        List<String> names = names(leaves).toList();
        names.parallelStream().forEach(name -> issued.put(name, ca.issue(spec(name))));
        issued.put("ca", IssuedCertificate.fromPem(ca.certificatePem(), ca.keyPem()));
        IssuedCertificate.writeAll(directory, issued);
    }

    private CertificateSpec spec(String name) {
        return CertificateSpec.peer(DistinguishedName.of(name, "k8s"))
                .dns(name, "localhost")
                .ip(IpAddress.of("127.0.0.1"))
                .keyAlgorithm(algorithm)
                .build();
    }
}
