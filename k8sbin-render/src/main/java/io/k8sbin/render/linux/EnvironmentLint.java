package io.k8sbin.render.linux;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what systemd reads from an environment file without a word and its writer did not mean:
 *
 * <ul>
 *   <li>{@code environment.duplicate}: a variable set twice, of which the last wins
 *   <li>{@code environment.syntax}: a line that is no assignment and so left out, {@code export}, an open quote
 *   <li>{@code environment.unfilled-place}: {@code ##NAME##}, <code>{{name}}</code>, {@code {% … %}} or {@code ${NAME}}:
 *       systemd expands nothing in these files
 *   <li>{@code environment.flattened}: several assignments on one line, which are one value
 *   <li>{@code environment.comment-continues} (warning): a comment that ends in a backslash, which takes the next line with
 *       it before systemd 254
 * </ul>
 */
public final class EnvironmentLint {
    private static final Pattern PLACE = Pattern.compile(
            "##[A-Za-z0-9_]+##|\\{\\{[^}]*\\}\\}|\\{%[^%]*%\\}|<%[^%]*%>|\\$\\{[A-Za-z_][A-Za-z0-9_]*\\}");
    private static final Pattern FLATTENED =
            Pattern.compile("\\s*(?<name>[A-Za-z_][A-Za-z0-9_]*)=[^\"'\\s]+\\s+[A-Z][A-Z0-9_]{2,}=.*");

    private EnvironmentLint() {}

    /**
     * The findings of a file's text, located, in {@link Finding#ORDER}.
     *
     * @param source name of the text in messages: its file name
     */
    public static List<Finding> check(String source, String text) {
        EnvironmentText read = new EnvironmentText(source, text);
        List<Finding> findings = new ArrayList<>();
        read.errors().forEach(e -> findings.add(finding(e)));
        read.assignments().forEach(a -> assignment(a, findings));
        lines(source, text, findings);
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private static Finding finding(FieldError error) {
        String id = error.type() == FieldError.Type.DUPLICATE ? "environment.duplicate" : "environment.syntax";
        return new Finding(id, Severity.ERROR, error.path(), error.detail(), error.location());
    }

    private static void assignment(EnvironmentText.Assignment assignment, List<Finding> findings) {
        FieldPath path = FieldPath.of(assignment.name());
        Matcher place = PLACE.matcher(assignment.value());
        while (place.find()) {
            findings.add(Finding.error(
                            "environment.unfilled-place", path, "nobody fills " + place.group() + ": write the value")
                    .at(assignment.place()));
        }
    }

    private static void lines(String source, String text, List<Finding> findings) {
        String[] lines = text.split("\r\n|\n|\r", -1);
        for (int i = 0; i < lines.length; i++) {
            SourceLocation place = new SourceLocation(source, i + 1, 1);
            Matcher flattened = FLATTENED.matcher(lines[i]);
            if (flattened.matches()) {
                findings.add(Finding.error(
                                "environment.flattened",
                                FieldPath.of(flattened.group("name")),
                                "holds further assignments: write one variable a line")
                        .at(place));
            }
            if (isComment(lines[i])
                    && lines[i].endsWith("\\")
                    && i + 1 < lines.length
                    && takesAssignment(lines[i + 1])) {
                findings.add(Finding.warning(
                                "environment.comment-continues",
                                FieldPath.root(),
                                "systemd before 254 takes the next line for part of this comment: remove the backslash")
                        .at(place));
            }
        }
    }

    private static boolean isComment(String line) {
        return line.stripLeading().startsWith("#") || line.stripLeading().startsWith(";");
    }

    private static boolean takesAssignment(String next) {
        return !next.isBlank() && !isComment(next);
    }
}
