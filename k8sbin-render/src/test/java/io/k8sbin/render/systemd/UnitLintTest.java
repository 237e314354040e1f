package io.k8sbin.render.systemd;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitLintTest {
    private static List<String> lint(String text) {
        return UnitLint.check("x.service", text).stream()
                .map(f -> f.location().orElseThrow().line() + " " + f.id())
                .toList();
    }

    @Test
    void places_nobody_filled_are_found_where_they_are() {
        assertThat(lint("""
                [Service]
                WorkingDirectory=${K8S_DIR}/x
                ExecStart=/opt/a \\
                  --ip=##NODE_IP## \\
                  --servers=${ETCD} {{name}}
                """))
                .containsExactly(
                        "2 unit.relative-program",
                        "2 unit.unfilled-place",
                        "4 unit.unfilled-place",
                        "5 unit.unfilled-place",
                        "5 unit.unfilled-place");
    }

    @Test
    void variables_of_the_unit_are_no_unfilled_places() {
        assertThat(lint("[Service]\nEnvironment=\"A=1\" B=2\nExecStart=/opt/a ${A} ${B} $C $${D}\n"))
                .isEmpty();
        assertThat(lint("[Service]\nEnvironmentFile=-/opt/kubernetes/cfg/kube\nExecStart=/opt/a ${OPTS}\n"))
                .isEmpty();
        assertThat(lint("[Service]\nEnvironment=AB=1\nExecStart=/opt/a ${B}\n"))
                .containsExactly("3 unit.unfilled-place");
    }

    @Test
    void docker_rm_with_a_flag_it_does_not_know_is_an_error() {
        assertThat(lint("""
                [Service]
                ExecStart=/usr/bin/docker run x
                ExecStartPre=-/usr/bin/docker rm -f x
                ExecStop=/usr/bin/docker rm -rf x
                """)).containsExactly("4 unit.docker-rm-flags");
    }

    @Test
    void units_on_one_line_are_an_error() {
        String flat =
                "[Unit] Description=Kubelet After=docker.service [Service] ExecStart=/opt/k8s/bin/kubelet [Install]";
        assertThat(lint("# [Unit] a=b [Service] is fine here\n" + flat)).containsExactly("2 unit.flattened");
    }

    @Test
    void backslashes_doubled_for_a_heredoc_are_an_error() {
        assertThat(lint("[Service]\nExecStart=/opt/a \\\\\n")).containsExactly("2 unit.doubled-backslash");
    }

    @Test
    void programs_without_a_path_and_misplaced_limits_are_found() {
        assertThat(lint("[Service]\nExecStart=bin/a\nExecStopPost=-/bin/b\nStartLimitInterval=0\n"))
                .containsExactlyInAnyOrder("2 unit.relative-program", "4 unit.start-limit-section");
    }

    @Test
    void rendered_units_have_no_findings() {
        UnitFile unit = UnitFile.service("x ${y}")
                .execStart(HostPath.of("/bin/x"), List.of("${HOME}", "$"))
                .build();
        assertThat(UnitLint.check("x.service", unit))
                .extracting(Finding::id)
                .as("only the description, where nothing is ever filled")
                .containsExactly("unit.unfilled-place");
    }
}
