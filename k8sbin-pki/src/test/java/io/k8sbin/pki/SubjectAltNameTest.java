package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.IpAddress;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubjectAltNameTest {
    @ParameterizedTest
    @CsvSource({
        "kubernetes, DNS:kubernetes",
        "localhost, DNS:localhost",
        "'  Kubernetes.Default.SVC ', DNS:kubernetes.default.svc",
        "kubernetes.default.svc.cluster.local., DNS:kubernetes.default.svc.cluster.local",
        "*.example.org, DNS:*.example.org",
        "xn--mnchen-3ya.de, DNS:xn--mnchen-3ya.de",
        "10.0.0.1, IP:10.0.0.1",
        "::ffff:10.0.0.1, IP:10.0.0.1",
        "FD00:0:0:0:0:0:0:1, IP:fd00::1",
        "::1, IP:::1",
        "1password.com, DNS:1password.com"
    })
    void reads_names_and_addresses_as_people_write_them(String text, String expected) {
        assertThat(SubjectAltName.parse(text)).hasToString(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "a..b",
                "a b",
                "10.0.0.1/24",
                "fd00::/64",
                "10.0.0.1:6443",
                "host:6443",
                "[::1]",
                "010.0.0.1",
                "10.0.0",
                "10.0.0.256",
                "1.2.3.4.",
                "fe80::1%eth0",
                "中文.example",
                "*",
                "a.*.b",
                "*a.b",
                "**.b",
                "-a.b",
                "a-.b",
                "under_score",
                "https://host",
                "a@b.c",
                "x\u0000y",
                "a.b..",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl.b"
            })
    void refuses_what_no_client_would_match(String text) {
        assertThatThrownBy(() -> SubjectAltName.parse(text))
                .isInstanceOfSatisfying(
                        InvalidCertificateSpecException.class,
                        e -> assertThat(e.errors().get(0).badValue()).contains(text));
    }

    @Test
    void says_that_it_dropped_a_dot() {
        assertThat(SubjectAltName.read(FieldPath.of("hosts").index(3), "a.b.").findings())
                .extracting(Finding::id, f -> f.path().toString())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("pki.trailing-dot", "hosts[3]"));
        assertThat(SubjectAltName.read(FieldPath.root(), "a.b").findings()).isEmpty();
    }

    @Test
    void takes_uris_only_when_asked() {
        assertThat(SubjectAltName.uri(URI.create("spiffe://cluster/ns/x"))).hasToString("URI:spiffe://cluster/ns/x");
        for (String bad : List.of("relative", "mailto:a@b", "/abs/path")) {
            assertThatThrownBy(() -> SubjectAltName.uri(URI.create(bad)))
                    .isInstanceOf(InvalidCertificateSpecException.class);
        }
    }

    @Property(tries = 2000, seed = "9")
    void whatever_is_read_is_read_back_as_itself(@ForAll("nearlyNames") String text) {
        SubjectAltName name;
        try {
            name = SubjectAltName.parse(text);
        } catch (InvalidCertificateSpecException e) {
            return;
        }
        String written = name.toString().substring(name.toString().indexOf(':') + 1);
        assertThat(SubjectAltName.parse(written)).isEqualTo(name);
        assertThat(SubjectAltName.read(FieldPath.root(), written).findings()).isEmpty();
    }

    @Property(tries = 500, seed = "10")
    void every_text_gives_a_name_or_the_typed_error(@ForAll String text) {
        try {
            assertThat(SubjectAltName.parse(text)).isNotNull();
        } catch (InvalidCertificateSpecException e) {
            assertThat(e.errors()).hasSize(1);
        }
    }

    @Property(tries = 300, seed = "11")
    void every_address_is_read_as_an_address(@ForAll("addresses") IpAddress address) {
        assertThat(SubjectAltName.parse(address.toString())).isEqualTo(SubjectAltName.ip(address));
    }

    @Example
    void sorts_names_then_addresses_then_uris() {
        assertThat(List.of(
                                SubjectAltName.uri(URI.create("a://a")),
                                SubjectAltName.parse("::1"),
                                SubjectAltName.parse("10.0.0.10"),
                                SubjectAltName.parse("10.0.0.9"),
                                SubjectAltName.parse("b"),
                                SubjectAltName.parse("a"))
                        .stream()
                        .sorted())
                .extracting(Object::toString)
                .containsExactly("DNS:a", "DNS:b", "IP:10.0.0.9", "IP:10.0.0.10", "IP:::1", "URI:a://a");
    }

    @Provide
    Arbitrary<String> nearlyNames() {
        return Arbitraries.strings().withChars("aZ01-.:* /").ofMaxLength(20);
    }

    @Provide
    Arbitrary<IpAddress> addresses() {
        return Arbitraries.of(4, 16)
                .flatMap(n -> Arbitraries.bytes().array(byte[].class).ofSize(n))
                .map(IpAddress::ofOctets);
    }
}
