package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPortTest {
    @Provide
    Arbitrary<String> hosts() {
        Arbitrary<String> addresses = Arbitraries.bytes()
                .array(byte[].class)
                .ofSize(16)
                .map(o -> IpAddress.ofOctets(o).toString());
        return Arbitraries.oneOf(
                addresses, Arbitraries.of("a", "node-1.example.com", "10.0.0.1", "::", "1a", "1.2.3.4.nip.io"));
    }

    @Property
    void survives_its_text(@ForAll("hosts") String host, @ForAll @IntRange(min = 1, max = 65535) int port) {
        HostPort where = new HostPort(host, port);
        assertThat(HostPort.of(where.toString())).isEqualTo(where);
        assertThat(where.host()).isEqualTo(host);
    }

    @Test
    void ipv6_prints_in_brackets_and_is_normalised() {
        assertThat(HostPort.of("[FD00:0::1]:6443"))
                .hasToString("[fd00::1]:6443")
                .isEqualTo(HostPort.of(IpAddress.of("fd00::1"), 6443));
        assertThat(HostPort.of("master-1.example:6443")).isEqualTo(new HostPort("master-1.example", 6443));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":80",
                "a",
                "a:",
                "a:0",
                "a:080",
                "a:65536",
                "a:99999",
                "a:+1",
                "a:-1",
                "a:8 0",
                "a:80\n",
                "::1:80",
                "fd00::1",
                "[::1]",
                "[::1]80",
                "[::1]x:80",
                "[[::1]]:80",
                "[1.2.3.4]:80",
                "[a]:80",
                "[]:80",
                "[:80",
                "A:80",
                "a b:80",
                "-a:80",
                "a..b:80",
                "a_b:80",
                "http://a:80",
                "user@a:80",
                "a/b:80",
                "1.2.3.4/32:80",
                "a:1:80",
                "[fe80::1%eth0]:80",
                "1.2.3:80",
                "1.2.3.256:80",
                "010.0.0.1:80",
                "1:80",
                "0x7f.1:80",
                "127.0x1:80",
                "a.1:80"
            })
    void refuses_other_forms_and_short_or_octal_ipv4(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> HostPort.of(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 65536})
    void refuses_ports_out_of_range(int port) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostPort("a", port))
                .withMessageContaining("" + port);
    }
}
