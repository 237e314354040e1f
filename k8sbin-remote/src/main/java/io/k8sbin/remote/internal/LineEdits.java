package io.k8sbin.remote.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from one list of lines to another (Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). Texts
 * that have next to nothing in common are replaced whole, which keeps time and memory small.
 */
public final class LineEdits {
    private static final int MOST_STEPS = 2000;

    private LineEdits() {}

    /** Lines {@code from} to {@code fromEnd} of the old text become {@code to} to {@code toEnd} of the new; ends exclusive. */
    public record Edit(int from, int fromEnd, int to, int toEnd) {}

    /** Lines with their ends; only the last may have none. */
    public static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** The edits in order; neighbours are joined. */
    public static List<Edit> between(List<String> from, List<String> to) {
        int head = 0;
        int shorter = Math.min(from.size(), to.size());
        while (head < shorter && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        List<String> a = from.subList(head, from.size() - tail);
        List<String> b = to.subList(head, to.size() - tail);
        List<Edit> edits = new ArrayList<>();
        for (Edit edit : middle(a, b)) {
            edits.add(new Edit(edit.from() + head, edit.fromEnd() + head, edit.to() + head, edit.toEnd() + head));
        }
        return edits;
    }

    private static List<Edit> middle(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? List.of() : List.of(new Edit(0, a.size(), 0, b.size()));
        }
        int most = Math.min(a.size() + b.size(), MOST_STEPS);
        List<int[]> reached = new ArrayList<>();
        int[] furthest = new int[2 * most + 3];
        for (int d = 0; d <= most; d++) {
            reached.add(Arrays.copyOfRange(furthest, most - d, most + d + 3));
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || (k != d && furthest[most + k] < furthest[most + k + 2]);
                int x = down ? furthest[most + k + 2] : furthest[most + k] + 1;
                int y = x - k;
                while (x < a.size() && y < b.size() && a.get(x).equals(b.get(y))) {
                    x++;
                    y++;
                }
                furthest[most + k + 1] = x;
                if (x >= a.size() && y >= b.size()) {
                    return walkBack(reached, a.size(), b.size());
                }
            }
        }
        return List.of(new Edit(0, a.size(), 0, b.size()));
    }

    /** {@code reached.get(d)[k + d + 1]} is how far diagonal k came before step d. */
    private static List<Edit> walkBack(List<int[]> reached, int fromSize, int toSize) {
        List<Edit> edits = new ArrayList<>();
        int x = fromSize;
        int y = toSize;
        for (int d = reached.size() - 1; d > 0; d--) {
            int[] row = reached.get(d);
            int k = x - y;
            boolean down = k == -d || (k != d && row[k + d] < row[k + d + 2]);
            int previous = down ? k + 1 : k - 1;
            x = row[previous + d + 1];
            y = x - previous;
            edits.add(down ? new Edit(x, x, y, y + 1) : new Edit(x, x + 1, y, y));
        }
        Collections.reverse(edits);
        return joined(edits);
    }

    private static List<Edit> joined(List<Edit> edits) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.fromEnd() == edit.from() && last.toEnd() == edit.to()) {
                joined.set(joined.size() - 1, new Edit(last.from(), edit.fromEnd(), last.to(), edit.toEnd()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }
}
