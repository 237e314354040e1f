package io.k8sbin.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** The source of the list of kinds. */
final class KindCatalogueSource {
    private KindCatalogueSource() {}

    static String source(List<Entry> entries) {
        String kinds = entries.stream()
                .filter(entry -> entry.what().equals("kind"))
                .map(KindCatalogueSource::kind)
                .collect(Collectors.joining(",\n            "));
        return """
                // Written by k8sbin-codegen from src/main/catalog/kinds: change that, then generate.
                package io.k8sbin.config.kinds;

                import java.util.List;
                import java.util.Optional;
                import java.util.stream.Collectors;

                /** Every kind there is a class for. */
                final class KindCatalogue {
                    private static final List<Kind<?>> KINDS = List.of(
                            %s);

                    private KindCatalogue() {}

                    static Optional<Kind<?>> find(String apiVersion, String kind) {
                        return KINDS.stream().filter(k -> k.names().contains(apiVersion + "/" + kind)).findFirst();
                    }

                    static Kind<?> of(ComponentConfig config) {
                        return KINDS.stream().filter(k -> k.type().isInstance(config)).findFirst().orElseThrow();
                    }

                    static String names() {
                        return KINDS.stream().flatMap(k -> k.names().stream()).collect(Collectors.joining(", "));
                    }
                }
                """.formatted(kinds);
    }

    private static String kind(Entry entry) {
        String names = entry.names().stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        return "new Kind<>(%s.class, List.of(%s), () -> %s.SCHEMA)".formatted(entry.name(), names, entry.name());
    }
}
