package io.k8sbin.render.linux;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvironmentLintTest {
    private static List<String> lint(String text) {
        return EnvironmentLint.check("etcd.conf", text).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void a_variable_that_stands_twice_is_an_error() {
        assertThat(lint("""
            # compaction
            ETCD_AUTO_COMPACTION_RETENTION="24"
            B=1
             ETCD_AUTO_COMPACTION_RETENTION=3
            """))
                .containsExactly(
                        "etcd.conf:4:2: error: ETCD_AUTO_COMPACTION_RETENTION: stands twice and the last one wins:"
                                + " keep one [environment.duplicate]");
    }

    @Test
    void places_nobody_filled_are_errors() {
        assertThat(lint("A=##NODE_IP##\nB=\"https://${IP}:2379\"\nC={{ name }}\nD={% if x %}\nE='<%= y %>'\nF=$\n"))
                .hasSize(5)
                .allMatch(f -> f.endsWith("write the value [environment.unfilled-place]"));
    }

    @Test
    void what_is_no_assignment_is_an_error_with_what_to_do() {
        assertThat(lint("export A=1\nnonsense\nB=\"open\n"))
                .containsExactly(
                        "etcd.conf:1:1: error: <document>: systemd knows no export: write NAME=value"
                                + " [environment.syntax]",
                        "etcd.conf:2:1: error: <document>: not NAME=value with a name of letters, digits and"
                                + " underscores [environment.syntax]",
                        "etcd.conf:3:1: error: <document>: the quote \" is not closed [environment.syntax]");
    }

    @Test
    void several_assignments_on_one_line_are_an_error() {
        assertThat(lint("ETCD_NAME=etcd1 ETCD_DATA_DIR=/var/lib/etcd\n"))
                .hasSize(1)
                .allMatch(f -> f.contains("flattened"));
        assertThat(lint("KUBE_OPTS=\"--a=b \\\n--feature-gates=A=true\"\nOPTIONS=\"--env HTTP_PROXY=http://x\"\n"))
                .isEmpty();
    }

    @Test
    void a_comment_that_takes_the_next_line_with_it_is_a_warning() {
        assertThat(lint("# A=1 \\\nB=2\n")).hasSize(1).allMatch(f -> f.startsWith("etcd.conf:1:1: warning: "));
        assertThat(lint("# A=1 \\\n# B=2\n\nC=3\n")).isEmpty();
    }

    @Test
    void a_file_without_problems_has_no_findings() {
        assertThat(lint("A=1\n# ##IP##\nB='two words'\n")).isEmpty();
    }
}
