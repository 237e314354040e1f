package io.k8sbin.codegen;

import java.util.List;

/** The source of the flag constants of one component, with the table its availability is looked up in. */
final class FlagSource {
    private FlagSource() {}

    static String source(String component, List<Row> rows) {
        StringBuilder out = new StringBuilder();
        out.append("// Written by k8sbin-codegen from src/main/catalog/flags/%s.txt: change that, then generate.\n"
                .formatted(component));
        out.append("package io.k8sbin.config.flags;\n\n");
        out.append("/** Names of the flags of %s, without dashes. */\n".formatted(component));
        String name = Names.type(component) + "Flags";
        out.append("public final class %s {\n".formatted(name));
        for (Row row : rows) {
            if (row.name().contains("_")) {
                continue; // an old spelling of the flag with dashes
            }
            String also = row.attribute("see").isEmpty() ? "" : " See {@code %s}.".formatted(row.attribute("see"));
            out.append("    /** {@code --%s}: %s.%s%s */\n".formatted(row.name(), row.type(), row.remarks(), also));
            out.append("    public static final String %s = \"%s\";\n\n"
                    .formatted(Names.constant(row.name()), row.name()));
        }
        out.append("    private %s() {}\n\n".formatted(name));
        out.append(
                "    /** A row a flag: name, type, since, removed, deprecated, replacement, values, hint; parsed when asked for. */\n");
        out.append("    static String rows() {\n        return \"\"\"\n");
        rows.forEach(row -> out.append("                ").append(table(row)).append('\n'));
        out.append("                \"\"\";\n    }\n}\n");
        return out.toString();
    }

    private static String table(Row row) {
        String renamed = row.attribute("use").isEmpty() ? "" : "=" + row.attribute("use");
        return String.join(
                " ",
                row.name(),
                row.type(),
                String.valueOf(row.minor("since")),
                String.valueOf(row.minor("removed")),
                String.valueOf(row.minor("deprecated")),
                orDash(renamed.isEmpty() ? row.attribute("see") : renamed),
                orDash(row.attribute("range")),
                orDash(row.attribute("hint").replace('~', ' ')));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
