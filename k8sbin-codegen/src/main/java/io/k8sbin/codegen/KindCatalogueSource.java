package io.k8sbin.codegen;

import java.util.List;
import java.util.stream.Collectors;

/** The source of the list of kinds. */
final class KindCatalogueSource {
    private KindCatalogueSource() {}

    static String source(List<Entry> entries) {
        List<Entry> kinds =
                entries.stream().filter(entry -> entry.what().equals("kind")).toList();
        return """
            // Written by k8sbin-codegen from src/main/catalog/kinds: change that, then generate.
            package io.k8sbin.config.kinds;

            import java.util.List;
            import java.util.Optional;
            import org.jspecify.annotations.Nullable;

            /** Every kind there is a class for. A kind's classes are loaded when a document of it is at hand. */
            final class KindCatalogue {
                /** What documents call themselves, {@code apiVersion/kind}: those of a kind together, oldest first. */
                static final List<String> NAMES = List.of(
                        %s);

                private KindCatalogue() {}

                static Optional<Kind<?>> find(String name) {
                    return Optional.ofNullable(kind(name));
                }

                private static @Nullable Kind<?> kind(String name) {
                    return switch (name) {
                        %s
                        default -> null;
                    };
                }
            }
            """.formatted(
                        kinds.stream()
                                .flatMap(kind -> kind.wires().stream())
                                .map(wire -> '"' + wire.name() + '"')
                                .collect(Collectors.joining(",\n            ")),
                        kinds.stream().map(KindCatalogueSource::kind).collect(Collectors.joining("\n            ")));
    }

    private static String kind(Entry kind) {
        String names =
                kind.wires().stream().map(wire -> '"' + wire.name() + '"').collect(Collectors.joining(", "));
        return "case %s -> %s.DEFINITION;".formatted(names, kind.name());
    }
}
