package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** The way down a document while it is read or judged, and the problems found there. Paths are made for problems only. */
final class Trail {
    private static final int MAX_ERRORS = 1000;

    private final Target target;
    private final List<FieldError> errors;
    private final List<FieldPath.Segment> steps = new ArrayList<>();

    Trail(Target target, List<FieldError> errors) {
        this.target = target;
        this.errors = errors;
    }

    Target target() {
        return target;
    }

    void field(String name) {
        steps.add(new FieldPath.Segment.Child(name));
    }

    void index(int index) {
        steps.add(new FieldPath.Segment.Index(index));
    }

    void key(String key) {
        steps.add(new FieldPath.Segment.Key(key));
    }

    /** Back up one step. */
    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** Whether so much was found that more would help nobody. */
    boolean isFull() {
        return errors.size() >= MAX_ERRORS;
    }

    void report(FieldError.Type type, String detail) {
        add(FieldError.of(type, path(), detail));
    }

    void report(FieldError.Type type, String badValue, String detail) {
        add(FieldError.of(type, path(), badValue, detail));
    }

    void report(SourceLocation place, FieldError.Type type, String detail) {
        add(FieldError.of(type, path(), detail).at(place));
    }

    void report(SourceLocation place, FieldError.Type type, String badValue, String detail) {
        add(FieldError.of(type, path(), badValue, detail).at(place));
    }

    /** Notes that a node is none of what it must be. */
    void mistyped(YamlNode node, String expected) {
        report(node.location(), FieldError.Type.TYPE_INVALID, "must be " + expected + ", not " + node.describe());
    }

    private FieldPath path() {
        return new FieldPath(steps);
    }

    private void add(FieldError error) {
        if (!isFull()) {
            errors.add(error);
        }
    }
}
