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
                        "2 unit.relative-path",
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
        assertThat(lint("[Service]\nExecStart=/opt/a \\\\\n  --ip=10.0.0.1 \\\\\n  --profiling \\\\\n  --v=2\n"))
                .containsExactly(
                        "2 unit.doubled-backslash",
                        "4 unit.ignored-line",
                        "3 unit.unknown-directive",
                        "5 unit.unknown-directive");
    }

    @Test
    void each_place_is_found_where_it_stands() {
        assertThat(UnitLint.check("x.service", "[Service]\n# ##IP##\nExecStart=/a ##IP## ##IP## \\\n  --x=##IP##\n"))
                .extracting(f -> f.location().orElseThrow().toString())
                .containsExactly("x.service:3:14", "x.service:3:21", "x.service:4:7");
    }

    @Test
    void templates_of_other_kinds_are_unfilled_places_too() {
        assertThat(lint("[Service]\nExecStart=/a <%= @b %> {% if c %} __NODE_IP__ {{ d | quote }} my__dunder__name\n"))
                .containsExactly(
                        "2 unit.unfilled-place",
                        "2 unit.unfilled-place",
                        "2 unit.unfilled-place",
                        "2 unit.unfilled-place");
        assertThat(lint("[Service]\nExecStart=/usr/bin/docker inspect -f '{{.State.Running}}' '{{range .A}}' x\n"))
                .isEmpty();
        assertThat(lint("[Service]\nExecStart=/usr/bin/docker run {{image}}\n")).hasSize(1);
    }

    @Test
    void directives_in_the_wrong_section_and_unknown_ones_are_found_with_what_to_do() {
        assertThat(UnitLint.check("x.service", """
            [Unit]
            ExecStart=/opt/a
            [Service]
            After=b.service
            execStart=/opt/a
            Frobnicate=yes
            X-Mine=yes
            [Instal]
            WantedBy=multi-user.target
            [X-Mine]
            A=b
            """))
                .extracting(Finding::toString)
                .containsExactly(
                        "x.service:2:1: error: Unit.ExecStart: ExecStart= means nothing in [Unit]: move it to [Service]"
                                + " [unit.wrong-section]",
                        "x.service:4:1: error: Service.After: After= means nothing in [Service]: move it to [Unit]"
                                + " [unit.wrong-section]",
                        "x.service:5:1: warning: Service.execStart: systemd 252 knows no execStart= and leaves it out:"
                                + " write ExecStart= [unit.unknown-directive]",
                        "x.service:6:1: warning: Service.Frobnicate: systemd 252 knows no Frobnicate= and leaves it"
                                + " out: correct the name, or remove the line [unit.unknown-directive]",
                        "x.service:8:2: warning: Instal: systemd leaves out [Instal]: sections of your own begin with"
                                + " X- [unit.unknown-section]");
    }

    @Test
    void paths_that_have_to_be_absolute_are_found() {
        assertThat(lint("""
            [Unit]
            RequiresMountsFor=/a b
            ConditionPathExists=!c
            [Service]
            WorkingDirectory=-~
            EnvironmentFile=-etc/default/x
            ReadWritePaths=-/a +b %t/c
            RootDirectory=%h
            """))
                .containsExactly(
                        "2 unit.relative-path", "3 unit.relative-path", "6 unit.relative-path", "7 unit.relative-path");
    }

    @Test
    void commands_without_a_program_are_found() {
        assertThat(lint("[Service]\nExecStart=-\nExecStop=$DOCKER stop x\nExecStopPost=docker rm x\n"))
                .containsExactly("2 unit.no-program", "3 unit.relative-program", "4 unit.program-without-path");
    }

    @Test
    void drop_ins_may_use_variables_of_their_unit() {
        String text = "[Service]\nExecStart=\nExecStart=/usr/bin/kubelet ${KUBELET_ARGS}\n";
        assertThat(UnitLint.check("10-x.conf", text)).isEmpty();
        assertThat(lint(text)).containsExactly("3 unit.unfilled-place");
    }

    @Test
    void variables_systemd_sets_itself_are_no_unfilled_places() {
        assertThat(lint("[Service]\nExecStart=/a ${STATE_DIRECTORY} $$${A}\nExecReload=/bin/kill ${MAINPID}\n"))
                .containsExactly("2 unit.unfilled-place");
    }

    @Test
    void an_install_section_without_anything_to_do_is_found() {
        assertThat(lint("[Service]\nExecStart=/a\n[Install]\n")).containsExactly("3 unit.never-enabled");
    }

    @Test
    void the_lint_of_any_published_unit_says_where() {
        PublishedUnits.read()
                .forEach((name, text) -> assertThat(UnitLint.check(name, text))
                        .as(name)
                        .allMatch(f -> f.location().isPresent() && !f.message().isBlank()));
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
