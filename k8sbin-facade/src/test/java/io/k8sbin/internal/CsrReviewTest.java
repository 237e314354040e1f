package io.k8sbin.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.json.Json;
import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsrReviewTest {
    private static final String USER = "system:node:node1";
    private static final String SUBJECT = "/O=system:nodes/CN=" + USER;
    private static final String NAMES = "DNS:node1,IP:192.168.31.44";
    private static final List<String> GROUPS = List.of("system:nodes", "system:authenticated");
    private static final List<String> USAGES = List.of("digital signature", "key encipherment", "server auth");

    @TempDir
    static Path folder;

    private static CsrReview review;

    @BeforeAll
    static void plan() {
        review = new CsrReview(SamplePlan.in(folder));
    }

    private static String pem(String subject, String names) {
        return RealTool.require("openssl")
                .run(
                        "req",
                        "-new",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:prime256v1",
                        "-nodes",
                        "-keyout",
                        "/dev/null",
                        "-subj",
                        subject,
                        "-addext",
                        "subjectAltName=" + names)
                .ok()
                .out();
    }

    private static Json.ObjectBuilder spec(String user, List<String> groups, List<String> usages, String pem) {
        return Json.object()
                .put("signerName", "kubernetes.io/kubelet-serving")
                .put("username", user)
                .put("groups", Json.ofTexts(groups))
                .put("usages", Json.ofTexts(usages))
                .put("request", Base64.getEncoder().encodeToString(pem.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Json request(Json.ObjectBuilder spec) {
        return Json.object()
                .put("kind", "CertificateSigningRequest")
                .put("metadata", Json.object().put("name", "csr-1").build())
                .put("spec", spec.build())
                .put("status", Json.object().build())
                .build();
    }

    private static void assertLeftAlone(Json request, String... reason) {
        CsrReview.Verdicts verdicts = review.of(List.of(request));
        assertThat(verdicts.approve()).isEmpty();
        assertThat(verdicts.refuse()).containsOnlyKeys("csr-1");
        assertThat(verdicts.refuse().get("csr-1")).contains(reason);
    }

    @Test
    void a_nodes_request_for_its_own_name_and_address_is_approved() {
        Json request = request(spec(USER, GROUPS, USAGES, pem(SUBJECT, NAMES)));
        CsrReview.Verdicts verdicts = review.of(List.of(request));
        assertThat(verdicts.approve()).containsExactly("csr-1");
        assertThat(verdicts.refuse()).isEmpty();
    }

    @Test
    void keys_that_cannot_encipher_need_not_ask_for_it() {
        Json request = request(spec(USER, GROUPS, List.of("digital signature", "server auth"), pem(SUBJECT, NAMES)));
        assertThat(review.of(List.of(request)).approve()).containsExactly("csr-1");
    }

    @Test
    void a_stranger_is_left_alone() {
        String pem = pem("/O=system:nodes/CN=system:node:mallory", "DNS:mallory");
        assertLeftAlone(request(spec("system:node:mallory", GROUPS, USAGES, pem)), "system:node:mallory", "no node");
        assertLeftAlone(request(spec("admin", GROUPS, USAGES, pem(SUBJECT, NAMES))), "\"admin\"");
    }

    @Test
    void a_sender_outside_the_nodes_group_is_left_alone() {
        List<String> groups = List.of("system:authenticated");
        assertLeftAlone(request(spec(USER, groups, USAGES, pem(SUBJECT, NAMES))), "system:nodes");
    }

    @Test
    void a_further_name_is_left_alone() {
        String pem = pem(SUBJECT, NAMES + ",DNS:kubernetes.default");
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, pem)), "kubernetes.default");
    }

    @Test
    void names_of_other_kinds_are_left_alone() {
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, pem(SUBJECT, NAMES + ",email:root@node1"))), "kind 1");
        assertLeftAlone(
                request(spec(USER, GROUPS, USAGES, pem(SUBJECT, NAMES + ",URI:https://node1"))), "URI:https://node1");
    }

    @Test
    void another_nodes_address_is_left_alone() {
        String pem = pem(SUBJECT, "DNS:node1,IP:192.168.31.45");
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, pem)), "192.168.31.45");
    }

    @Test
    void another_nodes_subject_is_left_alone() {
        String pem = pem("/O=system:nodes/CN=system:node:node2", NAMES);
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, pem)), "subject");
    }

    @Test
    void another_organization_is_left_alone() {
        String pem = pem("/O=system:masters/CN=" + USER, NAMES);
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, pem)), "subject");
        String both = pem("/O=system:nodes/O=system:masters/CN=" + USER, NAMES);
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, both)), "subject");
    }

    @Test
    void client_usage_is_left_alone() {
        String pem = pem(SUBJECT, NAMES);
        List<String> both = List.of("digital signature", "server auth", "client auth");
        assertLeftAlone(request(spec(USER, GROUPS, both, pem)), "client auth");
        assertLeftAlone(request(spec(USER, GROUPS, List.of("digital signature"), pem)), "usages");
    }

    @Test
    void a_request_that_cannot_be_read_is_left_alone() {
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, "no PEM")), "cannot be read");
        String pem = pem(SUBJECT, NAMES);
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, pem.substring(0, 200))), "cannot be read");
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, pem).put("request", "%%%")), "cannot be read");
    }

    @Test
    void a_request_signed_by_another_key_is_left_alone() {
        byte[] der = Base64.getMimeDecoder().decode(pem(SUBJECT, NAMES).replaceAll("-----[^-]+-----", ""));
        der[der.length - 1] ^= 1;
        String forged = "-----BEGIN CERTIFICATE REQUEST-----\n"
                + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE REQUEST-----\n";
        assertLeftAlone(request(spec(USER, GROUPS, USAGES, forged)), "cannot be read");
    }

    @Test
    void what_is_decided_or_meant_for_another_signer_is_not_looked_at() {
        Json.ObjectBuilder spec = spec("mallory", GROUPS, USAGES, "");
        Json condition =
                Json.object().put("type", "Denied").put("status", "True").build();
        Json decided = Json.object()
                .put("metadata", Json.object().put("name", "csr-1").build())
                .put("spec", spec.build())
                .put(
                        "status",
                        Json.object()
                                .put("conditions", new Json.Arr(List.of(condition)))
                                .build())
                .build();
        Json other = request(spec.put("signerName", "kubernetes.io/kube-apiserver-client"));
        CsrReview.Verdicts verdicts = review.of(List.of(decided, other));
        assertThat(verdicts.approve()).isEmpty();
        assertThat(verdicts.refuse()).isEmpty();
    }
}
