package io.k8sbin.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.K8sbin;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.Pem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code quickstart} says of a tree in which something is wrong. */
class TreeCheckTest {
    private static final String KUBECONFIG = "etc/kubernetes/kube-scheduler.kubeconfig";
    private static final String CERTIFICATES = "etc/kubernetes/cert/";

    @TempDir
    private static Path folder;

    private static TreeFolder tree = new TreeFolder(Path.of("."));
    private static @Nullable ClusterPlan made;

    @BeforeAll
    static void make() throws IOException {
        Ran.run("quickstart", folder.toString()).exits(0);
        ClusterSpec spec = ClusterSpec.load(folder.resolve("cluster.yaml"));
        made = K8sbin.plan(spec, ClusterDirectory.prepare(spec, folder.resolve("cluster"), Clock.systemUTC()));
        tree = new TreeFolder(folder.resolve("nodes"));
    }

    @AfterEach
    void mend() throws IOException {
        tree.write(plan());
    }

    private static ClusterPlan plan() {
        return Objects.requireNonNull(made);
    }

    private static Path file(String path) {
        return folder.resolve("nodes/master1").resolve(path);
    }

    private static List<Finding> errors(Instant now) throws IOException {
        return TreeCheck.of(plan(), tree, now).findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .toList();
    }

    private static void copy(String from, String to) throws IOException {
        Files.write(file(to), Files.readAllBytes(file(from)));
    }

    @Test
    void a_tree_as_it_was_written_is_right() throws IOException {
        assertThat(errors(Instant.now())).isEmpty();
    }

    @Test
    void a_key_of_another_certificate_is_found() throws IOException {
        copy(CERTIFICATES + "kube-apiserver-key.pem", CERTIFICATES + "proxy-client-key.pem");
        theOnlyErrorIs("quickstart.unreadable", CERTIFICATES + "proxy-client.pem");
    }

    @Test
    void a_certificate_that_is_none_of_the_clusters_is_found() throws IOException {
        X509Certificate foreign = CertificateAuthority.createRoot(DistinguishedName.of("elsewhere"), Duration.ofDays(5))
                .certificate();
        Files.writeString(file(CERTIFICATES + "kube-apiserver.pem"), Pem.write(foreign));
        assertThat(errors(Instant.now())).anyMatch(isAt("quickstart.foreign-certificate", "kube-apiserver.pem"));
    }

    @Test
    void a_certificate_cut_short_is_found() throws IOException {
        Path leaf = file(CERTIFICATES + "kube-scheduler.pem");
        Files.writeString(leaf, Files.readString(leaf).substring(0, 300));
        theOnlyErrorIs("quickstart.unreadable", CERTIFICATES + "kube-scheduler.pem");
    }

    @Test
    void a_kubeconfig_that_trusts_another_authority_is_found() throws IOException {
        Path kubeconfig = file(KUBECONFIG);
        String etcd = encoded(file(CERTIFICATES + "etcd-ca.pem"));
        String own = encoded(file(CERTIFICATES + "ca.pem"));
        Files.writeString(kubeconfig, Files.readString(kubeconfig).replace(own, etcd));
        theOnlyErrorIs("quickstart.foreign-authority", KUBECONFIG);
    }

    @Test
    void a_kubeconfig_with_the_key_of_another_user_is_found() throws IOException {
        Path kubeconfig = file(KUBECONFIG);
        String text = Files.readString(kubeconfig);
        String other = Files.readString(file("etc/kubernetes/kube-controller-manager.kubeconfig"));
        Files.writeString(kubeconfig, text.replace(keyData(text), keyData(other)));
        theOnlyErrorIs("quickstart.unreadable", KUBECONFIG);
    }

    @Test
    void certificates_that_have_run_out_are_found_at_the_leaf_and_its_path() throws IOException {
        List<Finding> errors = errors(Instant.now().plus(Duration.ofDays(5000)));
        assertThat(errors)
                .hasSizeGreaterThanOrEqualTo(23)
                .allMatch(f -> f.path().toString().startsWith("certificates"));
        assertThat(errors).anyMatch(f -> f.path().toString().contains("admin"));
    }

    private static void theOnlyErrorIs(String id, String path) throws IOException {
        assertThat(errors(Instant.now()))
                .singleElement()
                .matches(isAt(id, path))
                .matches(f -> f.message().contains("remove the file and run again"));
    }

    private static Predicate<Finding> isAt(String id, String path) {
        return f -> f.id().equals(id) && f.path().toString().contains(path);
    }

    private static String encoded(Path file) throws IOException {
        return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    }

    private static String keyData(String kubeconfig) {
        return kubeconfig
                .lines()
                .filter(l -> l.contains("client-key-data"))
                .findFirst()
                .orElseThrow();
    }
}
