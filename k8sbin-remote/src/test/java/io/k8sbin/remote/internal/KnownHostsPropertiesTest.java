package io.k8sbin.remote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The lines we match are the lines ssh-keygen matches. */
class KnownHostsPropertiesTest {
    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ8Qk7p1wkm1zu9D3y0t2V1N0K1v0YV0j8f6hT4mTq0C";
    private static final String[] HOSTS = {"good", "bad", "a.good", "10.0.0.1", "[good]:2222", "[10.0.0.1]:2222"};

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> pattern = Arbitraries.of(
                "good",
                "Good",
                "bad",
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
                "[10.0.0.1]:*");
        Arbitrary<String> entry =
                Combinators.combine(Arbitraries.of("", "", "!"), pattern).as((negation, text) -> negation + text);
        return entry.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(",", all));
    }

    @Provide
    Arbitrary<List<String>> files() {
        Arbitrary<String> marker = Arbitraries.of("", "", "", "@revoked ", "@cert-authority ", "@other ", "#", "  ");
        Arbitrary<String> line =
                Combinators.combine(marker, names()).as((mark, names) -> mark + names + " " + KEY + " comment");
        return line.list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 60, seed = "20261121")
    void we_match_the_lines_openssh_matches(@ForAll("files") List<String> lines) throws IOException {
        Path file = Files.createTempFile("known", "hosts");
        Files.write(file, lines);
        KnownHosts known = KnownHosts.read(List.of(file));
        for (String host : HOSTS) {
            List<String> ours = known.about(host).stream()
                    .map(line -> line.place().substring(line.place().lastIndexOf(':') + 1))
                    .toList();
            assertThat(ours).as("%s in %s", host, lines).isEqualTo(theirs(file, host));
        }
        Files.delete(file);
    }

    private static List<String> theirs(Path file, String host) {
        return RealTool.require("ssh-keygen")
                .run("-F", host, "-f", file.toString())
                .out()
                .lines()
                .filter(line -> line.startsWith("# Host "))
                .map(line -> line.replaceAll(".* found: line ([0-9]+).*", "$1"))
                .collect(Collectors.toList());
    }
}
