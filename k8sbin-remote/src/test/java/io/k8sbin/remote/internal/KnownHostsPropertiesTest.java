package io.k8sbin.remote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines we match are the lines ssh-keygen matches. */
class KnownHostsPropertiesTest {
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8Qk7p1wkm1zu9D3y0t2V1N0K1v0YV0j8f6hT4mTq0C";
    private static final List<String> HOSTS =
            List.of("good", "bad", "a.good", "10.0.0.1", "[good]:2222", "[10.0.0.1]:2222");
    private static final List<String> PATTERNS = List.of(
            "good",
            "Good",
            "GOOD",
            "bad",
            "x",
            "*",
            "?ood",
            "*.good",
            "g*d",
            "10.0.0.*",
            "10.0.0.?",
            "[good]:2222",
            "[*]:2222",
            "",
            "go**d",
            "10.0.0.1",
            "[10.0.0.1]:*",
            "**",
            "?",
            "*o*o*",
            "!",
            "a.*");
    /** Salts and digests made by ssh-keygen -H of the hosts above, and damaged ones. */
    private final List<String> hashed = new ArrayList<>();

    @TempDir
    Path folder;

    private String names(SplittableRandom random) {
        if (random.nextInt(5) == 0) {
            return hashed.get(random.nextInt(hashed.size()));
        }
        int count = 1 + random.nextInt(4);
        return String.join(
                ",",
                IntStream.range(0, count)
                        .mapToObj(i ->
                                (random.nextInt(3) == 0 ? "!" : "") + PATTERNS.get(random.nextInt(PATTERNS.size())))
                        .toList());
    }

    private String line(SplittableRandom random) {
        List<String> markers = List.of("", "", "", "", "@revoked ", "@cert-authority ", "@other ", "#", "  ", "\t");
        List<String> ends = List.of(" " + KEY + " comment", " " + KEY, "\t" + KEY, " " + KEY + " a b", "");
        String end = random.nextInt(6) == 0 ? ends.get(random.nextInt(ends.size())) : ends.get(0);
        return markers.get(random.nextInt(markers.size())) + names(random) + end;
    }

    private void hash() throws IOException {
        Path file = folder.resolve("to-hash");
        Files.write(file, HOSTS.stream().map(host -> host + " " + KEY).toList());
        RealTool.require("ssh-keygen").run("-H", "-f", file.toString());
        Files.readAllLines(file).forEach(line -> hashed.add(line.split(" ", -1)[0]));
        hashed.addAll(List.of("|1|AAAA|BBBB", "|1|", "|2|" + hashed.get(0).substring(3), hashed.get(1) + "|x"));
    }

    @Test
    void sshj_got_these_four_wrong() throws IOException {
        List<String> lines = List.of("good,!x " + KEY, "*,!bad " + KEY, "@revoked * " + KEY, "Good " + KEY);
        Path file = Files.write(folder.resolve("four"), lines);
        KnownHosts known = KnownHosts.read(List.of(file));
        assertThat(numbers(known, "good")).containsExactly("1", "2", "3", "4");
        assertThat(numbers(known, "other")).containsExactly("2", "3");
        assertThat(numbers(known, "bad")).containsExactly("3");
        String blob = KEY.split(" ", -1)[1];
        assertThat(known.judge(List.of("good"), blob).kind()).isEqualTo(KnownHosts.Verdict.Kind.REVOKED);
        for (String host : List.of("good", "other", "bad")) {
            assertThat(numbers(known, host))
                    .isEqualTo(theirs(List.of(file), host).get(file));
        }
    }

    @Test
    void we_match_the_lines_openssh_matches() throws IOException {
        compare(300, 20261121);
    }

    @Test
    @Tag("heavy")
    void we_match_the_lines_openssh_matches_in_ten_thousand_files() throws IOException {
        compare(10_000, 20261122);
    }

    private void compare(int count, long seed) throws IOException {
        hash();
        SplittableRandom random = new SplittableRandom(seed);
        int matched = 0;
        for (int done = 0; done < count; done += 100) {
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                List<String> lines = Stream.generate(() -> line(random))
                        .limit(1 + random.nextInt(8))
                        .toList();
                files.add(Files.write(folder.resolve("known-" + i), lines));
            }
            // one host a round, so that every file costs one start of ssh-keygen
            String host = HOSTS.get(done / 100 % HOSTS.size());
            Map<Path, List<String>> theirs = theirs(files, host);
            for (Path file : files) {
                List<String> ours = numbers(KnownHosts.read(List.of(file)), host);
                assertThat(ours).as("%s in%n%s", host, Files.readString(file)).isEqualTo(theirs.get(file));
                matched += ours.size();
            }
        }
        assertThat(matched).isGreaterThan(count / 4);
    }

    private static List<String> numbers(KnownHosts known, String host) {
        return known.about(host).stream()
                .map(line -> line.place().substring(line.place().lastIndexOf(':') + 1))
                .toList();
    }

    /** One shell for many files: the start of the shell and of our threads would cost more than ssh-keygen itself. */
    private static Map<Path, List<String>> theirs(List<Path> files, String host) {
        List<String> arguments = new ArrayList<>(List.of(
                "-c",
                "host=$1; shift; for file; do echo \"= $file\"; ssh-keygen -F \"$host\" -f \"$file\"; done 2>/dev/null; :",
                "sh",
                host));
        files.forEach(file -> arguments.add(file.toString()));
        RealTool.require("ssh-keygen");
        String out = RealTool.require("sh")
                .run(arguments.toArray(String[]::new))
                .ok()
                .out();
        Map<Path, List<String>> found = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : out.lines().toList()) {
            if (line.startsWith("= ")) {
                current = new ArrayList<>();
                found.put(Path.of(line.substring(2)), current);
            } else if (line.startsWith("# Host ")) {
                current.add(line.replaceAll(".* found: line ([0-9]+).*", "$1"));
            }
        }
        return found;
    }

    @Test
    void five_thousand_hashed_names_cost_nothing_when_the_key_is_known() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            String blob = new Octets(KEY.split(" ", -1)[1]).base64().replaceAll("....$", "%04d".formatted(i % 10_000));
            text.append("|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= ssh-ed25519 ")
                    .append(blob)
                    .append('\n');
        }
        hash();
        text.append(hashed.get(0)).append(' ').append(KEY).append('\n');
        Path file = Files.writeString(folder.resolve("large"), text);
        KnownHosts known = KnownHosts.read(List.of(file));
        long hashes = KnownHostsLine.hashesComputed();
        for (int i = 0; i < 100; i++) {
            assertThat(known.judge(List.of("good"), KEY.split(" ", -1)[1]).kind())
                    .isEqualTo(KnownHosts.Verdict.Kind.TRUSTED);
        }
        // one line holds the key, and it is looked at once to revoke and once to trust at most
        assertThat(KnownHostsLine.hashesComputed() - hashes).isLessThanOrEqualTo(200);
    }
}
