package io.k8sbin.remote.internal;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One line of a known_hosts file (sshd(8), SSH_KNOWN_HOSTS FILE FORMAT), read as OpenSSH reads it. */
record KnownHostsLine(Marker marker, String names, String keyType, String keyBlob, String place) {
    private static final LongAdder HASHES = new LongAdder();
    private static final ThreadLocal<Mac> MAC = ThreadLocal.withInitial(KnownHostsLine::newMac);
    private static final Pattern BLANKS = Pattern.compile("[ \t]+");

    /** What the line says about its key. */
    enum Marker {
        TRUSTED,
        REVOKED,
        AUTHORITY
    }

    /** The line, unless it is empty, a comment or damaged; those count for nothing. */
    static Optional<KnownHostsLine> parse(String text, String place) {
        String line = text.replaceAll("^[ \t]+", "");
        if (line.isEmpty() || line.startsWith("#")) {
            return Optional.empty();
        }
        Marker marker = Marker.TRUSTED;
        String[] words = BLANKS.split(line, -1);
        int at = 0;
        if (words[0].startsWith("@")) {
            if (words[0].equals("@revoked")) {
                marker = Marker.REVOKED;
            } else if (words[0].equals("@cert-authority")) {
                marker = Marker.AUTHORITY;
            } else {
                return Optional.empty();
            }
            at = 1;
        }
        if (words.length < at + 3 || !isKey(words[at + 1], words[at + 2])) {
            return Optional.empty();
        }
        return Optional.of(new KnownHostsLine(marker, words[at], words[at + 1], words[at + 2], place));
    }

    private static boolean isKey(String type, String blob) {
        try {
            byte[] bytes = Base64.getDecoder().decode(blob);
            byte[] name = type.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            return bytes.length > 4 + name.length
                    && bytes[0] == 0
                    && bytes[1] == 0
                    && (((bytes[2] & 255) << 8) | (bytes[3] & 255)) == name.length
                    && Arrays.equals(bytes, 4, 4 + name.length, name, 0, name.length);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the line is about this host, in lower case, as {@code host} or {@code [host]:port}. */
    boolean isAbout(String host) {
        return names.startsWith("|") ? hashMatches(host) : listMatches(host);
    }

    private boolean hashMatches(String host) {
        String[] parts = names.split("\\|", -1);
        if (parts.length != 4 || !parts[1].equals("1")) {
            return false;
        }
        try {
            HASHES.increment();
            Mac mac = MAC.get();
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(parts[2]), "HmacSHA1"));
            byte[] digest = mac.doFinal(host.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest).equals(parts[3]);
        } catch (IllegalArgumentException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-1", e);
        }
    }

    /** How many hashed names were computed so far: what looking for a host costs. */
    static long hashesComputed() {
        return HASHES.sum();
    }

    private static Mac newMac() {
        try {
            return Mac.getInstance("HmacSHA1");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-1", e);
        }
    }

    private boolean listMatches(String host) {
        boolean matched = false;
        for (String entry : names.split(",", -1)) {
            boolean negated = entry.startsWith("!");
            String pattern = (negated ? entry.substring(1) : entry).toLowerCase(Locale.ROOT);
            if (glob(pattern, 0, host, 0)) {
                if (negated) {
                    return false;
                }
                matched = true;
            }
        }
        return matched;
    }

    /** {@code *} is any text, {@code ?} any character; linear in the product of both lengths. */
    private static boolean glob(String pattern, int p, String text, int t) {
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
