package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.Values;
import io.k8sbin.testtools.RealTool;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Holds units against a running systemd. {@code K8SBIN_SYSTEMD_SHELL} names a command that runs a script from standard
 * input as root on a machine where a unit may come and go; without it nothing runs here.
 */
@EnabledIfEnvironmentVariable(named = "K8SBIN_SYSTEMD_SHELL", matches = ".+")
class RunningSystemdTest {
    private static final HostPath PRINTF = HostPath.of("/usr/bin/printf");

    @Test
    void a_program_gets_exactly_the_arguments() {
        JqwikSession.run(() -> argumentsArrive(Values.anything()
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .list()
                .ofSize(500)
                .sample()));
    }

    @Test
    void a_program_gets_exactly_the_variables() {
        JqwikSession.run(
                () -> variablesArrive(Values.environment().list().ofSize(500).sample()));
    }

    private static void argumentsArrive(List<List<String>> vectors) {
        UnitFileBuilder builder = UnitFile.service("probe").type(ServiceType.ONESHOT);
        List<String> expected = new ArrayList<>();
        for (List<String> vector : vectors) {
            List<String> arguments = new ArrayList<>(List.of("%s\\0"));
            arguments.addAll(vector);
            builder.execStart(PRINTF, arguments);
            expected.addAll(vector);
        }
        assertThat(run(builder, "")).isEqualTo(expected);
    }

    private static void variablesArrive(List<String> values) {
        UnitFileBuilder builder = UnitFile.service("probe").type(ServiceType.ONESHOT);
        StringBuilder file = new StringBuilder();
        List<String> expected = new ArrayList<>();
        StringBuilder use = new StringBuilder("printf ").append("'%s\\0'");
        for (int i = 0; i < values.size(); i++) {
            builder.environment("A" + i, values.get(i));
            file.append("B" + i + "=").append(Escapers.environmentFileValue().escape(values.get(i)));
            file.append('\n');
            use.append(" \"$A" + i + "\" \"$B" + i + "\"");
            expected.addAll(List.of(values.get(i), values.get(i)));
        }
        builder.environmentFile(HostPath.of("/run/k8sbin-probe/env"))
                .execStart(HostPath.of("/bin/sh"), List.of("-c", use.toString()));
        assertThat(run(builder, file.toString())).isEqualTo(expected);
    }

    private static List<String> run(UnitFileBuilder builder, String environment) {
        String shell = String.valueOf(System.getenv("K8SBIN_SYSTEMD_SHELL"));
        UnitFile unit = builder.directive("Service", "StandardOutput", "append:/run/k8sbin-probe/out")
                .build();
        String script = "set -e; d=/run/k8sbin-probe; u=/run/systemd/system/k8sbin-probe.service; mkdir -p $d\n"
                + "trap 'rm -rf $d $u; systemctl daemon-reload' EXIT\n"
                + put("$u", unit.render()) + put("$d/env", environment)
                + "systemctl daemon-reload; systemctl start k8sbin-probe; base64 -w0 $d/out\n";
        String out = RealTool.require("sh")
                .runWith(script.getBytes(StandardCharsets.UTF_8), "-c", shell)
                .ok()
                .out();
        String text = new String(Base64.getDecoder().decode(out.strip()), StandardCharsets.UTF_8);
        return List.of(text.split("\0", -1))
                .subList(0, (int) text.chars().filter(c -> c == 0).count());
    }

    private static String put(String file, String text) {
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return "base64 -d > " + file + " <<'E'\n" + encoded + "\nE\n";
    }
}
