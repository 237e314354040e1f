package io.k8sbin.cluster.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A specification's text, its fields found by a scanner of the tests' own, so that lines are not the reader's word. */
final class SpecText {
    private final String name;
    private final List<String> lines;
    private final List<Field> fields = new ArrayList<>();

    /** A field: its path, its line from 1, how deep its key stands, and what stands after the key; empty for blocks. */
    record Field(String path, String parent, String key, int line, int indent, String value) {
        boolean isBlock() {
            return value.isEmpty();
        }

        boolean isEntry() {
            return key.isEmpty();
        }
    }

    private record Level(int indent, String path) {}

    private SpecText(String name, List<String> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
        scan();
    }

    static SpecText of(String name) {
        try {
            return new SpecText(name, Files.readAllLines(Path.of("src/test/resources/specs", name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    boolean has(String path) {
        return fields.stream().anyMatch(f -> f.path().equals(path));
    }

    Field field(String path) {
        return fields.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow();
    }

    private void scan() {
        Deque<Level> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        open.push(new Level(-1, ""));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int indent = line.length() - line.stripLeading().length();
            while (open.peek().indent() >= indent) {
                open.pop();
            }
            String text = line.strip();
            if (text.startsWith("- ")) {
                String list = open.peek().path();
                String entry = list + "[" + (counts.merge(list, 1, Integer::sum) - 1) + "]";
                open.push(new Level(indent, entry));
                text = text.substring(2);
                indent += 2;
                if (!text.matches("[A-Za-z]+:.*")) {
                    fields.add(new Field(entry, list, "", i + 1, indent, text));
                    continue;
                }
            }
            int colon = text.indexOf(':');
            String key = text.substring(0, colon);
            String parent = open.peek().path();
            String path = below(parent, key);
            fields.add(new Field(
                    path, parent, key, i + 1, indent, text.substring(colon + 1).strip()));
            open.push(new Level(indent, path));
        }
    }

    /** Where a key of a field stands, as Kubernetes writes it: keys of free maps in brackets. */
    static String below(String parent, String key) {
        boolean map =
                parent.endsWith(".labels") || parent.endsWith(".evictionHard") || parent.matches("flags\\.[a-z-]+");
        return map ? parent + "[" + key + "]" : parent.isEmpty() ? key : parent + "." + key;
    }

    /** The text with another value of a field; its block, where it has one, goes. */
    String with(Field field, String value) {
        List<String> changed = new ArrayList<>(lines);
        String line = lines.get(field.line() - 1);
        String head = line.substring(
                0, field.indent() + (field.isEntry() ? 0 : field.key().length() + 1));
        changed.set(field.line() - 1, head + (field.isEntry() ? "" : " ") + value);
        changed.subList(field.line(), end(field)).clear();
        return join(changed);
    }

    /** The text without a field; a list's dash goes to its next field. */
    String without(Field field) {
        List<String> changed = new ArrayList<>(lines);
        boolean dash = lines.get(field.line() - 1).strip().startsWith("- ");
        changed.subList(field.line() - 1, end(field)).clear();
        if (dash) {
            String next = changed.get(field.line() - 1);
            changed.set(field.line() - 1, " ".repeat(field.indent() - 2) + "- " + next.strip());
        }
        return join(changed);
    }

    /** The text with one more line before the one given, from 1. */
    String inserted(int before, String line) {
        List<String> changed = new ArrayList<>(lines);
        changed.add(before - 1, line);
        return join(changed);
    }

    /** The line after the field and everything in it. */
    int next(Field field) {
        return end(field) + 1;
    }

    private int end(Field field) {
        int end = field.line();
        while (end < lines.size() && depth(lines.get(end)) > field.indent()) {
            end++;
        }
        return end;
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }

    String text() {
        return join(lines);
    }

    private static String join(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
