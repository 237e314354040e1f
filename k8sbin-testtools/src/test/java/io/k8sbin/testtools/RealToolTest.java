package io.k8sbin.testtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class RealToolTest {
    @Test
    void status_and_both_streams_come_back() {
        RealTool.Run run = RealTool.require("sh").run("-c", "echo out; echo err >&2; exit 3");
        assertThat(run).isEqualTo(new RealTool.Run(3, "out\n", "err\n"));
    }

    @Test
    void standard_input_reaches_the_tool_beyond_any_pipe_buffer() {
        byte[] much = "0123456789abcdé\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(RealTool.require("cat").runWith(much).ok().out().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(much);
    }

    @Test
    void ok_fails_the_test_with_what_the_tool_said() {
        RealTool.Run run = RealTool.require("sh").run("-c", "echo why >&2; exit 1");
        assertThatThrownBy(run::ok).isInstanceOf(AssertionFailedError.class).hasMessageContaining("why");
    }

    @Test
    void arguments_pass_no_shell() {
        assertThat(RealTool.require("printf").run("%s", "$(id) 'a' *").ok().out())
                .isEqualTo("$(id) 'a' *");
    }

    @Test
    void a_missing_tool_is_named_and_fails_only_where_tools_are_required() {
        boolean required = "1".equals(System.getenv("K8SBIN_REQUIRE_TOOLS"));
        assertThatThrownBy(() -> RealTool.require("k8sbin-no-such-tool"))
                .isInstanceOf(required ? AssertionFailedError.class : TestAbortedException.class)
                .hasMessageContaining("k8sbin-no-such-tool");
    }
}
