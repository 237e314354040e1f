package io.k8sbin.cluster.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.cluster.directory.ClusterDirectoryException;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.config.objects.ConfigMap;
import io.k8sbin.config.objects.PublicObject;
import io.k8sbin.core.Finding;
import io.k8sbin.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents' traps that only show in a whole cluster, each found by its name. */
class WholeClusterFindingsTest {
    private static final String CLUSTER = """
            name: whole
            kubernetesVersion: v1.20.2
            nodes:
              - {name: one, address: 10.5.0.11, roles: [etcd, control-plane, worker]}
            """;

    @TempDir
    Path folder;

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    private ClusterPlan plan(String more) {
        return Sample.plan(ClusterSpec.parse("c", CLUSTER + more), folder);
    }

    private static String flag(String name, String value) {
        return "flags: {kube-apiserver: {" + name + ": \"" + value + "\"}}\n";
    }

    @Test
    void a_sound_cluster_has_none() {
        ClusterPlan plan = plan("");
        assertThat(plan.findings()).isEmpty();
        assertThat(plan.spec().findings()).isEmpty();
    }

    /** T12: the certificate says kubernetes-master, the binding kubernetes-api. */
    @Test
    void a_kubelet_client_without_rights_is_an_error() {
        ClusterPlan plan = plan(flag("kubelet-client-certificate", "/etc/kubernetes/cert/kube-apiserver.pem"));
        assertThat(plan.findings()).singleElement().satisfies(f -> {
            assertThat(f.id()).isEqualTo("cluster.identity-mismatch");
            assertThat(f.path()).hasToString("flags.kube-apiserver[kubelet-client-certificate]");
            assertThat(f.message()).contains("403");
        });
        assertThat(Finding.anyError(plan.findings())).isTrue();
    }

    /** T13, as documents 000 and 001 write it: a certificate of the authority, or its key. */
    @ParameterizedTest
    @ValueSource(strings = {"ca.pem", "kubelet-ca.pem", "kubelet-ca-key.pem"})
    void an_authority_that_signs_tokens_is_a_warning(String file) {
        ClusterPlan plan = plan(flag("service-account-key-file", "/etc/kubernetes/cert/" + file));
        assertThat(ids(plan.findings())).containsExactly("cluster.service-account-authority-key");
    }

    @Test
    void the_profile_of_the_documents_signs_tokens_with_the_authority_and_says_so() {
        ClusterPlan plan = plan("profile: seed-compatible\npki: {keyAlgorithm: ecdsa-p256}\n");
        assertThat(ids(plan.spec().findings())).contains("cluster.service-account-authority-key");
        assertThat(ids(plan.findings())).contains("cluster.service-account-authority-key");
    }

    @Test
    void separate_authorities_refuse_to_sign_tokens() {
        assertThatThrownBy(() -> plan("pki: {profile: separate, serviceAccountKeys: authority}\n"))
                .hasMessageContaining("pki.serviceAccountKeys")
                .hasMessageContaining("use own");
    }

    /** T17: three masters written down once. */
    @Test
    void a_count_that_is_not_the_number_of_masters_is_a_warning() {
        assertThat(ids(plan(flag("apiserver-count", "3")).spec().findings())).containsExactly("cluster.fixed-count");
        assertThat(plan(flag("apiserver-count", "1")).spec().findings()).isEmpty();
    }

    /** T19: what a second {@code scp -r ssl host:/etc/etcd/ssl} makes. */
    @Test
    void a_directory_in_one_of_its_own_name_is_a_warning() {
        ClusterSpec spec = ClusterSpec.parse("c", CLUSTER + "paths: {etcdCertificates: /etc/etcd/ssl/ssl}\n");
        assertThat(spec.findings()).singleElement().satisfies(f -> {
            assertThat(f.id()).isEqualTo("cluster.nested-directory");
            assertThat(f.message()).contains("use /etc/etcd/ssl");
        });
    }

    /** T21: a key drawn anew makes what was encrypted with the old one unreadable. */
    @Test
    void a_lost_encryption_key_is_never_drawn_again() throws IOException {
        plan("");
        Files.delete(folder.resolve("secrets/encryption-key"));
        assertThatThrownBy(() -> plan(""))
                .isInstanceOfSatisfying(
                        ClusterDirectoryException.class,
                        e -> assertThat(e.code()).isEqualTo("cluster.encryption-key-lost"))
                .hasMessageContaining("restore it");
        assertThat(folder.resolve("secrets/encryption-key")).doesNotExist();
    }

    @Test
    void lost_service_account_keys_are_never_drawn_again() throws IOException {
        plan("");
        Files.delete(folder.resolve("pki/service-account-key.pem"));
        assertThatThrownBy(() -> plan(""))
                .isInstanceOfSatisfying(
                        ClusterDirectoryException.class,
                        e -> assertThat(e.code()).isEqualTo("cluster.service-account-key-lost"));
    }

    @Test
    void an_encryption_configuration_from_elsewhere_is_a_warning_and_none_is_one_too() {
        assertThat(ids(plan(flag("encryption-provider-config", "/etc/mine.yaml"))
                        .findings()))
                .containsExactly("cluster.foreign-encryption-key");
        assertThat(ids(plan("encryption: none\n").findings())).containsExactly("cluster.secrets-unencrypted");
    }

    @Test
    void environment_files_refuse_what_systemd_would_split() {
        assertThatThrownBy(() -> plan("style: environment-files\n" + flag("event-ttl", "1h 2")))
                .hasMessageContaining("flags.kube-apiserver[event-ttl]")
                .hasMessageContaining("use style flags");
    }

    private static Json object(ClusterPlan plan, String kind, String name) {
        return plan.objects().stream()
                .filter(o -> o.kind().equals(kind) && o.name().equals(name))
                .map(PublicObject::toJson)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flags", "environment-files", "modern"})
    void every_style_has_a_name_server_at_the_address_kubelets_tell_pods(String style) {
        ClusterPlan plan = plan("style: " + style + "\nnetwork: {dnsAddress: 10.254.0.77, domain: k8s.example.org}\n"
                + "dns: {image: registry.example.org/coredns:9, replicas: 3}\n");
        Json service = object(plan, "Service", "kube-dns");
        assertThat(service.at("spec", "clusterIP").text()).isEqualTo("10.254.0.77");
        Json deployment = object(plan, "Deployment", "coredns");
        Json pod = deployment.at("spec", "template", "spec");
        assertThat(deployment.at("spec", "replicas").compact()).isEqualTo("3");
        assertThat(pod.at("containers").elements().get(0).at("image").text())
                .isEqualTo("registry.example.org/coredns:9");
        assertThat(deployment.at("spec", "template", "metadata", "labels")).isEqualTo(service.at("spec", "selector"));
        assertThat(plan.objects())
                .filteredOn(ConfigMap.class::isInstance)
                .singleElement()
                .satisfies(o ->
                        assertThat(((ConfigMap) o).data().get("Corefile")).contains("kubernetes k8s.example.org "));
    }
}
