package io.k8sbin.render.systemd;

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
        if (value.length() > 255 || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit name such as etcd.service: \"" + value + "\"");
        }
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
