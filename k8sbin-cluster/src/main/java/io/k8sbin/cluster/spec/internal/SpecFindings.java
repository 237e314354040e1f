package io.k8sbin.cluster.spec.internal;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What rules have found so far. A field with an error is no longer intact: later rules leave it alone, so that one mistake
 * is one finding.
 */
final class SpecFindings {
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<String>> broken = new ArrayList<>();
    private final Predicate<FieldPath> given;

    /**
     * Starts without findings.
     *
     * @param broken fields known to be wrong already
     * @param given whether the user wrote the field, rather than leaving it to its default
     */
    SpecFindings(List<FieldPath> broken, Predicate<FieldPath> given) {
        broken.forEach(path -> this.broken.add(parts(path)));
        this.given = given;
    }

    /** Whether nothing is wrong with the field, what is around it and what is in it. */
    boolean intact(FieldPath path) {
        List<String> wanted = parts(path);
        return broken.stream().noneMatch(b -> covers(b, wanted) || covers(wanted, b));
    }

    boolean intact(String... path) {
        return intact(FieldPath.of(path));
    }

    private static boolean covers(List<String> outer, List<String> inner) {
        return inner.size() >= outer.size() && inner.subList(0, outer.size()).equals(outer);
    }

    /** A key of a map and a field are one thing here: readers differ in what they call a label or a flag. */
    private static List<String> parts(FieldPath path) {
        return path.segments().stream().map(SpecFindings::part).toList();
    }

    private static String part(FieldPath.Segment segment) {
        if (segment instanceof FieldPath.Segment.Child child) {
            return child.name();
        }
        return segment instanceof FieldPath.Segment.Key key ? key.key() : segment.toString();
    }

    /** Of two fields that contradict each other the one to name: the first, unless only the other was written. */
    FieldPath blame(FieldPath first, FieldPath other) {
        return !given.test(first) && given.test(other) ? other : first;
    }

    void add(FieldError error) {
        findings.add(error.toFinding());
        broken.add(parts(error.path()));
    }

    void error(FieldError.Type type, FieldPath path, Object value, String detail) {
        add(FieldError.of(type, path, value.toString(), detail));
    }

    void invalid(FieldPath path, Object value, String detail) {
        error(FieldError.Type.INVALID, path, value, detail);
    }

    void duplicate(FieldPath path, Object value, String detail) {
        error(FieldError.Type.DUPLICATE, path, value, detail);
    }

    /** Something is missing from a list; the entries of the list stay intact. */
    void missing(FieldPath path, String detail) {
        findings.add(FieldError.of(FieldError.Type.REQUIRED, path, detail).toFinding());
    }

    void warning(String id, FieldPath path, String message) {
        findings.add(Finding.warning(id, path, message));
    }

    List<Finding> sorted() {
        return findings.stream().sorted(Finding.ORDER).toList();
    }
}
