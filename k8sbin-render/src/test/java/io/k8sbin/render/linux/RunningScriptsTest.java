package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.render.SystemdShell;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Document 001's scripts, run by root on a host with systemd: each unit is enabled, runs, and gives its program exactly the
 * arguments; needs {@code K8SBIN_SYSTEMD_SHELL}.
 */
@EnabledIfEnvironmentVariable(named = "K8SBIN_SYSTEMD_SHELL", matches = ".+")
class RunningScriptsTest {
    /** Stands in for a component: writes its arguments into a pipe, then stays. */
    private static final String PROGRAM = """
        #!/bin/sh
        { printf '%s\\0' "$@"; printf 'END\\0'; } >/run/k8sbin-probe/${0##*/}
        exec sleep infinity
        """;

    @Test
    void units_installed_by_the_scripts_run_with_the_arguments() {
        Map<String, List<String>> components = Document1.components("192.168.80.12");
        StringBuilder script = new StringBuilder("""
            [ ! -e /opt/kubernetes ]
            mkdir -p /run/k8sbin-probe /opt/kubernetes/bin
            cleanup() {
              for c in kube-apiserver kube-controller-manager kube-scheduler; do
                systemctl disable --now -q $c.service || true
                rm -f /usr/lib/systemd/system/$c.service
              done
              rm -rf /run/k8sbin-probe /opt/kubernetes
              systemctl daemon-reload
            }
            trap cleanup EXIT
            """);
        components.forEach((component, arguments) -> script.append(
                        SystemdShell.put("/opt/kubernetes/bin/" + component, PROGRAM))
                .append("chmod 0755 /opt/kubernetes/bin/" + component + "\nmkfifo /run/k8sbin-probe/" + component
                        + "\n")
                .append(SystemdShell.put(
                        "/run/k8sbin-probe/install.sh",
                        Document1.script(component, arguments).render()))
                .append("sh /run/k8sbin-probe/install.sh\n")
                .append("timeout 60 cat /run/k8sbin-probe/" + component + " >> $out\n")
                .append("{ systemctl is-active " + component + "; systemctl is-enabled " + component
                        + "; } | tr '\\n' '\\0' >> $out\n"));
        List<String> got = SystemdShell.texts(SystemdShell.run(script.toString()));
        int at = 0;
        for (Map.Entry<String, List<String>> component : components.entrySet()) {
            int end = at + component.getValue().size();
            assertThat(got.subList(at, end)).as(component.getKey()).isEqualTo(component.getValue());
            assertThat(got.subList(end, end + 3)).as(component.getKey()).containsExactly("END", "active", "enabled");
            at = end + 3;
        }
        assertThat(got).hasSize(at);
    }
}
