package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
    @Property
    void any_four_octets_print_and_read_as_the_jdk_does(@ForAll @Size(4) byte[] octets) throws UnknownHostException {
        String jdk = InetAddress.getByAddress(octets).getHostAddress();
        assertThat(IpAddress.ofOctets(octets)).hasToString(jdk).isEqualTo(IpAddress.of(jdk));
    }

    @Property
    void any_sixteen_octets_survive_text_and_agree_with_the_jdk(@ForAll("sixteen") byte[] octets)
            throws UnknownHostException {
        InetAddress jdk = InetAddress.getByAddress(octets);
        IpAddress address = IpAddress.ofOctets(octets);
        assertThat(address.octets()).isEqualTo(jdk.getAddress());
        assertThat(IpAddress.of(address.toString())).isEqualTo(address);
        assertThat(InetAddress.getByName(address.toString())).isEqualTo(jdk);
        assertThat(IpAddress.of(jdk.getHostAddress())).isEqualTo(address).hasSameHashCodeAs(address);
        assertThat(address.toInetAddress()).isEqualTo(jdk);
    }

    @Provide
    Arbitrary<byte[]> sixteen() {
        // zeros and ones often, so that runs of zero groups and mapped addresses turn up
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(5, Arbitraries.just((byte) 0)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just((byte) -1)),
                        net.jqwik.api.Tuple.of(3, Arbitraries.bytes()))
                .array(byte[].class)
                .ofSize(16);
    }

    @Property
    void what_is_accepted_means_the_same_to_the_jdk_and_strict_forms_are_accepted(
            @ForAll("nearlyAddresses") String text) throws UnknownHostException {
        byte[] ours = IpText.read(text);
        if (ours != null) {
            assertThat(IpAddress.of(text).toInetAddress()).isEqualTo(InetAddress.getByName(text));
        } else {
            assertThat(strictAndValidToJdk(text)).as(text).isFalse();
        }
    }

    private static boolean strictAndValidToJdk(String text) {
        boolean longGroup = Arrays.stream(text.split("[:.]")).anyMatch(g -> g.length() > 4);
        boolean zeros = text.matches("(.*[:.])?0[0-9]+\\..*|.*\\.0[0-9]+");
        boolean literal = text.indexOf(':') >= 0 || text.matches("[0-9]+(\\.[0-9]+){3}");
        if (longGroup || zeros || !literal || text.startsWith(".")) {
            return false;
        }
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> nearlyAddresses() {
        Arbitrary<String> part =
                Arbitraries.of("0", "1", "00", "ffff", "FF", "10000", "255", "256", "09", "1.2.3.4", "01.2.3.4", "");
        Arbitrary<String> mark = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.just(":")),
                net.jqwik.api.Tuple.of(2, Arbitraries.just("::")),
                net.jqwik.api.Tuple.of(1, Arbitraries.just(".")));
        return Combinators.combine(part, mark)
                .as((p, m) -> p + m)
                .list()
                .ofMaxSize(8)
                .flatMap(l -> part.map(last -> String.join("", l) + last));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:DB8::1, 2001:db8::1",
        "2001:0db8::0001, 2001:db8::1",
        "0:0:0:0:0:0:0:0, ::",
        "0:0:0:0:0:0:0:1, ::1",
        "1:0:0:0:0:0:0:0, 1::",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
        "::1.2.3.4, ::102:304",
        "::ffff:192.0.2.1, 192.0.2.1",
        "0:0:0:0:0:FFFF:c000:0201, 192.0.2.1"
    })
    void prints_as_rfc_5952_asks(String text, String printed) {
        assertThat(IpAddress.of(text)).hasToString(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                ":",
                ":::",
                "1",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.",
                "1.2.3.256",
                "01.2.3.4",
                "1.2.3.04",
                "0x1.2.3.4",
                "1.2.3.-4",
                "+1.2.3.4",
                " 1.2.3.4",
                "1.2.3.4\n",
                "1.2.3.4/32",
                "1.2.3.4:80",
                "localhost",
                "host.example",
                "::1/128",
                "[::1]",
                "[::1]:80",
                "fe80::1%eth0",
                "fe80::1%1",
                "1.2.3.4::",
                "1.2.3.4:1::",
                "::1.2.3.4:1",
                "::1.2.3",
                "::ffff:010.0.0.1",
                "::ffff:1.2.3.256",
                "1::2::3",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4::5:6:7:8",
                ":1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:",
                "00001::",
                "g::",
                ".::1",
                "::.",
                "1:2:3:4:5:6:7:1.2.3.4",
                "\u0661.\u0662.\u0663.\u0664",
                "::\uff11"
            })
    void refuses_what_is_not_an_address(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpAddress.of(text))
                .withMessageStartingWith("not an IP address: \"");
    }

    @Test
    void messages_escape_and_cut_hostile_text() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpAddress.of("\u001b[2J\n\u202e"))
                .withMessage("not an IP address: \"\\u001b[2J\\u000a\\u202e\"");
        assertThatThrownBy(() -> IpAddress.of("1".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void a_mapped_address_is_ipv4_by_whatever_door_it_comes() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 10, 0, 0, 1};
        IpAddress v4 = IpAddress.of("10.0.0.1");
        assertThat(IpAddress.ofOctets(mapped)).isEqualTo(v4);
        InetAddress six = Inet6Address.getByAddress(null, mapped, -1);
        assertThat(six.getAddress()).hasSize(16);
        assertThat(IpAddress.of(six)).isEqualTo(v4);
        IpAddress before = IpAddress.of("::fffe:ffff:ffff");
        assertThatIllegalArgumentException().isThrownBy(() -> before.plus(BigInteger.ONE));
        assertThat(before.plus(BigInteger.ONE.shiftLeft(32).add(BigInteger.ONE)))
                .hasToString("::1:0:0:0");
    }

    @Property
    void plus_is_addition_of_numbers_and_stays_in_the_space(@ForAll @Size(4) byte[] octets, @ForAll long steps) {
        IpAddress address = IpAddress.ofOctets(octets);
        BigInteger sum = new BigInteger(1, octets).add(BigInteger.valueOf(steps));
        if (sum.signum() < 0 || sum.bitLength() > 32) {
            assertThatIllegalArgumentException().isThrownBy(() -> address.plus(BigInteger.valueOf(steps)));
        } else {
            assertThat(address.plus(BigInteger.valueOf(steps)).toNumber()).isEqualTo(sum);
        }
    }

    @Property
    void small_steps_are_addition_too(@ForAll("sixteen") byte[] octets, @ForAll short steps) {
        IpAddress address = IpAddress.ofOctets(octets);
        BigInteger sum = address.toNumber().add(BigInteger.valueOf(steps));
        if (sum.signum() >= 0 && sum.bitLength() <= address.bits()) {
            assertThat(address.plus(BigInteger.valueOf(steps)).toNumber()).isEqualTo(sum);
        }
    }

    @Property
    void orders_by_family_then_by_number(
            @ForAll("sixteen") byte[] a, @ForAll @Size(4) byte[] b, @ForAll @Size(4) byte[] c) {
        IpAddress x = IpAddress.ofOctets(b);
        IpAddress y = IpAddress.ofOctets(c);
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(x.toNumber().compareTo(y.toNumber()));
        IpAddress six = IpAddress.ofOctets(a);
        assertThat(six.isIpv6()).isEqualTo(six.bits() == 128);
        if (six.isIpv6()) {
            assertThat(six).isGreaterThan(x);
        }
    }

    @Test
    void text_is_the_same_in_a_locale_with_digits_of_its_own() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat("%d".formatted(1)).isEqualTo("\u0661");
            assertThat(IpAddress.of("10.20.30.40")).hasToString("10.20.30.40");
            assertThat(FileMode.PUBLIC).hasToString("0644");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Cidr.of("10.0.0.1/8"))
                    .withMessageContaining("10.0.0.0/8");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void octets_are_copied_on_both_ways() {
        byte[] octets = {10, 0, 0, 1};
        IpAddress address = IpAddress.ofOctets(octets);
        octets[0] = 11;
        address.octets()[0] = 12;
        assertThat(address).hasToString("10.0.0.1");
        assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.ofOctets(new byte[5]));
    }

    @Test
    void urls_put_ipv6_in_brackets() {
        assertThat(IpAddress.of("fd00::1").forUrl()).isEqualTo("[fd00::1]");
        assertThat(IpAddress.of("10.0.0.1").forUrl()).isEqualTo("10.0.0.1");
    }
}
