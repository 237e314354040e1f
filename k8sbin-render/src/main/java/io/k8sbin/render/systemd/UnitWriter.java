package io.k8sbin.render.systemd;

import java.util.List;

/** Writes sections; the same sections always give the same text. */
final class UnitWriter {
    private UnitWriter() {}

    static String write(List<Section> sections) {
        StringBuilder out = new StringBuilder();
        for (Section section : sections) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append('[')
                    .append(section.name())
                    .append("]\n");
            section.directives().forEach(d -> directive(out, d));
        }
        return out.toString();
    }

    private static void directive(StringBuilder out, Directive directive) {
        out.append(directive.name()).append('=');
        if (directive.name().equals("ExecStart") && UnitWords.isWellFormed(directive.value())) {
            oneArgumentALine(out, UnitWords.split(directive.value()));
        } else {
            out.append(directive.value());
        }
        out.append('\n');
    }

    private static void oneArgumentALine(StringBuilder out, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            // at the start of a line these would begin a comment, even inside a continued line
            boolean sameLine = word.startsWith("#") || word.startsWith(";");
            out.append(i == 0 ? "" : sameLine ? " " : " \\\n  ").append(word);
        }
    }
}
