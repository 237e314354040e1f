package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FieldError;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Templates people published are filled completely, or refused with every place that needs more than a name. */
@EnabledIfEnvironmentVariable(named = "K8SBIN_CORPUS", matches = ".+")
class PublishedTemplatesTest {
    @FunctionalInterface
    private interface Syntax {
        Template compile(String source, Escaper escaper, String text);
    }

    private static final Map<String, Syntax> SYNTAXES = Map.of(
            "{{",
            Template::compile,
            "##",
            Template::compileImported,
            "${",
            Template::compileHeredoc,
            "$",
            Template::compileHeredoc);

    private static Map<String, String> templates(String folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files =
                Files.walk(Path.of(String.valueOf(System.getenv("K8SBIN_CORPUS")), "templates", folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<String> fill(Map<String, String> texts, Escaper escaper, UnaryOperator<Template> as) {
        List<String> filled = new ArrayList<>();
        texts.forEach((name, text) -> SYNTAXES.forEach((mark, syntax) -> {
            if (text.contains(mark)) {
                try {
                    Template template = as.apply(syntax.compile(name, escaper, text));
                    Map<String, String> values = new TreeMap<>();
                    template.names().forEach(n -> values.put(n, "/value-of-" + values.size()));
                    String result = template.render(values);
                    assertThat(values.values()).as(name).allMatch(result::contains);
                    filled.add(result);
                } catch (TemplateException e) {
                    assertThat(e.errors()).as(name).isNotEmpty().allMatch(error -> isAtAMark(error, text));
                }
            }
        }));
        return filled;
    }

    private static boolean isAtAMark(FieldError error, String text) {
        var place = error.location().orElseThrow();
        String line = text.split("\n", -1)[place.line() - 1];
        return "{$#`".indexOf(line.charAt(place.column() - 1)) >= 0
                && !error.detail().isBlank();
    }

    @Test
    void templates_of_every_kind_are_filled_or_refused_with_places() throws IOException {
        assertThat(fill(templates(""), Escapers.systemdValue(), t -> t)).hasSizeGreaterThan(20);
    }

    @Test
    void filled_templates_of_units_are_units() throws IOException {
        List<String> units = fill(templates("systemd"), Escapers.systemdValue(), Template::forUnit);
        assertThat(units).hasSizeGreaterThan(5).allSatisfy(text -> {
            UnitReading reading = UnitFile.parseLikeSystemd("x.service", text);
            assertThat(reading.unit().sections()).isNotEmpty();
        });
    }
}
