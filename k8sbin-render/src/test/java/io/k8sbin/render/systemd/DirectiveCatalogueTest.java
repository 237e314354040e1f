package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DirectiveCatalogueTest {
    @Test
    void the_catalogue_holds_what_systemd_252_says_it_knows() {
        String version = RealTool.require("systemctl").run("--version").ok().out();
        Assumptions.assumeTrue(version.startsWith("systemd 252"), "another systemd than 252");
        String items = RealTool.require("sh")
                .runWith("/lib/systemd/systemd --dump-configuration-items".getBytes(StandardCharsets.UTF_8))
                .ok()
                .out();
        String section = "";
        for (String line : items.lines().filter(l -> !l.isEmpty()).toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else {
                String[] item = line.split("=", 2);
                assertThat(DirectiveCatalogue.type(section, item[0]))
                        .as(section + " " + item[0])
                        .contains(item[1]);
            }
        }
        assertThat(section).isNotEmpty();
    }

    @Test
    void directives_are_found_in_the_sections_that_know_them() {
        assertThat(DirectiveCatalogue.sectionsOf("WantedBy")).containsExactly("Install");
        assertThat(DirectiveCatalogue.sectionsOf("ExecStart")).containsExactly("Service");
        assertThat(DirectiveCatalogue.sectionsOf("Nonsense")).isEmpty();
        assertThat(DirectiveCatalogue.spelling("Service", "execstart")).contains("ExecStart");
        assertThat(List.of("Unit", "Service", "Socket", "Timer", "Mount", "Install"))
                .allMatch(DirectiveCatalogue::isSection);
    }
}
