package io.k8sbin.config.kinds;

import java.util.List;
import java.util.stream.Stream;

/**
 * API versions that have a field.
 *
 * @param text as the catalogue says it: {@code ..v1alpha1,v1beta1..}; empty for all
 * @param spans first and last of each range
 */
record ApiRanges(String text, List<Span> spans) {
    static final ApiRanges ALL = new ApiRanges("", List.of(new Span(0, Integer.MAX_VALUE)));

    /** From one version to another. */
    record Span(int first, int last) {
        static Span parse(String text) {
            int dots = text.indexOf("..");
            int first = dots == 0 ? 0 : ApiOrder.of(text.substring(0, dots));
            boolean open = dots + 2 == text.length();
            return new Span(first, open ? Integer.MAX_VALUE : ApiOrder.of(text.substring(dots + 2)));
        }
    }

    static ApiRanges parse(String text) {
        return new ApiRanges(
                text, Stream.of(text.split(",", -1)).map(Span::parse).toList());
    }

    boolean hold(Wire wire) {
        for (Span span : spans) {
            if (wire.order() >= span.first() && wire.order() <= span.last()) {
                return true;
            }
        }
        return false;
    }

    /** {@code v1beta4 and later}, {@code v1beta3 and earlier}. */
    String describe() {
        return Stream.of(text.split(",", -1))
                .map(range -> range.startsWith("..")
                        ? range.substring(2) + " and earlier"
                        : range.endsWith("..") ? range.replace("..", " and later") : range.replace("..", " to "))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
