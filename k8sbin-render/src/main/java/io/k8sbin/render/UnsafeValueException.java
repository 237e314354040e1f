package io.k8sbin.render;

import java.io.Serial;

/**
 * A value holding a character its place in a file has no way to write. The message names character and position, never
 * the value. Code {@code render.unsafe-value}.
 */
public final class UnsafeValueException extends RenderException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int character;
    private final int position;

    UnsafeValueException(String context, int character, int position, String reason) {
        super(
                "render.unsafe-value",
                "U+%04X at position %d cannot stand in %s: %s".formatted(character, position, context, reason));
        this.character = character;
        this.position = position;
    }

    /** The code point. */
    public int character() {
        return character;
    }

    /** Where in the value: code points, from 1. */
    public int position() {
        return position;
    }
}
