package io.k8sbin.config.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name somebody meant. Stateless and thread-safe. */
public final class Nearest {
    private Nearest() {}

    /** The known name closest to the given one, when it is close enough to be a slip of the keys. */
    public static Optional<String> of(String name, Collection<String> known) {
        int limit = name.length() < 4 ? 1 : Math.max(2, name.length() / 3);
        String best = null;
        int bestDistance = limit + 1;
        for (String candidate : known) {
            int distance = Math.abs(candidate.length() - name.length()) > limit
                    ? limit + 1
                    : distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Levenshtein's: insertions, deletions and replacements needed; names longer than 100 are never alike. */
    private static int distance(String a, String b) {
        if (a.length() > 100 || b.length() > 100) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
