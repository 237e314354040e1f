package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.SystemdShell;
import io.k8sbin.render.Values;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Holds units against a running systemd, which {@code K8SBIN_SYSTEMD_SHELL} reaches; without it nothing runs here. {@code
 * src/test/sh/running-systemd} runs it on a node of the lab.
 */
@EnabledIfEnvironmentVariable(named = "K8SBIN_SYSTEMD_SHELL", matches = ".+")
class RunningSystemdTest {
    private static final HostPath SHELL = HostPath.of("/bin/sh");
    private static final int VECTORS = 2000;
    private static final int A_UNIT = 500;

    @Test
    void programs_get_exactly_the_arguments() {
        List<List<String>> vectors = sample(Values.anything().list().ofMaxSize(6));
        int argumentsSeen = 0;
        for (int from = 0; from < VECTORS; from += A_UNIT) {
            argumentsSeen += arguments(vectors.subList(from, from + A_UNIT));
        }
        assertThat(argumentsSeen).isGreaterThan(VECTORS);
    }

    @Test
    void programs_get_exactly_the_variables_of_unit_and_file() {
        List<String> values = sample(Values.environment());
        for (int from = 0; from < VECTORS; from += A_UNIT) {
            variables(values.subList(from, from + A_UNIT));
        }
    }

    private static <T> List<T> sample(net.jqwik.api.Arbitrary<T> arbitrary) {
        List<T> values = new ArrayList<>();
        JqwikSession.run(() -> values.addAll(arbitrary.list().ofSize(VECTORS).sample()));
        return values;
    }

    /** Each command writes how many arguments it has and then each of them. */
    private static int arguments(List<List<String>> vectors) {
        UnitFileBuilder builder = UnitFile.service("probe").type(ServiceType.ONESHOT);
        List<String> expected = new ArrayList<>();
        for (List<String> vector : vectors) {
            List<String> arguments = new ArrayList<>(List.of("-c", "printf '" + '%' + "s\\0' \"$#\" \"$@\"", "sh"));
            arguments.addAll(vector);
            builder.execStart(SHELL, arguments);
            expected.add(Integer.toString(vector.size()));
            expected.addAll(vector);
        }
        assertThat(run(builder, "")).isEqualTo(expected);
        return expected.size();
    }

    private static void variables(List<String> values) {
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
        builder.environmentFile(HostPath.of("/run/k8sbin-probe/env")).execStart(SHELL, List.of("-c", use.toString()));
        assertThat(run(builder, file.toString())).isEqualTo(expected);
    }

    private static List<String> run(UnitFileBuilder builder, String environment) {
        UnitFile unit = builder.directive("Service", "StandardOutput", "append:/run/k8sbin-probe/out")
                .build();
        return SystemdShell.texts(SystemdShell.run("d=/run/k8sbin-probe; u=/run/systemd/system; mkdir -p $d $u\n"
                + "trap 'rm -rf $d $u/k8sbin-probe.service; systemctl daemon-reload' EXIT\n"
                + SystemdShell.put("/run/systemd/system/k8sbin-probe.service", unit.render())
                + SystemdShell.put("/run/k8sbin-probe/env", environment)
                + "systemctl daemon-reload; systemctl start k8sbin-probe; cat $d/out > $out"));
    }
}
