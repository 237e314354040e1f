package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.render.SystemdShell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Environment files of any form are read as systemd reads them; needs {@code K8SBIN_SYSTEMD_SHELL}. */
@EnabledIfEnvironmentVariable(named = "K8SBIN_SYSTEMD_SHELL", matches = ".+")
class RunningEnvironmentFilesTest {
    private static final List<String> NAMES = List.of("A", "B", "C");
    private static final int FILES = 300;
    private static final List<String> PIECES = List.of(
            "A=",
            "B=",
            "C=",
            "\n",
            "\n",
            "\n",
            "\r\n",
            " ",
            "\t",
            "x",
            "yz",
            "\"",
            "\"",
            "'",
            "'",
            "\\",
            "\\\\",
            "\\\"",
            "\\n",
            "\\\n",
            "$",
            "\\$",
            "`",
            "#",
            ";",
            "# c\n",
            "; c\n",
            "=",
            "export A=1\n",
            "\u00e4",
            "nonsense\n");

    @Test
    void systemd_and_we_read_the_same_variables() {
        List<String> texts = new ArrayList<>();
        JqwikSession.run(() -> texts.addAll(Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(20)
                .map(pieces -> "A=first\n" + String.join("", pieces) + "\n")
                .list()
                .ofSize(FILES)
                .sample()));
        StringBuilder script = new StringBuilder("""
            d=/run/k8sbin-probe; u=/run/systemd/system; mkdir -p $d $u
            trap 'rm -rf $d $u/k8sbin-probe@.service; systemctl daemon-reload' EXIT
            """);
        script.append(SystemdShell.put("/run/systemd/system/k8sbin-probe@.service", """
            [Service]
            Type=oneshot
            EnvironmentFile=/run/k8sbin-probe/env%i
            ExecStart=/bin/sh -c 'env -0 > /run/k8sbin-probe/out%i'
            """));
        for (int i = 0; i < FILES; i++) {
            script.append(SystemdShell.put("/run/k8sbin-probe/env" + i, texts.get(i)));
        }
        script.append("systemctl daemon-reload\nfor i in $(seq 0 " + (FILES - 1)
                + "); do systemctl start k8sbin-probe@$i\n" + "cat $d/out$i >> $out; printf 'END=\\0' >> $out; done");
        List<Map<String, String>> got = environments(SystemdShell.texts(SystemdShell.run(script.toString())));
        for (int i = 0; i < FILES; i++) {
            Map<String, String> read = new TreeMap<>(new EnvironmentText("x", texts.get(i)).variables());
            read.keySet().retainAll(NAMES);
            assertThat(got.get(i)).as(texts.get(i)).isEqualTo(read);
        }
    }

    private static List<Map<String, String>> environments(List<String> assignments) {
        List<Map<String, String>> all = new ArrayList<>();
        Map<String, String> current = new TreeMap<>();
        for (String assignment : assignments) {
            String name = assignment.substring(0, assignment.indexOf('='));
            if (name.equals("END")) {
                all.add(current);
                current = new TreeMap<>();
            } else if (NAMES.contains(name)) {
                current.put(name, assignment.substring(2));
            }
        }
        return all;
    }
}
