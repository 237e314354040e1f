package io.k8sbin.core;

import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Permission bits of a file: what {@code chmod} takes, without set-id and sticky bits.
 *
 * @param bits 0 to 0777
 */
public record FileMode(int bits) {
    /** 0600: secrets. */
    public static final FileMode PRIVATE = new FileMode(0600);
    /** 0644: what everyone may read. */
    public static final FileMode PUBLIC = new FileMode(0644);
    /** 0755: programs and directories. */
    public static final FileMode EXECUTABLE = new FileMode(0755);
    /** 0700: directories with secrets. */
    public static final FileMode PRIVATE_DIRECTORY = new FileMode(0700);

    /** Refuses anything beyond 0777. */
    public FileMode {
        if (bits < 0 || bits > 0777) {
            throw new IllegalArgumentException("not a file mode: 0%o".formatted(bits));
        }
    }

    /**
     * Reads three octal digits with or without a leading zero: {@code 644}, {@code 0644}.
     *
     * @throws IllegalArgumentException for anything else, set-id and sticky bits included
     */
    public static FileMode of(String octal) {
        if (!octal.matches("0?[0-7]{3}")) {
            throw new IllegalArgumentException("not an octal file mode: " + Printable.quoted(octal));
        }
        return new FileMode(Integer.parseInt(octal, 8));
    }

    /** The same permissions for {@link java.nio.file.Files}. */
    public Set<PosixFilePermission> permissions() {
        StringBuilder text = new StringBuilder(9);
        for (int bit = 8; bit >= 0; bit--) {
            text.append(((bits >> bit) & 1) == 0 ? '-' : "xwr".charAt(bit % 3));
        }
        return PosixFilePermissions.fromString(text.toString());
    }

    /** Four octal digits. */
    @Override
    public String toString() {
        return "%04o".formatted(bits);
    }
}
