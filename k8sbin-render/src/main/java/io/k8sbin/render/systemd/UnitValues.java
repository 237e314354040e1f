package io.k8sbin.render.systemd;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What assignments of one name mean together. */
final class UnitValues {
    private static final String DEPENDENCIES = "UNIT [...]";

    private UnitValues() {}

    /** The values after the last empty one. */
    static List<String> sinceReset(List<String> values) {
        return values.subList(values.lastIndexOf("") + 1, values.size());
    }

    static Optional<String> last(List<String> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(values.size() - 1)).filter(v -> !v.isEmpty());
    }

    /** Dependencies on other units cannot be taken back, and keep their backslashes. */
    static List<String> list(String section, String directive, List<String> values) {
        boolean dependencies = DirectiveCatalogue.type(section, directive)
                .filter(DEPENDENCIES::equals)
                .isPresent();
        return dependencies
                ? values.stream().flatMap(v -> UnitWords.names(v).stream()).toList()
                : sinceReset(values).stream()
                        .flatMap(v -> UnitWords.wellFormed(v).stream())
                        .map(UnitWords::decode)
                        .toList();
    }

    static Map<String, String> environment(List<String> values) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (String value : sinceReset(values)) {
            for (String word : UnitWords.wellFormed(value)) {
                String assignment = UnitWords.decode(word).replace("%%", "%");
                int equals = assignment.indexOf('=');
                if (equals > 0 && assignment.substring(0, equals).matches("[A-Za-z_][A-Za-z0-9_]*")) {
                    variables.put(assignment.substring(0, equals), assignment.substring(equals + 1));
                }
            }
        }
        return variables;
    }
}
