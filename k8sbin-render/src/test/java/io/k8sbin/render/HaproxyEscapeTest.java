package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HaproxyEscapeTest {
    private static final int EACH = 100;

    private List<String> values() {
        List<String> values =
                new ArrayList<>(List.of("'", "\\", "$HOME ${HOME}", "a # b", "%[src] %ci", "\n", "''\"\""));
        JqwikSession.run(() -> values.addAll(
                Values.anything().filter(v -> !v.isEmpty()).list().ofSize(2000).sample()));
        return values;
    }

    @Test
    void running_haproxy_serves_exactly_the_values(@TempDir Path home) throws IOException {
        RealTool haproxy = RealTool.require("haproxy");
        List<String> values = values();
        Path configuration = Files.writeString(home.resolve("h.cfg"), configuration(home, values));
        Path pid = home.resolve("pid");
        haproxy.run("-D", "-f", configuration.toString(), "-p", pid.toString()).ok();
        try {
            for (int i = 0; i < values.size(); i++) {
                assertThat(Http.body(home.resolve("s" + i / EACH), "/" + i))
                        .as("value %d", i)
                        .isEqualTo(values.get(i));
            }
        } finally {
            Files.readAllLines(pid)
                    .forEach(line -> ProcessHandle.of(Long.parseLong(line)).ifPresent(ProcessHandle::destroyForcibly));
        }
    }

    /** A hundred values a frontend: every request is held against all rules of its own. */
    private static String configuration(Path home, List<String> values) {
        StringBuilder text = new StringBuilder("""
                global
                    maxconn 100
                defaults
                    mode http
                    timeout client 10s
                    timeout connect 1s
                    timeout server 10s
                """);
        for (int i = 0; i < values.size(); i++) {
            if (i % EACH == 0) {
                text.append("frontend f" + i + "\n    bind unix@" + home + "/s" + i / EACH + "\n");
            }
            text.append("    http-request return status 200 content-type text/plain string ")
                    .append(Escapers.haproxyArgument().escape(values.get(i)))
                    .append(" if { path /")
                    .append(i)
                    .append(" }\n");
        }
        return text.toString();
    }
}
