package io.k8sbin.render;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that hurt: all of Unicode, with what quoting rules trip over far more often than chance would have it. */
@SuppressWarnings("exports")
public final class Values {
    private static final String NASTY = "\"'\\%$;#` \t\n\r={}()[]!&|<>*?~:@+-nx0a\u007f\u0085\u2028\ufeff\u00e4";

    private Values() {}

    /** Every text a program can be given. */
    public static Arbitrary<String> anything() {
        Arbitrary<Integer> unicode = Arbitraries.integers().between(1, 0x10ffff).filter(c -> c < 0xd800 || c > 0xdfff);
        Arbitrary<Integer> nasty = Arbitraries.of(NASTY.codePoints().boxed().toList());
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, unicode),
                        net.jqwik.api.Tuple.of(4, nasty),
                        net.jqwik.api.Tuple.of(2, Arbitraries.integers().between('a', 'z')))
                .list()
                .ofMaxSize(12)
                .map(points -> {
                    StringBuilder text = new StringBuilder();
                    points.forEach(text::appendCodePoint);
                    return text.toString();
                });
    }

    /** Every text an environment variable of systemd can hold. */
    public static Arbitrary<String> environment() {
        return anything()
                .filter(t -> t.codePoints()
                        .noneMatch(
                                c -> (Alphabet.isControl(c) && c != '\t' && c != '\n') || Alphabet.isNonCharacter(c)));
    }
}
