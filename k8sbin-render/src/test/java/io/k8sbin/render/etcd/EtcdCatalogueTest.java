package io.k8sbin.render.etcd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Our table of flags against the program itself, and against the catalogue of k8sbin-config, which we may not use. */
class EtcdCatalogueTest {
    private static final Path CATALOGUE = Path.of("../k8sbin-config/src/main/catalog/flags/etcd.txt");

    private static Set<String> inRelease(EtcdRelease release) {
        Set<String> names = new TreeSet<>();
        EtcdFlagTable.all().forEach((name, flag) -> {
            if (flag.isIn(release)) {
                names.add(name);
            }
        });
        return names;
    }

    @Test
    void etcd_3_4_itself_names_no_flag_we_do_not_know() {
        RealTool.Run help = RealTool.require("etcd").run("--help");
        Set<String> offered = new TreeSet<>();
        Matcher flag = Pattern.compile("(?m)^  --([a-z0-9-]+)").matcher(help.out() + help.err());
        while (flag.find()) {
            offered.add(flag.group(1));
        }
        offered.removeAll(Set.of("version", "config-file"));
        assertThat(offered).hasSizeGreaterThan(70);
        assertThat(inRelease(EtcdRelease.V3_4)).containsAll(offered);
    }

    @Test
    void every_release_has_the_flags_the_catalogue_says() throws IOException {
        Assumptions.assumeTrue(Files.exists(CATALOGUE), "not built beside k8sbin-config");
        List<String> lines;
        try (Stream<String> all = Files.lines(CATALOGUE)) {
            lines = all.filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        }
        for (EtcdRelease release : EtcdRelease.values()) {
            Set<String> wanted = new TreeSet<>();
            lines.stream()
                    .filter(line -> isIn(line, release))
                    .forEach(line -> wanted.add(line.substring(0, line.indexOf(' '))));
            wanted.removeAll(Set.of("version", "config-file"));
            assertThat(inRelease(release)).as("etcd " + release).isEqualTo(wanted);
        }
    }

    private static boolean isIn(String line, EtcdRelease release) {
        return minor(line, "since", 3) <= release.minor() && release.minor() < minor(line, "removed", 99);
    }

    private static int minor(String line, String word, int otherwise) {
        Matcher m = Pattern.compile(" " + word + "=3\\.([0-9]+)").matcher(line);
        return m.find() ? Integer.parseInt(m.group(1)) : otherwise;
    }
}
