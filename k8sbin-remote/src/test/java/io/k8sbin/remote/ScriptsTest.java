package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "files.sh",
                "generations.sh",
                "lock.sh",
                "probe.sh",
                "push.sh",
                "resume.sh",
                "rollback.sh",
                "wrap-framed.sh",
                "wrap-lifeline.sh",
                "wrap-payload.sh"
            })
    void scripts_parse_in_dash_and_in_posix_bash(String name) {
        String file = "src/main/resources/io/k8sbin/remote/internal/" + name;
        assertThat(RealTool.require("dash").run("-n", file).ok().err()).isEmpty();
        assertThat(RealTool.require("bash").run("--posix", "-n", file).ok().err())
                .isEmpty();
    }
}
