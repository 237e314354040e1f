package io.k8sbin.config.objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import io.k8sbin.testtools.Golden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectsTest {
    private static BootstrapTokenSecret token(String secret) {
        return new BootstrapTokenSecret(
                "abcdef",
                Secret.ofUtf8(secret),
                Instant.parse("2030-01-02T03:04:05.678Z"),
                "node-1 joins",
                List.of("system:bootstrappers:node-1"));
    }

    @Test
    void objects_are_written_as_the_golden_file_says() {
        Stream<PublicObject> objects = Stream.of(
                StandardRbac.kubeletBootstrap(),
                StandardRbac.approveNodeClients(),
                StandardRbac.approveNodeRenewals(),
                StandardRbac.kubeletApiAccess("kube-apiserver-kubelet-client"),
                StandardRbac.controllerManagerAuthDelegator(),
                StandardRbac.schedulerAuthDelegator(),
                StandardRbac.administrators("k8sbin:administrators"),
                new ClusterRole("reader", List.of(RbacRule.resources("", List.of("pods", "pods/log"), "get", "list"))),
                new ClusterRole("metrics", List.of(RbacRule.urls(List.of("/metrics"), "get"))),
                new Role("kube-system", "r", List.of(RbacRule.resources("apps", List.of("deployments"), "*"))),
                new RoleBinding(
                        "kube-system",
                        "b",
                        new RoleRef(RoleRef.Kind.ROLE, "r"),
                        List.of(new Subject.ServiceAccount("kube-system", "coredns"))),
                new Namespace("demo"),
                new ConfigMap("demo", "c", Map.of("b", "2", "a", "1\n")),
                Node.named("node-1")
                        .withLabels(Map.of("node-role.kubernetes.io/control-plane", ""))
                        .withTaints(List.of(
                                new Taint("node-role.kubernetes.io/control-plane", "", Taint.Effect.NO_SCHEDULE)))
                        .withPodCidrs(List.of(Cidr.of("10.244.1.0/24"), Cidr.of("fd00:1::/64"))),
                Node.named("node-2"));
        Golden.assertMatches(
                "objects.json", objects.map(o -> o.toJson().pretty()).collect(Collectors.joining()));
    }

    @Test
    void a_bootstrap_token_is_a_secret_of_kube_system() {
        Json object = Json.parse(token("0123456789abcdef").manifest().revealUtf8());
        assertThat(object.at("metadata", "name").text()).isEqualTo("bootstrap-token-abcdef");
        assertThat(object.at("metadata", "namespace").text()).isEqualTo("kube-system");
        assertThat(object.at("type").text()).isEqualTo("bootstrap.kubernetes.io/token");
        Map<String, String> data = object.at("data").members().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> decoded(e.getValue().text())));
        assertThat(data)
                .containsEntry("token-id", "abcdef")
                .containsEntry("token-secret", "0123456789abcdef")
                .containsEntry("expiration", "2030-01-02T03:04:05Z")
                .containsEntry("auth-extra-groups", "system:bootstrappers:node-1")
                .containsEntry("usage-bootstrap-authentication", "true");
        assertThat(token("0123456789abcdef").token().revealUtf8()).isEqualTo("abcdef.0123456789abcdef");
        assertThat(token("0123456789abcdef").toString()).doesNotContain("0123456789abcdef");
    }

    private static String decoded(String base64) {
        return new String(java.util.Base64.getDecoder().decode(base64), java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "0123456789ABCDEF", "0123456789abcdef0"})
    void a_bad_token_is_refused_without_being_shown(String secret) {
        assertThatThrownBy(() -> token(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(secret);
    }

    @Test
    void names_and_rules_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new Namespace("Demo")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClusterRole("a/b", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Taint("a b", "", Taint.Effect.NO_EXECUTE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RbacRule.urls(List.of("/x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Node.named("n").withPodCidrs(List.of(Cidr.of("10.0.0.0/24"), Cidr.of("10.0.1.0/24"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_only_the_live_object_has_is_no_drift() {
        Json desired = StandardRbac.kubeletBootstrap().toJson();
        Json live = Json.parse(desired.compact().replace("\"metadata\":{", "\"metadata\":{\"uid\":\"1\","));
        assertThat(ObjectDrift.isHeld(desired, live)).isTrue();
    }

    @Test
    void another_subject_is_drift_and_another_taint_is_not() {
        Json desired = StandardRbac.kubeletBootstrap().toJson();
        Json more = ClusterRoleBinding.of(
                        "k8sbin:kubelet-bootstrap",
                        "system:node-bootstrapper",
                        new Subject.Group("system:bootstrappers"),
                        new Subject.User("mallory"))
                .toJson();
        assertThat(ObjectDrift.differences(desired, more)).hasToString("[subjects]");
        Taint ours = new Taint("a", "", Taint.Effect.NO_SCHEDULE);
        Taint theirs = new Taint("b", "", Taint.Effect.NO_EXECUTE);
        Node node = Node.named("n");
        assertThat(ObjectDrift.isHeld(
                        node.withTaints(List.of(ours)).toJson(),
                        node.withTaints(List.of(theirs, ours)).toJson()))
                .isTrue();
        assertThat(ObjectDrift.isHeld(
                        node.withTaints(List.of(ours)).toJson(),
                        node.withTaints(List.of(theirs)).toJson()))
                .isFalse();
    }

    @Test
    void drift_names_fields_and_no_values() {
        Json desired = Json.parse("{\"data\":{\"a\":\"x\",\"b\":1},\"list\":[],\"map\":{},\"n\":{\"t\":\"z\"}}");
        assertThat(ObjectDrift.differences(desired, Json.parse("{\"data\":{\"a\":\"y\",\"b\":1.0}}")))
                .hasToString("[data.a, n]");
        assertThat(ObjectDrift.differences(desired, Json.parse("{\"list\":\"x\",\"data\":3}")))
                .hasToString("[data, list, n]");
    }
}
