package io.k8sbin.config.flags;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The model against the catalogue, both ways, for every flag and version. */
class FlagCatalogueTest {
    private static final int OLDEST = 16;
    private static final int NEWEST = 36;

    private static List<Map<String, String>> rows(Component component) throws IOException {
        Path file = Path.of("src/main/catalog/flags", component.binary() + ".txt");
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(FlagCatalogueTest::row)
                .toList();
    }

    private static Map<String, String> row(String line) {
        String[] words = line.split(" ", -1);
        return Stream.concat(
                        Stream.of("name=" + words[0], "type=" + words[1]),
                        Stream.of(words).skip(2))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static int minor(Map<String, String> row, String key, int otherwise) {
        String version = row.get(key);
        return version == null ? otherwise : Integer.parseInt(version.split("\\.", -1)[1]);
    }

    private static boolean isKnown(Component component, String name, int minor) {
        FlagSet flags = FlagSet.of(component).set(name, "x").build();
        List<FieldError> errors = component == Component.ETCD
                ? flags.validate(new EtcdVersion(3, minor, 0))
                : flags.validate(KubernetesVersion.minor(1, minor));
        return errors.stream().noneMatch(error -> error.type() == FieldError.Type.UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void every_flag_is_known_in_exactly_the_versions_of_the_catalogue(Component component) throws IOException {
        List<Map<String, String>> rows = rows(component);
        int first = component == Component.ETCD ? 3 : OLDEST;
        int last = component == Component.ETCD ? 7 : NEWEST;
        int compared = 0;
        for (Map<String, String> row : rows) {
            for (int minor = first; minor <= last; minor++) {
                boolean expected = minor >= minor(row, "since", 0) && minor < minor(row, "removed", 1000);
                assertThat(isKnown(component, row.getOrDefault("name", ""), minor))
                        .as("%s %s in %d", component, row, minor)
                        .isEqualTo(expected);
                compared++;
            }
        }
        System.out.printf(
                "catalogue of %s: %d flags in %d versions, %d compared%n",
                component.binary(), rows.size(), last - first + 1, compared);
        assertThat(FlagTable.of(component).all().keySet())
                .isEqualTo(rows.stream().map(row -> row.get("name")).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void every_flag_has_a_constant_and_no_constant_stands_for_another(Component component) throws Exception {
        StringBuilder type = new StringBuilder(FlagSet.class.getPackageName()).append('.');
        for (String word : component.binary().split("-", -1)) {
            type.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        TreeSet<String> constants = new TreeSet<>();
        for (Field field : Class.forName(type + "Flags").getFields()) {
            constants.add(String.valueOf(field.get(null)));
        }
        assertThat(constants)
                .isEqualTo(rows(component).stream()
                        .map(row -> row.getOrDefault("name", ""))
                        .filter(name -> !name.contains("_"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(Component.class)
    void every_removed_flag_says_what_to_do_instead_and_replacements_are_there_by_then(Component component) {
        FlagTable table = FlagTable.of(component);
        for (FlagSpec flag : table.all().values()) {
            if (flag.removed() != 0 && !flag.name().contains("_")) {
                assertThat(flag.advice()).as(flag.name()).isNotEmpty();
            }
            flag.replacement().ifPresent(use -> {
                int when = flag.removed() != 0 ? flag.removed() : flag.deprecated();
                FlagSpec other = table.find(use.substring(2), when).orElseThrow();
                assertThat(other.isIn(when)).as("%s of %s", use, flag.name()).isTrue();
                assertThat(!flag.renamed() || other.type() == flag.type())
                        .as("%s takes the values of %s", use, flag.name())
                        .isTrue();
            });
        }
    }
}
