package io.k8sbin.codegen;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The source of one class of the catalogue of kinds. */
final class KindSource {
    private static final Map<String, String> IMPORTS = Map.of(
            "List<", "java.util.List",
            "Map<", "java.util.Map",
            "Optional<", "java.util.Optional",
            "Duration", "java.time.Duration",
            "Instant", "java.time.Instant",
            "BigDecimal", "java.math.BigDecimal",
            "Quantity", "io.k8sbin.config.yaml.Quantity",
            "Secret", "io.k8sbin.core.Secret",
            "IpAddress", "io.k8sbin.core.IpAddress",
            "Json", "io.k8sbin.core.json.Json");

    private final Entry entry;
    private final JavaTypes types;
    private final StringBuilder out = new StringBuilder();

    KindSource(Entry entry, JavaTypes types) {
        this.entry = entry;
        this.types = types;
    }

    String source(String catalogueFile) {
        String body = entry.what().equals("enum") ? words() : object();
        String doc = "/** %s */\n".formatted(entry.doc());
        return "// Written by k8sbin-codegen from src/main/catalog/%s: change that, then generate.\n"
                        .formatted(catalogueFile)
                + "package io.k8sbin.config.kinds;\n\n" + imports(body) + doc + body;
    }

    private String imports(String body) {
        TreeSet<String> names = new TreeSet<>();
        if (!entry.what().equals("enum")) {
            names.add("java.util.List");
        }
        String code = body.replaceAll("(?s)/\\*\\*.*?\\*/", "").replaceAll("\"[^\"]*\"", "");
        IMPORTS.forEach((text, name) -> {
            if (code.matches("(?s).*\\b" + text + (text.endsWith("<") ? "" : "\\b") + ".*")) {
                names.add(name);
            }
        });
        return names.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining()) + "\n";
    }

    private String words() {
        line("public enum %s implements WireValue {", entry.name());
        List<Row> rows = entry.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            line("    /** {@code %s}.%s */", row.name(), row.remarks());
            String end = i == rows.size() - 1 ? ";" : ",";
            line("    %s(\"%s\"%s)%s", Names.constant(row.name()), row.name(), ranges(row), end);
        }
        line("\n    private final String word;\n    private final int since;\n    private final int removed;\n");
        line("    %s(String word, int since, int removed) {", entry.name());
        line("        this.word = word;\n        this.since = since;\n        this.removed = removed;\n    }\n");
        line("    @Override\n    public String word() {\n        return word;\n    }\n");
        line("    @Override\n    public int since() {\n        return since;\n    }\n");
        line("    @Override\n    public int removed() {\n        return removed;\n    }\n}");
        return out.toString();
    }

    private static String ranges(Row row) {
        return ", " + row.minor("since") + ", " + row.minor("removed");
    }

    private String object() {
        boolean kind = entry.what().equals("kind");
        String name = entry.name();
        line("public final class %s extends %s {", name, kind ? "ConfigKind" : "ConfigObject");
        entry.rows().forEach(this::constant);
        String fields =
                entry.rows().stream().map(row -> Names.constant(row.name())).collect(Collectors.joining(", "));
        line(
                "    static final Schema<%s> SCHEMA = new Schema<>(\"%s\", %s::new, List.of(%s));\n",
                name, name, name, fields);
        if (kind) {
            definition();
        }
        line("    private %s(Values values) {\n        super(SCHEMA, values);\n    }\n", name);
        line("    /** One without any field. */");
        line("    public static Builder builder() {\n        return new Builder(new Values());\n    }\n");
        line("    /** A builder that begins with the fields of this one. */");
        line("    public Builder toBuilder() {\n        return new Builder(held().copy());\n    }\n");
        if (kind) {
            line("    @Override\n    Kind<%s> definition() {\n        return DEFINITION;\n    }\n", name);
        }
        entry.rows().forEach(this::getter);
        builder();
        line("}");
        return out.toString();
    }

    private void constant(Row row) {
        line(
                "    private static final Field<%s> %s = Field.of(\"%s\", %s)%s;",
                types.java(row.type()),
                Names.constant(row.name()),
                row.name(),
                types.expression(row.type()),
                row.refinements());
    }

    private void definition() {
        String wires = entry.wires().stream()
                .map(wire ->
                        "Wire.of(\"%s\", %d, %d)".formatted(wire.name(), wire.minor("since"), wire.minor("removed")))
                .collect(Collectors.joining(", "));
        line(
                "    static final Kind<%s> DEFINITION = new Kind<>(%s.class, SCHEMA, List.of(%s));\n",
                entry.name(), entry.name(), wires);
    }

    private void getter(Row row) {
        line("    /** {@code %s}: %s.%s */", row.name(), types.words(row.type()), row.remarks());
        line("    public %s %s() {", types.result(row.type()), Names.method(row.name()));
        line("        return %s(%s);\n    }\n", JavaTypes.getter(row.type()), Names.constant(row.name()));
    }

    private void builder() {
        line("    /** Puts one together; a field that is not set stays absent. Not thread-safe. */");
        line("    public static final class Builder {\n        private final Values values;\n");
        line("        private Builder(Values values) {\n            this.values = values;\n        }\n");
        for (Row row : entry.rows()) {
            String method = Names.method(row.name());
            line("        /** Sets {@link %s#%s()}. */", entry.name(), method);
            line("        public Builder %s(%s value) {", method, types.parameter(row.type()));
            line(
                    "            values.set(%s, value);\n            return this;\n        }\n",
                    Names.constant(row.name()));
        }
        line("        /** The finished object. */");
        line(
                "        public %s build() {\n            return new %s(values);\n        }\n    }",
                entry.name(), entry.name());
    }

    @SuppressWarnings("AnnotateFormatMethod") // the annotation would need Error Prone at run time
    private void line(String format, Object... arguments) {
        out.append(arguments.length == 0 ? format : format.formatted(arguments)).append('\n');
    }
}
