package io.k8sbin.render;

import java.util.function.UnaryOperator;

/** An escaper put together from its two ways of writing. */
record ContextEscaper(String context, UnaryOperator<String> whole, UnaryOperator<String> inside) implements Escaper {
    @Override
    public String escape(String raw) {
        return whole.apply(raw);
    }

    @Override
    public String escapeInside(String raw) {
        return inside.apply(raw);
    }

    @Override
    public String toString() {
        return context;
    }
}
