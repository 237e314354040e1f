package io.k8sbin.pki.cfssl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class CfsslPropertiesTest {
    private static final String REQUEST = Objects.requireNonNull(Documents.REQUESTS.get("004 kube-controller-manager"));

    @Property(tries = 300, seed = "41")
    void a_request_written_and_read_again_is_the_same(@ForAll("requests") CfsslRequest request) {
        assertThat(CfsslRequest.read("x", request.toJson().pretty(), CfsslMode.LENIENT)
                        .request())
                .isEqualTo(request);
    }

    @Property(tries = 1000, seed = "42")
    void a_damaged_request_is_read_or_gives_the_typed_error(
            @ForAll @net.jqwik.api.constraints.IntRange(max = 500) int at, @ForAll char replacement) {
        StringBuilder text = new StringBuilder(REQUEST);
        text.setCharAt(Math.min(at, text.length() - 1), replacement);
        for (CfsslMode mode : CfsslMode.values()) {
            try {
                assertThat(CfsslRequest.read("x", text.toString(), mode).request())
                        .isNotNull();
            } catch (CfsslException e) {
                assertThat(e.errors()).isNotEmpty().allMatch(f -> f.location().isPresent());
            }
        }
    }

    @Property(tries = 1000, seed = "43")
    void random_text_is_read_or_gives_the_typed_error(
            @ForAll
                    @Chars({'{', '}', '[', ']', ':', ',', '"', '/', '\\', 'u', '\n', '0', 't', ' '})
                    @StringLength(max = 30)
                    String text) {
        for (CfsslMode mode : CfsslMode.values()) {
            try {
                CfsslConfig.read("x", text, mode);
                CfsslRequest.read("x", text, mode);
            } catch (CfsslException e) {
                assertThat(e.errors()).isNotEmpty();
            }
        }
    }

    @Property(tries = 500, seed = "44")
    void a_duration_written_and_read_again_is_the_same(@ForAll @LongRange(min = 0, max = 9_000_000_000L) long seconds) {
        Duration duration = Duration.ofSeconds(seconds);

        assertThat(GoDuration.parse(GoDuration.write(duration))).contains(duration);
    }

    @Property(tries = 1000, seed = "45")
    void random_text_is_a_duration_or_none(
            @ForAll @CharRange(from = '0', to = '9') @Chars({'h', 'm', 's', '.', 'P', 'T', 'D'}) @StringLength(max = 12)
                    String text) {
        assertThat(GoDuration.parse(text))
                .satisfiesAnyOf(
                        d -> assertThat(d).isEmpty(),
                        d -> assertThat(d.orElseThrow()).isGreaterThanOrEqualTo(Duration.ZERO));
    }

    @Provide
    Arbitrary<CfsslRequest> requests() {
        return CfsslRequests.all();
    }
}
