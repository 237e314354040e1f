package io.k8sbin.config.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The classes against the catalogue they were generated from, read here a second time and in another way. */
class CatalogueTest {
    /** A field as the catalogue says it. */
    private record Row(String name, String type, String in) {
        static Row parse(String line) {
            String[] words = line.strip().split(" ", -1);
            String in = Stream.of(words)
                    .filter(w -> w.startsWith("in="))
                    .findFirst()
                    .orElse("in=");
            return new Row(words[0], words.length > 1 ? words[1] : "", in.substring(3));
        }
    }

    private final Map<String, List<Row>> parts = new LinkedHashMap<>();
    private final Map<String, List<String>> wires = new LinkedHashMap<>();

    CatalogueTest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/catalog/kinds"))) {
            files.sorted().forEach(this::read);
        }
    }

    private void read(Path file) {
        try {
            String entry = "";
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("kind ") || line.startsWith("struct ") || line.startsWith("enum ")) {
                    entry = line.split(" ", -1)[1];
                    parts.put(entry, new ArrayList<>());
                } else if (line.startsWith("  = ")) {
                    wires.computeIfAbsent(entry, e -> new ArrayList<>()).add(line.split(" ", -1)[3]);
                } else if (line.startsWith("  ") && !line.startsWith("  :")) {
                    parts.computeIfAbsent(entry, e -> new ArrayList<>()).add(Row.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every path of a document of this API version, from the catalogue. */
    private void expected(String part, String apiVersion, String path, Set<String> into) {
        for (Row row : parts.getOrDefault(part, List.of())) {
            if (isIn(row.in(), apiVersion)) {
                String here = path.isEmpty() ? row.name() : path + "." + row.name();
                into.add(here);
                String inner = row.type().replaceAll("list<|map<|>", "");
                boolean word = !parts.containsKey(inner)
                        || parts.get(inner).stream()
                                .allMatch(r -> r.type().isEmpty() || r.type().contains("="));
                boolean none = parts.containsKey(inner) && parts.get(inner).isEmpty();
                if (row.type().equals("extra-args") && isIn("v1beta4..", apiVersion)) {
                    expected("ExtraArg", apiVersion, here, into);
                } else if (!word && !none) {
                    expected(inner, apiVersion, here, into);
                }
            }
        }
    }

    private static boolean isIn(String in, String apiVersion) {
        if (in.isEmpty()) {
            return true;
        }
        List<String> order = List.of("v1alpha1", "v1alpha2", "v1beta1", "v1beta2", "v1beta3", "v1beta4", "v1");
        int at = order.indexOf(apiVersion.substring(apiVersion.lastIndexOf('/') + 1));
        return Stream.of(in.split(",", -1)).anyMatch(range -> {
            String[] ends = range.split("\\.\\.", -1);
            boolean from = ends[0].isEmpty() || at >= order.indexOf(ends[0]);
            return from && (ends[1].isEmpty() || at <= order.indexOf(ends[1]));
        });
    }

    private static void actual(Schema<?> schema, Wire wire, String path, Set<String> into) {
        for (Field<?> field : schema.fields()) {
            if (field.apis().hold(wire)) {
                String here = path.isEmpty() ? field.name() : path + "." + field.name();
                into.add(here);
                deeper(field.type(), wire, here, into);
            }
        }
    }

    private static void deeper(FieldType<?> type, Wire wire, String path, Set<String> into) {
        if (type instanceof ObjectType<?> object) {
            actual(object.schema().get(), wire, path, into);
        } else if (type instanceof ListType<?> list) {
            deeper(list.element(), wire, path, into);
        } else if (type instanceof MapType<?> map) {
            deeper(map.value(), wire, path, into);
        } else if (type instanceof ExtraArgsType && wire.order() >= ApiOrder.of("v1beta4")) {
            actual(ExtraArg.SCHEMA, wire, path, into);
        }
    }

    @Test
    void classes_hold_exactly_the_fields_of_the_catalogue_in_every_version() {
        int fields = 0;
        for (Map.Entry<String, List<String>> kind : wires.entrySet()) {
            for (String name : kind.getValue()) {
                Kind<?> known = KindCatalogue.find(name).orElseThrow();
                Wire wire = known.wire(name).orElseThrow();
                TreeSet<String> expected = new TreeSet<>();
                expected(kind.getKey(), wire.apiVersion(), "", expected);
                TreeSet<String> actual = new TreeSet<>();
                actual(known.schema(), wire, "", actual);
                assertThat(actual).as(name).isEqualTo(expected);
                assertThat(known.type().getSimpleName()).isEqualTo(kind.getKey());
                fields += actual.size();
            }
        }
        assertThat(KindCatalogue.NAMES)
                .containsExactlyInAnyOrderElementsOf(
                        wires.values().stream().flatMap(List::stream).toList());
        System.out.println(wires.size() + " kinds in " + KindCatalogue.NAMES.size() + " API versions with " + fields
                + " fields: classes and catalogue agree");
        assertThat(fields).isGreaterThan(2000);
    }

    /** A minor that reads the form, the newest first. */
    private static KubernetesVersion reader(Wire wire) {
        for (int minor = 37; minor > 12; minor--) {
            KubernetesVersion version = KubernetesVersion.minor(1, minor);
            if (wire.isReadBy(version)) {
                return version;
            }
        }
        throw new AssertionError(wire.name() + " is read by nobody");
    }

    @Test
    void full_documents_of_every_kind_and_version_are_written_and_read_back() {
        int documents = 0;
        for (String name : KindCatalogue.NAMES) {
            Kind<?> kind = KindCatalogue.find(name).orElseThrow();
            Wire wire = kind.wire(name).orElseThrow();
            Target target = Target.of(wire, reader(wire));
            for (int seed = 0; seed < 6; seed++) {
                double density = seed == 0 ? 1 : 0.4;
                ConfigKind config = new RandomConfigs(new Random(seed), target, density).object(kind.schema());
                Json tree = config.tree(target);
                ConfigDocument read = read(YamlWriter.write(tree));
                assertThat(read.config())
                        .as(name + " " + YamlWriter.write(tree))
                        .isEqualTo(config);
                assertThat(read.apiVersion()).isEqualTo(wire.apiVersion());
                assertThat(read(YamlWriter.write(read.toTree())).config()).isEqualTo(config);
                assertThat(read(tree.compact()).config()).as("as JSON").isEqualTo(config);
                documents++;
            }
        }
        System.out.println(documents + " random documents of " + KindCatalogue.NAMES.size() + " API versions kept");
    }

    private static ConfigDocument read(String text) {
        List<FieldError> errors = new ArrayList<>();
        List<ConfigDocument> documents = ComponentConfigs.read("f", text, errors);
        assertThat(errors).as(text).isEmpty();
        assertThat(documents).hasSize(1);
        return documents.get(0);
    }
}
