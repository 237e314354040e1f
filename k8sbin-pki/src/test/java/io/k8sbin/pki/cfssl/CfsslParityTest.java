package io.k8sbin.pki.cfssl;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.ValidityPolicy;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Certificates of cfssl and ours for the same JSON: equal in every byte but serial number, times, key, key identifiers and
 * signature, or refused by one of the two for a reason that is told.
 */
class CfsslParityTest {
    private static final Map<KeyAlgorithm, KeyPair> KEYS = new ConcurrentHashMap<>();
    private static final String CA_REQUEST =
            "{\"CN\":\"kubernetes\",\"key\":{\"algo\":\"rsa\",\"size\":2048},\"names\":[{\"C\":\"CN\",\"ST\":\"BeiJing\",\"O\":\"k8s\",\"OU\":\"parity\"}]}";
    private static final String KUBERNETES_CONFIG = """
            {"signing": {"default": {"expiry": "87600h"}, "profiles": {"kubernetes": {"expiry": "87600h",
              "usages": ["signing", "key encipherment", "server auth", "client auth"]}}}}""";

    @TempDir
    Path folder;

    private Cfssl cfssl;
    private Path ca;
    private Path caKey;
    private CertificateAuthority authority;
    private final Tally tally = new Tally();

    @BeforeEach
    void make_an_authority_with_cfssl() throws IOException {
        cfssl = new Cfssl(folder);
        Cfssl.Answer made = cfssl.initCa(CA_REQUEST);
        ca = Files.writeString(folder.resolve("ca.pem"), made.json().at("cert").text());
        caKey = Files.writeString(
                folder.resolve("ca-key.pem"), made.json().at("key").text());
        authority = CertificateAuthority.load(ca, caKey);
    }

    /** What came of every request. */
    private static final class Tally {
        private int equal;
        private int equalLeniently;
        private int refusedByBoth;
        private final List<String> onlyOne = new ArrayList<>();

        @Override
        public String toString() {
            return "equal %d (%d of them leniently), refused by both %d, accepted by one only %d%s"
                    .formatted(
                            equal + equalLeniently,
                            equalLeniently,
                            refusedByBoth,
                            onlyOne.size(),
                            onlyOne.isEmpty() ? "" : "\n  " + String.join("\n  ", onlyOne));
        }
    }

    @Test
    void the_requests_of_the_five_documents_give_equal_certificates() {
        Documents.REQUESTS.forEach((name, json) -> compare(name, json, KUBERNETES_CONFIG, "kubernetes"));

        System.out.println("documents: " + tally);
        assertThat(tally.equal).as(tally.toString()).isEqualTo(4);
        assertThat(tally.onlyOne)
                .as("the comments of 001, which cfssl itself refuses")
                .singleElement()
                .asString()
                .contains("001 server", "only ours", "cfssl.comment");
    }

    @Test
    void every_published_request_gives_an_equal_certificate_or_a_reason() throws IOException {
        for (Map.Entry<String, String> file : corpus("cfssl-csr").entrySet()) {
            compare(file.getKey(), file.getValue(), KUBERNETES_CONFIG, "kubernetes");
        }

        System.out.println("published requests as leaves: " + tally);
        assertThat(tally.equal).isGreaterThan(40);
        assertThat(tally.onlyOne).allMatch(l -> l.contains("because"));
    }

    @Test
    void every_published_configuration_gives_equal_certificates_for_each_profile() throws IOException {
        String request =
                "{\"CN\":\"node.cloudflare.com\",\"hosts\":[\"a.cloudflare.com\",\"10.0.0.1\"],\"names\":[{\"O\":\"k8s\"}]}";
        for (Map.Entry<String, String> file : corpus("cfssl-ca-config").entrySet()) {
            CfsslConfig config = CfsslConfig.read(file.getKey(), file.getValue(), CfsslMode.LENIENT)
                    .config();
            Stream.concat(Stream.of(""), config.profiles().keySet().stream())
                    .forEach(p -> compare(file.getKey() + " [" + p + "]", request, file.getValue(), p));
        }

        System.out.println("profiles of published configurations: " + tally);
        assertThat(tally.equal).isGreaterThan(20);
        assertThat(tally.onlyOne).allMatch(l -> l.contains("because"));
    }

    /** cfssl makes every key anew, so not with every build. */
    @Tag("heavy")
    @Test
    void every_published_request_gives_an_equal_root_or_a_reason() throws IOException {
        for (Map.Entry<String, String> file : corpus("cfssl-csr").entrySet()) {
            compareRoots(file.getKey(), file.getValue());
        }

        System.out.println("published requests as roots: " + tally);
        assertThat(tally.equal).isGreaterThan(40);
    }

    @Test
    void roots_are_equal_whatever_their_section_ca_says() {
        for (String section : List.of(
                "{}",
                "{\"expiry\":\"87600h\"}",
                "{\"pathlen\":2}",
                "{\"pathlen\":0,\"pathlenzero\":true}",
                "{\"pathlen\":1,\"pathlenzero\":true}",
                "{\"expiry\":\"1h\",\"pathlen\":0}")) {
            compareRoots(
                    section,
                    "{\"CN\":\"ca\",\"hosts\":[\"ca.example.org\",\"10.0.0.1\",\"a@b.c\"],\"names\":[{\"O\":\"a\"},{\"O\":\"b\"}],\"ca\":"
                            + section + "}");
        }
        assertThat(tally.equal).as(tally.toString()).isEqualTo(6);
    }

    @Test
    void everything_a_profile_can_write_is_written_alike() {
        String config = """
                {"signing": {"default": {"expiry": "8760h", "ocsp_url": "http://ocsp.example.org",
                   "crl_url": "http://crl.example.org/ca.crl", "issuer_urls": ["http://a.example.org", "http://b.example.org"]},
                 "profiles": {
                  "all": {"expiry": "8760h", "ocsp_no_check": true, "usages": ["digital signature", "content committment",
                     "key encipherment", "key agreement", "data encipherment", "crl sign", "encipher only", "decipher only",
                     "server auth", "client auth", "code signing", "email protection", "s/mime", "ipsec end system",
                     "ipsec tunnel", "ipsec user", "timestamping", "ocsp signing", "microsoft sgc", "netscape sgc"]},
                  "policies": {"expiry": "8760h", "usages": ["client auth"], "backdate": "1h", "Policies": [{"ID": "1.2.3.4"},
                     {"ID": "2.16.840.1.101.2", "Qualifiers": [{"Type": "id-qt-cps", "Value": "http://cps.example.org"},
                     {"Type": "id-qt-unotice", "Value": "Grüße"}]}]},
                  "copied": {"expiry": "8760h", "usages": ["signing"], "CSRWhitelist": {"PublicKey": true,
                     "PublicKeyAlgorithm": true, "SignatureAlgorithm": true, "IPAddresses": true}},
                  "intermediate": {"expiry": "8760h", "usages": ["cert sign", "crl sign"], "ca_constraint": {"is_ca": true}},
                  "short": {"expiry": "8760h", "usages": ["cert sign", "server auth"], "ca_constraint": {"is_ca": true,
                     "max_path_len": 3}},
                  "last": {"expiry": "8760h", "usages": ["cert sign"], "ca_constraint": {"is_ca": true,
                     "max_path_len_zero": true}}}}}""";
        String request =
                "{\"CN\":\"x\",\"hosts\":[\"b.example.\",\"ops@example.org\",\"10.0.0.1\",\"::ffff:10.0.0.2\",\"fd00::1\",\"*.a\"],\"names\":[{\"C\":\"DE\",\"O\":\"Köln*\"},{\"O\":\"a&b\"},{\"OU\":\"\"}],\"serialnumber\":\"12\"}";
        for (String profile : List.of("", "all", "policies", "copied", "intermediate", "short", "last")) {
            compare(profile, request, config, profile);
        }

        // the default profile has no usages, which both refuse
        assertThat(tally.equal).as(tally.toString()).isEqualTo(6);
        assertThat(tally.refusedByBoth).as(tally.toString()).isEqualTo(1);
    }

    @Test
    void openssl_accepts_a_leaf_of_ours_below_an_authority_of_cfssl() throws IOException {
        Path leaf = Files.writeString(
                folder.resolve("leaf.pem"),
                authority
                        .issue(CertificateSpec.server(DistinguishedName.of("web"))
                                .dns("web.example.org")
                                .build())
                        .certificatePem());

        assertThat(RealTool.require("openssl")
                        .run(
                                "verify",
                                "-x509_strict",
                                "-purpose",
                                "sslserver",
                                "-CAfile",
                                ca.toString(),
                                leaf.toString())
                        .ok()
                        .out())
                .contains("OK");
    }

    @Test
    void random_requests_give_equal_certificates() {
        CfsslRequests.all()
                .list()
                .ofSize(25)
                .sampleStream()
                .limit(1)
                .flatMap(List::stream)
                .forEach(request -> compare(
                        request.toJson().compact(), request.toJson().compact(), KUBERNETES_CONFIG, "kubernetes"));

        assertThat(tally.onlyOne).isEmpty();
        assertThat(tally.equal + tally.equalLeniently).isEqualTo(25);
    }

    private void compare(String name, String request, String config, String profile) {
        Cfssl.Answer theirs = cfssl.gencert(ca, caKey, config, profile, request);
        decide(name, theirs, mode -> {
            CfsslRequest.Reading asked = CfsslRequest.read(name, request, mode);
            CfsslConfig signing =
                    CfsslConfig.read("config of " + name, config, mode).config();
            CfsslIssued issued = new LeafIssue(authority, signing, asked.request(), profile)
                    .issue(Instant.now(), ValidityPolicy.CLIP_TO_ISSUER, CfsslParityTest::key);
            return new Ours(Blanked.hex(issued.certificate().certificate()), asked.findings());
        });
    }

    private void compareRoots(String name, String request) {
        Cfssl.Answer theirs = cfssl.initCa(request);
        decide(name, theirs, mode -> {
            CfsslRequest.Reading asked = CfsslRequest.read(name, request, mode);
            CertificateAuthority root =
                    RootIssue.issue(asked.request(), Clock.systemUTC().instant(), CfsslParityTest::key);
            return new Ours(Blanked.hex(root.certificate()), asked.findings());
        });
    }

    private record Ours(String blanked, List<Finding> findings) {}

    private interface Issuing {
        Ours issue(CfsslMode mode);
    }

    private void decide(String name, Cfssl.Answer theirs, Issuing ours) {
        Optional<String> expected = theirs.certificate().map(Blanked::hex);
        List<String> problems = new ArrayList<>();
        for (CfsslMode mode : CfsslMode.values()) {
            try {
                Ours issued = ours.issue(mode);
                if (expected.isEmpty()) {
                    tally.onlyOne.add(name + ": only ours (" + mode + "), because " + theirs.problem() + " "
                            + issued.findings().stream()
                                    .map(Finding::id)
                                    .distinct()
                                    .toList());
                } else {
                    assertThat(issued.blanked()).as(name).isEqualTo(expected.get());
                    tally.equal += mode == CfsslMode.STRICT ? 1 : 0;
                    tally.equalLeniently += mode == CfsslMode.STRICT ? 0 : 1;
                }
                return;
            } catch (CfsslException e) {
                problems.add(mode + " " + e.getMessage());
            }
        }
        if (expected.isPresent()) {
            tally.onlyOne.add(name + ": only cfssl, because " + problems.get(1));
        } else {
            tally.refusedByBoth++;
        }
    }

    private static KeyPair key(KeyAlgorithm algorithm) {
        return KEYS.computeIfAbsent(algorithm, RootIssue::newKey);
    }

    private static Map<String, String> corpus(String kind) throws IOException {
        String corpus = System.getenv("K8SBIN_CORPUS");
        Assumptions.assumeTrue(corpus != null, "K8SBIN_CORPUS is not set: no published files to read");
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(Path.of(corpus, kind))) {
            for (Path file : all.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
