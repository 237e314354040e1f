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
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assumptions;

/**
 * Holds units against a running systemd. {@code K8SBIN_SYSTEMD_SHELL} names a command that runs a script from standard
 * input as root on a machine where a unit may come and go; without it nothing runs here.
 */
class RunningSystemdProperties {
    private static final HostPath PRINTF = HostPath.of("/usr/bin/printf");

    @Provide
    Arbitrary<List<List<String>>> vectors() {
        return Values.anything().list().ofMinSize(1).ofMaxSize(6).list().ofSize(250);
    }

    @Provide
    Arbitrary<List<String>> variables() {
        return Values.environment().list().ofSize(250);
    }

    @Property(tries = 2)
    void a_program_gets_exactly_the_arguments(@ForAll("vectors") List<List<String>> vectors) {
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

    @Property(tries = 2)
    void a_program_gets_exactly_the_variables(@ForAll("variables") List<String> values) {
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
        Optional<String> shell = Optional.ofNullable(System.getenv("K8SBIN_SYSTEMD_SHELL"));
        Assumptions.assumeTrue(shell.isPresent(), "K8SBIN_SYSTEMD_SHELL is not set");
        UnitFile unit = builder.directive("Service", "StandardOutput", "append:/run/k8sbin-probe/out")
                .build();
        String script = "set -e; d=/run/k8sbin-probe; u=/run/systemd/system/k8sbin-probe.service; mkdir -p $d\n"
                + "trap 'rm -rf $d $u; systemctl daemon-reload' EXIT\n"
                + put("$u", unit.render()) + put("$d/env", environment)
                + "systemctl daemon-reload; systemctl start k8sbin-probe; base64 -w0 $d/out\n";
        String out = RealTool.require("sh")
                .runWith(script.getBytes(StandardCharsets.UTF_8), "-c", shell.orElseThrow())
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
