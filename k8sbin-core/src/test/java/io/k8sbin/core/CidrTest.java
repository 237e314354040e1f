package io.k8sbin.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CidrTest {
    /** Ranges near each other, so that they often overlap. */
    @Provide
    Arbitrary<Cidr> ranges() {
        Arbitrary<IpAddress> v4 = Arbitraries.integers().between(0, 0x3ff).map(n -> shifted("10.0.0.0", n, 14));
        Arbitrary<IpAddress> v6 = Arbitraries.integers().between(0, 0x3ff).map(n -> shifted("fd00::", n, 64));
        return Combinators.combine(
                        Arbitraries.oneOf(v4, v6), Arbitraries.integers().between(0, 128))
                .as((address, prefix) -> containing(address, address.isIpv6() ? prefix : prefix / 4));
    }

    private static IpAddress shifted(String base, int n, int bits) {
        return IpAddress.of(base).plus(BigInteger.valueOf(n).shiftLeft(bits));
    }

    private static Cidr containing(IpAddress address, int prefix) {
        BigInteger below = address.toNumber().mod(BigInteger.ONE.shiftLeft(address.bits() - prefix));
        return new Cidr(address.plus(below.negate()), prefix);
    }

    private static BigInteger first(Cidr range) {
        return range.network().toNumber();
    }

    private static BigInteger last(Cidr range) {
        return first(range).add(range.size()).subtract(BigInteger.ONE);
    }

    private static boolean sameFamily(Cidr a, Cidr b) {
        return a.network().isIpv6() == b.network().isIpv6();
    }

    @Property
    void containing_and_overlapping_are_those_of_the_numbers(@ForAll("ranges") Cidr a, @ForAll("ranges") Cidr b) {
        boolean apart = last(a).compareTo(first(b)) < 0 || last(b).compareTo(first(a)) < 0;
        boolean inside = first(a).compareTo(first(b)) <= 0 && last(b).compareTo(last(a)) <= 0;
        assertThat(a.overlaps(b)).isEqualTo(sameFamily(a, b) && !apart).isEqualTo(b.overlaps(a));
        assertThat(a.contains(b)).isEqualTo(sameFamily(a, b) && inside);
        boolean member = first(a).compareTo(first(b)) <= 0 && first(b).compareTo(last(a)) <= 0;
        assertThat(a.contains(b.network())).isEqualTo(sameFamily(a, b) && member);
    }

    @Property
    void a_range_survives_its_text(@ForAll("ranges") Cidr range) {
        assertThat(Cidr.of(range.toString())).isEqualTo(range);
    }

    @Property
    void the_nth_address_is_n_after_the_first(@ForAll("ranges") Cidr range, @ForAll @IntRange(max = 1 << 20) int n) {
        if (BigInteger.valueOf(n).compareTo(range.size()) < 0) {
            assertThat(range.address(n).toNumber()).isEqualTo(first(range).add(BigInteger.valueOf(n)));
            assertThat(range.contains(range.address(n))).isTrue();
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> range.address(n));
        }
    }

    @Property
    void the_nth_subnet_is_n_sizes_after_the_first(
            @ForAll("ranges") Cidr range, @ForAll @IntRange(max = 130) int length, @ForAll @IntRange(max = 9) int n) {
        int bits = range.network().bits();
        boolean fits = length >= range.prefixLength()
                && length <= bits
                && BigInteger.valueOf(n).bitLength() <= length - range.prefixLength();
        if (fits) {
            Cidr subnet = range.subnet(length, n);
            assertThat(first(subnet)).isEqualTo(first(range).add(subnet.size().multiply(BigInteger.valueOf(n))));
            assertThat(range.contains(subnet)).isTrue();
            assertThat(range.subnets(length).multiply(subnet.size())).isEqualTo(range.size());
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> range.subnet(length, n));
        }
    }

    @Test
    void negative_numbers_and_the_one_after_the_last_are_refused() {
        Cidr range = Cidr.of("10.254.0.0/30");
        assertThat(range.address(3)).hasToString("10.254.0.3");
        assertThatIllegalArgumentException().isThrownBy(() -> range.address(4)).withMessageContaining("10.254.0.0/30");
        assertThatIllegalArgumentException().isThrownBy(() -> range.address(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> range.subnet(31, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> range.subnet(31, 2));
    }

    @Test
    void no_subnets_are_larger_than_the_range_or_beyond_the_address() {
        Cidr range = Cidr.of("10.0.0.0/8");
        assertThat(range.subnets(7)).isZero();
        assertThat(range.subnets(33)).isZero();
        assertThat(range.subnets(Integer.MAX_VALUE)).isZero();
        assertThat(range.subnets(24)).isEqualTo(65536);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.254.0.1/16", "10.254.255.255/16"})
    void host_bits_are_refused_with_the_range_that_was_meant(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cidr.of(text))
                .withMessage("host bits are set in " + text + "; the range is 10.254.0.0/16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/8",
                "10.0.0.0",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/08",
                "10.0.0.0/+8",
                "10.0.0.0/8/8",
                "10.0.0.0/255.0.0.0",
                "10.0.0.0/8 ",
                "10/8",
                "fd00::/129",
                "host/8",
                "10.0.0.0/9999999999",
                "::ffff:10.0.0.0/8",
                "::ffff:10.0.0.0/104"
            })
    void refuses_other_forms(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cidr.of(text));
    }

    @Test
    void a_subnet_in_the_mapped_part_of_ipv6_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Cidr.of("::/0").subnet(96, 0xffff));
    }

    @Test
    void the_whole_space_and_a_single_address_are_ranges() {
        assertThat(Cidr.of("0.0.0.0/0").contains(IpAddress.of("255.255.255.255")))
                .isTrue();
        assertThat(Cidr.of("0.0.0.0/0").contains(IpAddress.of("::"))).isFalse();
        assertThat(Cidr.of("::/0").size()).isEqualTo(BigInteger.TWO.pow(128));
        assertThat(Cidr.of("::1/128").size()).isOne();
    }

    @Test
    void orders_by_address_then_widest_first() {
        assertThat(Cidr.of("10.0.0.0/8")).isLessThan(Cidr.of("10.0.0.0/16")).isLessThan(Cidr.of("11.0.0.0/8"));
    }
}
