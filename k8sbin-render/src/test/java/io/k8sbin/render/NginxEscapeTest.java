package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NginxEscapeTest {
    private List<String> values() {
        List<String> values = new ArrayList<>();
        JqwikSession.run(() -> values.addAll(Values.anything()
                .map(v -> v.replace("$", ""))
                .list()
                .ofSize(2000)
                .sample()));
        return values;
    }

    @Test
    void a_dollar_is_refused_by_name_and_place() {
        assertThatThrownBy(() -> Escapers.nginxParameter().escape("50 $HOME"))
                .isInstanceOfSatisfying(UnsafeValueException.class, e -> {
                    assertThat(e.character()).isEqualTo('$');
                    assertThat(e.position()).isEqualTo(4);
                })
                .hasMessageStartingWith("U+0024 at position 4 cannot stand in a parameter of nginx");
    }

    @Test
    void running_nginx_serves_exactly_the_values(@TempDir Path home) throws IOException {
        List<String> values = values();
        RealTool nginx = RealTool.require("nginx");
        Path configuration = Files.writeString(home.resolve("n.conf"), configuration(home, values));
        String[] start = {
            "-p",
            home.toString(),
            "-c",
            configuration.toString(),
            "-e",
            home.resolve("e").toString()
        };
        nginx.run(start).ok();
        try {
            for (int i = 0; i < values.size(); i++) {
                assertThat(Http.body(home.resolve("s"), "/" + i))
                        .as("value %d", i)
                        .isEqualTo(values.get(i));
            }
        } finally {
            nginx.run(start[0], start[1], start[2], start[3], start[4], start[5], "-s", "stop")
                    .ok();
        }
    }

    private static String configuration(Path home, List<String> values) {
        StringBuilder text = new StringBuilder("pid " + home + "/pid;\nerror_log " + home + "/e;\nevents {}\nhttp {\n"
                + "access_log off;\nserver {\nlisten unix:" + home + "/s;\n");
        for (int i = 0; i < values.size(); i++) {
            text.append("location = /").append(i).append(" { return 200 ");
            text.append(Escapers.nginxParameter().escape(values.get(i))).append("; }\n");
        }
        return text.append("}\n}\n").toString();
    }
}
