package io.k8sbin.codegen;

import java.util.List;

/** The source of a table of feature gates. */
final class GateSource {
    private GateSource() {}

    static String source(String owner, List<Row> rows) {
        StringBuilder out = new StringBuilder();
        out.append("// Written by k8sbin-codegen from src/main/catalog/gates/%s.txt: change that, then generate.\n"
                .formatted(owner));
        out.append("package io.k8sbin.config.gates;\n\n");
        out.append("/** The feature gates of %s. */\n".formatted(owner));
        String name = Names.type(owner) + "Gates";
        out.append("final class %s {\n".formatted(name));
        out.append("    private %s() {}\n\n".formatted(name));
        out.append("    /** A row a gate: name, minor it was removed in or 0, stages; parsed when asked for. */\n");
        out.append("    static String rows() {\n        return \"\"\"\n");
        for (Row row : rows) {
            String stages = String.join(" ", row.words().subList(1, row.words().size()));
            String text = row.name() + " " + row.minor("removed") + " " + stages.replace("@1.", "@");
            out.append("                ").append(text.strip()).append('\n');
        }
        out.append("                \"\"\";\n    }\n}\n");
        return out.toString();
    }
}
