package io.k8sbin.render;

/**
 * Writes a value so that one particular reader gets back exactly that value. Only this library has implementations: see
 * {@link Escapers}. Immutable and thread-safe.
 */
public sealed interface Escaper permits ContextEscaper {
    /** What the value becomes a part of, for messages: {@code an argument of ExecStart=}. */
    String context();

    /**
     * The value as one whole word of the file, quoted where needed.
     *
     * @throws UnsafeValueException when the reader has no way to get a character of it
     */
    String escape(String raw);

    /**
     * The value as a piece of a longer word, or between quotes of either kind that are already there. Holds less than
     * {@link #escape} where the reader knows no escape that works in all of these places.
     *
     * @throws UnsafeValueException when a character of it would mean different things in different places
     */
    String escapeInside(String raw);
}
