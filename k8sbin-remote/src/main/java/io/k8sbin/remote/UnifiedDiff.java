package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.remote.internal.LineEdits;
import io.k8sbin.remote.internal.MaskedLines;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a text changes, in the format of {@code diff -u} (POSIX.1-2017, diff, "Diff -u Output Format") with three lines of
 * context. What looks like a secret is blotted out: private keys in PEM, values called token, password, secret or
 * client-key-data, and secrets the caller names. Immutable.
 */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private final HostPath path;
    private final List<String> lines;
    private final int added;
    private final int removed;

    private UnifiedDiff(HostPath path, List<String> lines, int added, int removed) {
        this.path = path;
        this.lines = List.copyOf(lines);
        this.added = added;
        this.removed = removed;
    }

    /**
     * From one text to another.
     *
     * @param path what both are called
     * @param secrets never shown, besides what looks like one; shorter than four characters they are not looked for
     */
    public static UnifiedDiff between(HostPath path, String from, String to, Collection<Secret> secrets) {
        List<String> before = LineEdits.lines(from);
        List<String> after = LineEdits.lines(to);
        List<LineEdits.Edit> edits = LineEdits.between(before, after);
        Writer writer = new Writer(MaskedLines.of(before, secrets), MaskedLines.of(after, secrets));
        writer.write(edits);
        return new UnifiedDiff(path, writer.lines, writer.added, writer.removed);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The file. */
    public HostPath path() {
        return path;
    }

    /** Lines that come. */
    public int added() {
        return added;
    }

    /** Lines that go. */
    public int removed() {
        return removed;
    }

    /** The hunks, without the two lines that name the files. */
    public List<String> lines() {
        return lines;
    }

    /** With the lines that name the files, ended by a line feed; empty when nothing changes. */
    @Override
    public String toString() {
        String hunks = String.join("\n", lines);
        return lines.isEmpty() ? "" : "--- a" + path + "\n+++ b" + path + "\n" + hunks + "\n";
    }

    /** Groups edits into hunks. */
    private static final class Writer {
        private final List<String> before;
        private final List<String> after;
        private final List<String> lines = new ArrayList<>();
        private int added;
        private int removed;

        Writer(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
        }

        void write(List<LineEdits.Edit> edits) {
            int first = 0;
            while (first < edits.size()) {
                int next = first + 1;
                while (next < edits.size()
                        && edits.get(next).from() - edits.get(next - 1).fromEnd() <= 2 * CONTEXT) {
                    next++;
                }
                hunk(edits.subList(first, next));
                first = next;
            }
        }

        private void hunk(List<LineEdits.Edit> edits) {
            LineEdits.Edit first = edits.get(0);
            LineEdits.Edit last = edits.get(edits.size() - 1);
            int from = Math.max(0, first.from() - CONTEXT);
            int to = first.to() - (first.from() - from);
            int fromEnd = Math.min(before.size(), last.fromEnd() + CONTEXT);
            int toEnd = last.toEnd() + (fromEnd - last.fromEnd());
            lines.add("@@ -" + range(from, fromEnd) + " +" + range(to, toEnd) + " @@");
            int at = from;
            for (LineEdits.Edit edit : edits) {
                show(' ', before, at, edit.from());
                show('-', before, edit.from(), edit.fromEnd());
                show('+', after, edit.to(), edit.toEnd());
                removed += edit.fromEnd() - edit.from();
                added += edit.toEnd() - edit.to();
                at = edit.fromEnd();
            }
            show(' ', before, at, fromEnd);
        }

        private static String range(int from, int end) {
            int count = end - from;
            return count == 1 ? Integer.toString(from + 1) : (count == 0 ? from : from + 1) + "," + count;
        }

        private void show(char sign, List<String> text, int from, int end) {
            for (String line : text.subList(from, end)) {
                if (line.endsWith("\n")) {
                    lines.add(sign + line.substring(0, line.length() - 1));
                } else {
                    lines.add(sign + line);
                    lines.add("\\ No newline at end of file");
                }
            }
        }
    }
}
