package io.k8sbin.config.objects;

import io.k8sbin.core.DnsNames;
import java.util.regex.Pattern;

/** The forms of label keys and values. */
final class NodeLabels {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?");

    private NodeLabels() {}

    static void requireKey(String key) {
        int slash = key.indexOf('/');
        boolean prefix = slash < 0 || DnsNames.isHostName(key.substring(0, slash));
        if (!prefix || !NAME.matcher(key.substring(slash + 1)).matches()) {
            throw new IllegalArgumentException("not a label key such as example.com/role: \"" + key + "\"");
        }
    }

    static void requireValue(String value) {
        if (!value.isEmpty() && !NAME.matcher(value).matches()) {
            throw new IllegalArgumentException("not a label value: \"" + value + "\"");
        }
    }
}
