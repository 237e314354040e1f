package io.k8sbin.core;

import java.util.regex.Pattern;

/** The two name forms of RFC 1123 that Kubernetes asks for; both lower case. */
public final class DnsNames {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private DnsNames() {}

    /** Whether it is one label: letters, digits and inner dashes, 63 at most. */
    public static boolean isLabel(String name) {
        return LABEL.matcher(name).matches();
    }

    /** Whether it is labels joined by dots, 253 characters at most (RFC 1123 subdomain). */
    public static boolean isHostName(String name) {
        if (name.isEmpty() || name.length() > 253) {
            return false;
        }
        for (String label : name.split("\\.", -1)) {
            if (!isLabel(label)) {
                return false;
            }
        }
        return true;
    }
}
