package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.Values;
import io.k8sbin.testtools.NeedsTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;

/** Holds reading and writing against systemd: the text somebody wrote and the text we render load as the same unit. */
class UnitsAgainstSystemdTest {
    /** What reading can go wrong about, by directive and without. */
    private static final List<String> PIECES = List.of(
            "ExecStart=",
            "ExecStart=/bin/a",
            "ExecStart=-+/bin/b",
            "ExecStart=@/bin/c",
            "ExecStartPre=:/bin/d",
            "Environment=",
            "Environment=A=",
            "Environment=\"B=1",
            "EnvironmentFile=-/etc/x",
            "Description=",
            "After=a.service",
            "Wants=\"b.service\"",
            "Restart=on-failure",
            "User=",
            "[Unit]",
            "[Service]",
            "[X-Other]",
            "Unknown=",
            " x",
            " --flag=y",
            " \"two words\"",
            " 'it\"s'",
            "\"",
            "'",
            " \\",
            "\\",
            "\\\\",
            "\\x41",
            "\\101",
            "\\u00e4",
            "\\q",
            "\\;",
            " ;",
            " ; /bin/e",
            "$A",
            " ${A}",
            " $$",
            " %%",
            " %n",
            "# c",
            "\n",
            "\n",
            "\n",
            " \\\n",
            " \\\n  # comment\n  ",
            " \\\n\n",
            "\t",
            "\r\n",
            "\u00e4\u2028");

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(25)
                .map(pieces -> "[Service]\nType=oneshot\nExecStart=/bin/first\n" + String.join("", pieces) + "\n")
                .list()
                .ofSize(150);
    }

    @Provide
    Arbitrary<List<List<String>>> argumentVectors() {
        Arbitrary<String> percentLess = Values.anything().map(t -> t.replace("%", ""));
        return percentLess.list().ofMaxSize(5).list().ofSize(100);
    }

    @Provide
    Arbitrary<List<String>> commandLines() {
        Arbitrary<String> words = Combinators.combine(
                        Arbitraries.of("", " ", "\t"), Arbitraries.of(PIECES.subList(18, 39)))
                .as((blank, piece) -> blank + piece.replace("%n", "n"));
        return words.list()
                .ofMaxSize(12)
                .map(w -> "/bin/x " + String.join("", w))
                .filter(line -> !line.endsWith("\\"))
                .list()
                .ofSize(150);
    }

    @NeedsTool("systemd-analyze")
    @Property(tries = 3, generation = GenerationMode.RANDOMIZED)
    void whatever_systemd_loads_is_the_same_unit_after_we_read_and_wrote_it(@ForAll("texts") List<String> texts) {
        SystemdDump.require();
        Map<String, String> written = new TreeMap<>();
        Map<String, String> rendered = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            try {
                rendered.put(
                        i + ".service",
                        UnitFile.parseLikeSystemd("x", texts.get(i)).unit().render());
                written.put(i + ".service", texts.get(i));
            } catch (InvalidInputException e) {
                // a section header without an end, after which systemd reads nothing; and a value whose last backslash
                // is kept from the line's end by a blank only, which we do not write back
                assertThat(e.errors())
                        .allMatch(error -> error.detail().contains("section")
                                || error.detail().endsWith("ends in a backslash"));
            }
        }
        assertThat(written).hasSizeGreaterThan(texts.size() / 4);
        assertSame(written, rendered);
    }

    @NeedsTool("systemd-analyze")
    @Property(tries = 3, generation = GenerationMode.RANDOMIZED)
    void the_arguments_we_read_are_those_systemd_reads(@ForAll("commandLines") List<String> lines) {
        SystemdDump.require();
        Map<String, String> units = new TreeMap<>();
        Map<String, List<List<String>>> expected = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = "[Service]\nType=oneshot\nExecStart="
                    + lines.get(i).replace('\r', ' ').replace('\n', ' ') + "\n";
            try {
                List<UnitCommand> commands = UnitFile.parse("x", text).commands("ExecStart");
                units.put(i + ".service", text);
                expected.put(
                        i + ".service", commands.stream().map(UnitCommand::argv).toList());
            } catch (InvalidInputException e) {
                assertThat(e.errors()).allMatch(error -> error.location().isPresent());
            }
        }
        assertThat(units).hasSizeGreaterThan(lines.size() / 4);
        Map<String, String> said = dump(units);
        expected.forEach((unit, argv) -> {
            if (argv.stream()
                    .allMatch(a -> a.get(0).startsWith("/") && !a.get(0).endsWith("/") && plain(a.get(0)))) {
                assertThat(argv(said.getOrDefault(unit, "")))
                        .as(units.get(unit))
                        .isEqualTo(argv);
            }
        });
    }

    @NeedsTool("systemd-analyze")
    @Property(tries = 2, generation = GenerationMode.RANDOMIZED)
    void systemd_reads_the_arguments_we_wrote(@ForAll("argumentVectors") List<List<String>> vectors) {
        SystemdDump.require();
        Map<String, String> units = new TreeMap<>();
        for (int i = 0; i < vectors.size(); i++) {
            UnitFile unit = UnitFile.service("x")
                    .execStart(io.k8sbin.core.HostPath.of("/bin/x"), vectors.get(i))
                    .build();
            units.put(i + ".service", unit.render());
        }
        Map<String, String> said = dump(units);
        for (int i = 0; i < vectors.size(); i++) {
            List<String> argv = new ArrayList<>(List.of("/bin/x"));
            argv.addAll(vectors.get(i));
            assertThat(argv(said.getOrDefault(i + ".service", ""))).containsExactly(argv);
        }
    }

    @Example
    void every_published_unit_is_the_same_to_systemd_after_we_read_and_wrote_it() throws IOException {
        Map<String, String> published = PublishedUnits.read();
        Assumptions.assumeFalse(published.isEmpty(), "K8SBIN_CORPUS is not set");
        SystemdDump.require();
        Map<String, String> rendered = new TreeMap<>();
        published.forEach(
                (name, text) -> rendered.put(name, UnitFile.parse(name, text).render()));
        assertThat(published).hasSizeGreaterThan(30);
        assertSame(published, rendered);
    }

    private static boolean plain(String program) {
        return program.chars().noneMatch(c -> c < 0x20 || c == 0x7f || "\"'\\".indexOf(c) >= 0);
    }

    private static void assertSame(Map<String, String> written, Map<String, String> rendered) {
        Map<String, String> before = dump(written);
        Map<String, String> after = dump(rendered);
        assertThat(before.values())
                .hasSameSizeAs(written.values())
                .allMatch(said -> said.contains("Unit Load State: "));
        before.forEach((key, said) -> assertThat(difference(said, after.getOrDefault(key, "")))
                .as(() -> written.get(key) + "\n--- rendered\n" + rendered.get(key))
                .isEmpty());
    }

    private static List<String> difference(String before, String after) {
        List<String> gone = new ArrayList<>(before.lines().toList());
        after.lines().forEach(gone::remove);
        List<String> come = new ArrayList<>(after.lines().toList());
        before.lines().forEach(come::remove);
        return before.equals(after)
                ? List.of()
                : Stream.concat(gone.stream(), come.stream()).toList();
    }

    private static Map<String, String> dump(Map<String, String> units) {
        try {
            Path directory = Files.createTempDirectory("units");
            try {
                return SystemdDump.of(units, directory);
            } finally {
                try (Stream<Path> files = Files.walk(directory)) {
                    for (Path file :
                            files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Undoes systemd's quoting of its dump: C escapes between double quotes, and a backslash before what a shell minds. */
    private static List<List<String>> argv(String said) {
        return SystemdDump.commands(said, "ExecStart").stream()
                .map(line -> UnitWords.split(line).stream()
                        .map(word -> UnitWords.decode(word.replace("\\$", "$").replace("\\`", "`"))
                                .replace("$$", "$"))
                        .collect(Collectors.toList()))
                .toList();
    }
}
