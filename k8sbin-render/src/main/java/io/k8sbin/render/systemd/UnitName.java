package io.k8sbin.render.systemd;

import io.k8sbin.core.HostPath;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of a unit as {@code systemd.unit(5)} allows it: {@code kube-apiserver.service}, {@code getty@tty1.service}.
 *
 * @param value name with its type suffix, 255 characters at most
 */
public record UnitName(String value) implements Comparable<UnitName> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9:_.\\\\-]+(@[A-Za-z0-9:_.\\\\-]*)?"
            + "\\.(service|socket|target|timer|mount|automount|path|slice|scope|device|swap)");

    /** Refuses names systemd would not load. */
    public UnitName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a unit name such as etcd.service: \"" + value + "\"");
        }
    }

    /**
     * The name a unit for a path must have: {@code var-lib-etcd.mount} for {@code /var/lib/etcd} ({@code systemd-escape
     * --path}).
     *
     * @param type {@code mount}, {@code automount}, {@code swap}
     */
    public static UnitName ofPath(HostPath path, String type) {
        String relative = path.value().substring(1);
        return new UnitName((relative.isEmpty() ? "-" : escape(relative)) + "." + type);
    }

    /**
     * The name of an instance: {@code getty@tty1.service} for {@code getty@.service} and {@code tty1}; whatever the instance
     * holds is escaped, and {@code %I} gives it back.
     *
     * @throws IllegalArgumentException when this is no template, or the name gets longer than 255 characters
     */
    public UnitName instance(String instance) {
        int at = value.indexOf("@.");
        if (at < 0) {
            throw new IllegalArgumentException(value + " is no template such as getty@.service");
        }
        return new UnitName(value.substring(0, at + 1) + escape(instance) + value.substring(at + 1));
    }

    static boolean isValid(String name) {
        return name.length() <= 255 && FORM.matcher(name).matches();
    }

    /** systemd refuses mounts under any other name than that of their place. */
    void requireMountAt(String where) {
        UnitName right = ofPath(HostPath.of(where.replace("%%", "%")), "mount");
        if (type().equals("mount") && !right.equals(this)) {
            throw new IllegalArgumentException("a mount at " + where + " is named " + right + ", not " + this);
        }
    }

    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            boolean hidden = c == '.' && out.isEmpty();
            if (c == '/') {
                out.append('-');
            } else if (c < 0x80 && (Character.isLetterOrDigit(c) || ":_.".indexOf(c) >= 0) && !hidden) {
                out.append(c);
            } else {
                out.append("\\x%02x".formatted((int) c));
            }
        }
        return out.toString();
    }

    /** The type: the suffix without its dot. */
    public String type() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(UnitName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
