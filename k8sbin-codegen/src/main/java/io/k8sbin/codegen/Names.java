package io.k8sbin.codegen;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the names of documents into those of Java: {@code clusterDNS} into clusterDns and CLUSTER_DNS. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+");

    private Names() {}

    static String constant(String name) {
        StringBuilder out = new StringBuilder();
        Matcher word = WORD.matcher(plain(name));
        while (word.find()) {
            out.append(out.isEmpty() ? "" : "_").append(word.group().toUpperCase(Locale.ROOT));
        }
        return Character.isDigit(out.charAt(0)) ? "_" + out : out.toString();
    }

    static String method(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : constant(name).split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return out.toString();
    }

    static String type(String name) {
        String method = method(name);
        return Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }

    /** Plurals of acronyms, and two acronyms side by side, which no rule can tell apart. */
    private static String plain(String name) {
        return name.replace("URLs", "Urls")
                .replace("CIDRs", "Cidrs")
                .replace("CPUs", "Cpus")
                .replace("SANs", "Sans")
                .replace("APIQPS", "ApiQps")
                .replace("IPTables", "Iptables");
    }
}
