package io.k8sbin.core;

import java.util.Objects;

/**
 * A place in a text somebody wrote.
 *
 * @param source file name or other name of the text
 * @param line from 1
 * @param column from 1
 */
public record SourceLocation(String source, int line, int column) implements Comparable<SourceLocation> {
    /** Refuses lines and columns below 1. */
    public SourceLocation {
        Objects.requireNonNull(source, "source");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1: " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(SourceLocation other) {
        int bySource = source.compareTo(other.source);
        int byLine = bySource != 0 ? bySource : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code source:line:column}, the form editors understand. */
    @Override
    public String toString() {
        return Printable.of(source) + ":" + line + ":" + column;
    }
}
