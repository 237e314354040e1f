package io.k8sbin.render;

import java.util.function.IntPredicate;

/** Sets of characters the escapers ask about; fixed ranges, so that no JDK's Unicode version changes a file. */
final class Alphabet {
    private static final String PLAIN_SIGNS = "_./:@+,=-";

    private Alphabet() {}

    /** Letters, digits and signs that mean themselves to every reader this library writes for. */
    static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || PLAIN_SIGNS.indexOf(c) >= 0;
    }

    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** C0 controls and DEL. */
    static boolean isControl(int c) {
        return c < 0x20 || c == 0x7f;
    }

    /** Code points systemd calls invalid although UTF-8 can carry them: it ignores a line that has one. */
    static boolean isNonCharacter(int c) {
        return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
    }

    /** Characters nobody sees in an editor, or that reorder what is seen. */
    static boolean isInvisible(int c) {
        return isControl(c)
                || (c >= 0x80 && c <= 0xa0)
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202f)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff
                || isNonCharacter(c);
    }

    /** Throws for NUL, half a surrogate pair and everything {@code bad} names. */
    static void refuse(String context, String raw, IntPredicate bad, String reason) {
        int position = 0;
        int c;
        for (int i = 0; i < raw.length(); i += Character.charCount(c)) {
            position++;
            c = raw.codePointAt(i);
            if (c == 0) {
                throw new UnsafeValueException(context, c, position, "no program can be given NUL in a text");
            }
            if (c >= 0xd800 && c <= 0xdfff) {
                throw new UnsafeValueException(context, c, position, "half a surrogate pair is no character");
            }
            if (bad.test(c)) {
                throw new UnsafeValueException(context, c, position, reason);
            }
        }
    }
}
