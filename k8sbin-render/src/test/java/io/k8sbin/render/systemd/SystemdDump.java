package io.k8sbin.render.systemd;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What systemd itself makes of unit files, without running any: {@code systemd --test} loads and prints them. */
final class SystemdDump {
    private static final Path SYSTEMD = Path.of("/lib/systemd/systemd");
    private static final String COMMAND = "\t\t\tCommand Line: ";
    private static final String ALL = "k8sbin-all.target";

    private SystemdDump() {}

    /** Skips or fails the calling test where there is no systemd to ask. */
    static void require() {
        RealTool.require("systemd-analyze");
        Assumptions.assumeTrue(Files.isExecutable(SYSTEMD), "no " + SYSTEMD);
    }

    /**
     * What systemd says of each unit, by the key given, with the unit's name taken out.
     *
     * @param texts unit files by key; a key ending in {@code .conf} is a drop-in
     * @param directory an empty one
     */
    static Map<String, String> of(Map<String, String> texts, Path directory) throws IOException {
        Path units = Files.createDirectory(directory.resolve("units"));
        Map<String, String> names = new TreeMap<>();
        int number = 0;
        for (Map.Entry<String, String> unit : texts.entrySet()) {
            names.put(unit.getKey(), write(units, unit.getKey(), "k8sbin" + number++, unit.getValue()));
        }
        Files.writeString(units.resolve(ALL), "[Unit]\nWants=" + String.join(" ", names.values()) + "\n");
        String dump = run(directory).replace(directory.toString(), "DIRECTORY");
        Map<String, String> said = new TreeMap<>();
        names.forEach((key, name) -> said.put(key, block(dump, name)));
        return said;
    }

    private static String write(Path units, String key, String stem, String text) throws IOException {
        boolean dropIn = key.endsWith(".conf");
        String name = stem + (dropIn ? ".service" : key.substring(key.lastIndexOf('.')));
        Path file = units.resolve(name);
        if (dropIn) {
            Files.writeString(file, "[Service]\nExecStart=/bin/before a\n");
            file = Files.createDirectory(units.resolve(name + ".d")).resolve("10-x.conf");
        }
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return name;
    }

    /** As another user where we are root: systemd refuses to be tested by it. */
    private static String run(Path directory) throws IOException {
        Path home = Files.createDirectory(directory.resolve("home"));
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        String script = "as=; [ \"$(id -u)\" != 0 ] || as='setpriv --reuid=65534 --regid=65534 --clear-groups'\n"
                + "cd '" + directory + "' && exec $as env -i HOME=\"$PWD/home\" XDG_RUNTIME_DIR=\"$PWD/home\""
                + " SYSTEMD_UNIT_PATH=\"$PWD/units:\" SYSTEMD_LOG_LEVEL=err LC_ALL=C.UTF-8 "
                + SYSTEMD + " --test --user --no-pager --unit=" + ALL;
        return RealTool.require("sh")
                .runWith(script.getBytes(StandardCharsets.UTF_8))
                .ok()
                .out();
    }

    private static String block(String dump, String name) {
        List<String> lines = Arrays.asList(dump.split("\n", -1));
        int start = lines.indexOf("\t-> Unit " + name + ":");
        if (start < 0) {
            return "not loaded";
        }
        String block = lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("\t-> ") && !line.startsWith("-> "))
                .filter(line -> !line.contains("Timestamp") && !line.contains(" Path: "))
                .collect(Collectors.joining("\n"));
        // dependencies come in any order, commands stay with what they belong to
        return Stream.of(block.split("\n(?!\t\t\t)"))
                .filter(item -> !item.startsWith("\t\t-> Job"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The command lines in a unit's block, as systemd quotes them, of one kind such as {@code ExecStart}. */
    static List<String> commands(String block, String kind) {
        return block.lines()
                .dropWhile(line -> !line.strip().endsWith(kind + ":"))
                .skip(1)
                .takeWhile(line -> line.startsWith("\t\t\t"))
                .filter(line -> line.startsWith(COMMAND))
                .map(line -> line.substring(COMMAND.length()))
                .toList();
    }
}
