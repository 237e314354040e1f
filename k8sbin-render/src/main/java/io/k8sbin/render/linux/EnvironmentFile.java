package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.internal.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of variables for systemd's {@code EnvironmentFile=} and for {@code .} of a shell, which read it alike. Immutable
 * and thread-safe.
 */
public final class EnvironmentFile {
    private final Map<String, String> variables;

    private EnvironmentFile(Map<String, String> variables) {
        this.variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /**
     * A file of these variables, in the order of the map.
     *
     * @throws io.k8sbin.render.InvalidInputException with every name that is not letters, digits and underscores
     * @throws io.k8sbin.render.UnsafeValueException when a value holds what the file cannot
     */
    public static EnvironmentFile of(Map<String, String> variables) {
        Problems problems = new Problems();
        variables.forEach((name, value) -> {
            if (!EnvironmentText.isName(name)) {
                problems.invalid(FieldPath.of("variables"), name, "letters, digits and underscores, no digit first");
            }
            Escapers.environmentFileValue().escape(value);
        });
        problems.throwIfAny();
        return new EnvironmentFile(variables);
    }

    /**
     * Reads a text as systemd does: quotes of both kinds, backslashes, comments.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException with every line that is no assignment and every name that stands twice
     */
    public static EnvironmentFile parse(String source, String text) {
        EnvironmentText read = new EnvironmentText(source, text);
        if (!read.errors().isEmpty()) {
            throw new InvalidInputException(read.errors());
        }
        return new EnvironmentFile(read.variables());
    }

    /** The variables in order. */
    public Map<String, String> variables() {
        return variables;
    }

    /** One {@code NAME=value} a line. */
    public String render() {
        StringBuilder out = new StringBuilder();
        variables.forEach((name, value) -> out.append(name)
                .append('=')
                .append(Escapers.environmentFileValue().escape(value))
                .append('\n'));
        return out.toString();
    }

    /** The file, root-owned, of mode 0644; use {@code FileImage.secret} for {@link #render} where a value is secret. */
    public FileImage toFile(HostPath path) {
        return FileImage.text(path, render());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EnvironmentFile that && variables.equals(that.variables);
    }

    @Override
    public int hashCode() {
        return variables.hashCode();
    }

    /** The names: values may be secret. */
    @Override
    public String toString() {
        return "EnvironmentFile" + variables.keySet();
    }
}
