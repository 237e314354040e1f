package io.k8sbin.pki.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A real etcd 3.4 and kube-apiserver v1.20.2 with mutual TLS on our certificates. */
class LiveApiServerTest {
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    Path temporary;

    private KubeadmRoot root(KubeBinaries binaries, String name, String endpoint) throws IOException {
        return new KubeadmRoot(binaries, Files.createDirectories(temporary.resolve(name)), endpoint);
    }

    private static void prepare(KubeadmRoot root, KeyAlgorithm algorithm) {
        ClusterPki.prepare(
                KubeadmRoot.spec("127.0.0.1").keyAlgorithm(algorithm).build(),
                PkiLayout.kubeadm("master-1"),
                root.pki(),
                CLOCK);
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA_2048", "ECDSA_P256"})
    void kubeadm_reads_what_we_upload_and_we_read_what_kubeadm_uploads(KeyAlgorithm algorithm) throws IOException {
        KubeBinaries binaries = KubeBinaries.require().asRoot();
        RealTool.require("etcd");
        KubeadmRoot first = root(binaries, "first", "127.0.0.1:6443");
        prepare(first, algorithm);
        try (LocalControlPlane live = new LocalControlPlane(binaries, first.pki(), temporary)) {
            first = root(binaries, "first", "127.0.0.1:" + live.port());
            live.start();
            first.kubeconfigs(live.server());
            CertificateKey key = CertificateKey.generate();
            first.file(
                    "upload.yaml",
                    Files.readString(first.path("init.yaml"))
                            .replace(
                                    "localAPIEndpoint:",
                                    "certificateKey: " + key.hex().revealUtf8() + "\nlocalAPIEndpoint:"));
            first.kubeadm("init", "phase", "upload-certs", "--upload-certs", "--config", "/upload.yaml");

            assertThat(reveal(UploadedCertificates.decrypt(secret(binaries, first), key)))
                    .containsExactlyInAnyOrderEntriesOf(uploaded(first));

            CertificateKey ours = CertificateKey.generate();
            replaceSecret(binaries, first, UploadedCertificates.of(first.pki(), ours));
            KubeadmRoot second = root(binaries, "second", "127.0.0.1:" + live.port());
            join(binaries, first, second, ours);

            assertThat(uploaded(second)).isEqualTo(uploaded(first));
        }
    }

    private static void join(KubeBinaries binaries, KubeadmRoot first, KubeadmRoot second, CertificateKey key)
            throws IOException {
        node(binaries, first);
        first.kubeadm("init", "phase", "upload-config", "all", "--config", "/init.yaml");
        // joining reads ConfigMap cluster-info, and waits for it
        first.kubeadm("init", "phase", "bootstrap-token", "--config", "/init.yaml");
        second.file("discovery.conf", Files.readString(first.kubernetes().resolve("admin.conf")));
        second.file("join.yaml", """
            apiVersion: kubeadm.k8s.io/v1beta2
            kind: JoinConfiguration
            nodeRegistration: {name: master-2, criSocket: /var/run/dockershim.sock}
            discovery: {file: {kubeConfigPath: /discovery.conf}}
            controlPlane:
              certificateKey: %s
              localAPIEndpoint: {advertiseAddress: 10.9.8.6, bindPort: 6443}
            """.formatted(key.hex().revealUtf8()));
        second.kubeadm("join", "phase", "control-plane-prepare", "download-certs", "--config", "/join.yaml");
    }

    /** upload-config waits for a node with its host name and annotates it. */
    private static void node(KubeBinaries binaries, KubeadmRoot root) {
        apply(
                binaries,
                root,
                "{\"apiVersion\":\"v1\",\"kind\":\"Node\",\"metadata\":{\"name\":\"master-1\",\"labels\":{\"kubernetes.io/hostname\":\"master-1\"}}}");
    }

    private static void apply(KubeBinaries binaries, KubeadmRoot root, String object) {
        binaries.run(
                object.getBytes(StandardCharsets.UTF_8),
                "kubectl",
                "--kubeconfig",
                root.kubernetes().resolve("admin.conf").toString(),
                "apply",
                "--validate=false",
                "-f",
                "-");
    }

    private static void replaceSecret(KubeBinaries binaries, KubeadmRoot root, Map<String, String> entries) {
        Json.ObjectBuilder data = Json.object();
        entries.forEach(data::put);
        apply(
                binaries,
                root,
                Json.object()
                        .put("apiVersion", "v1")
                        .put("kind", "Secret")
                        .put(
                                "metadata",
                                Json.object()
                                        .put("name", "kubeadm-certs")
                                        .put("namespace", "kube-system")
                                        .build())
                        .put("data", data.build())
                        .build()
                        .compact());
    }

    private static Map<String, String> secret(KubeBinaries binaries, KubeadmRoot root) {
        Map<String, String> entries = new LinkedHashMap<>();
        Json.parse(binaries.run(
                        "kubectl",
                        "--kubeconfig",
                        root.kubernetes().resolve("admin.conf").toString(),
                        "--namespace=kube-system",
                        "get",
                        "secret",
                        "kubeadm-certs",
                        "--output=json"))
                .at("data")
                .members()
                .forEach((name, value) -> entries.put(name, value.text()));
        return entries;
    }

    private static Map<String, String> reveal(Map<String, Secret> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, file) -> texts.put(name, file.revealUtf8()));
        return texts;
    }

    /** The files a joining host gets. */
    private static Map<String, String> uploaded(KubeadmRoot root) {
        Map<String, String> all = ClusterPkiTest.content(root.pki());
        all.keySet()
                .retainAll(List.of(
                        "ca.crt",
                        "ca.key",
                        "front-proxy-ca.crt",
                        "front-proxy-ca.key",
                        "sa.pub",
                        "sa.key",
                        "etcd/ca.crt",
                        "etcd/ca.key"));
        assertThat(all).hasSize(8);
        return all;
    }

    @Test
    void a_server_certificate_is_no_user_and_no_client_is_a_front_proxy() throws IOException {
        KubeBinaries binaries = KubeBinaries.require();
        KubeadmRoot root = root(binaries, "first", "127.0.0.1:6443");
        prepare(root, KeyAlgorithm.ECDSA_P256);
        try (LocalControlPlane live = new LocalControlPlane(binaries, root.pki(), temporary)) {
            // one authority for clients and for the front proxy, as in the single-authority profile
            live.start(
                    "--requestheader-client-ca-file=" + root.pki().resolve("ca.crt"),
                    "--requestheader-allowed-names=front-proxy-client",
                    "--requestheader-username-headers=X-Remote-User",
                    "--requestheader-group-headers=X-Remote-Group",
                    "--requestheader-extra-headers-prefix=X-Remote-Extra-");
            CertificateAuthority ca = CertificateAuthority.load(
                    root.pki().resolve("ca.crt"), root.pki().resolve("ca.key"));
            String secrets = "/api/v1/secrets";
            String[] spoofed = {"X-Remote-User", "eve", "X-Remote-Group", "system:masters"};

            assertThat(live.status(live.client(issue(ca, ComponentCertificates.superAdmin())), secrets))
                    .isEqualTo(200);
            assertThat(live.status(
                            live.client(issue(
                                    ca,
                                    CertificateSpec.server(DistinguishedName.of("kubernetes-admin", "system:masters"))
                                            .dns("admin"))),
                            secrets))
                    .as("a server's certificate")
                    .isEqualTo(401);
            assertThat(live.status(live.client(issue(ca, ComponentCertificates.kubeProxyClient())), secrets, spoofed))
                    .as("kube-proxy claims to be a master")
                    .isEqualTo(403);
            assertThat(live.status(
                            live.client(issue(ca, ComponentCertificates.frontProxyClient("front-proxy-client"))),
                            secrets,
                            spoofed))
                    .as("the front proxy may")
                    .isEqualTo(200);
        }
    }

    private static Optional<IssuedCertificate> issue(CertificateAuthority ca, CertificateSpec.Builder spec) {
        return Optional.of(ca.issue(spec.build(), CLOCK));
    }

    @Test
    void kube_apiserver_refuses_the_service_account_keys_we_refuse() throws IOException {
        KubeBinaries binaries = KubeBinaries.require();
        KubeadmRoot root = root(binaries, "first", "127.0.0.1:6443");
        prepare(root, KeyAlgorithm.ECDSA_P256);
        RealTool openssl = RealTool.require("openssl");
        String pkcs8 = openssl.run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256")
                .ok()
                .out();
        Files.writeString(root.pki().resolve("sa.pub"), pkcs8);

        assertThat(ServiceAccountKeyFile.check(Secret.ofUtf8(pkcs8), ServiceAccountKeyFile.Use.CHECK, List.of()))
                .extracting(Finding::id)
                .containsExactly("pki.sa-ec-pkcs8");
        assertThat(ClusterPki.plan(
                                KubeadmRoot.spec("127.0.0.1").build(),
                                PkiLayout.kubeadm("master-1"),
                                root.pki(),
                                CLOCK.instant(),
                                RenewalPolicy.standard())
                        .findings())
                .as("the plan refuses it")
                .extracting(Finding::id)
                .contains("pki.sa-ec-pkcs8");
        try (LocalControlPlane live = new LocalControlPlane(binaries, root.pki(), temporary)) {
            assertThat(live.refusal()).contains("RSA or ECDSA public keys");
        }
    }
}
