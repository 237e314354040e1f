package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.testtools.NeedsTool;
import io.k8sbin.testtools.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What we read from an ssh_config is what ssh -G reads. */
class SshConfigFileTest {
    private static final List<String> NAMES = List.of("node1", "node2", "db", "10.0.0.1", "node1.example.org");

    @Provide
    Arbitrary<String> configs() {
        Arbitrary<String> pattern =
                Arbitraries.of("node1", "node?", "node*", "*", "db", "10.0.0.*", "*.example.org", "no");
        Arbitrary<String> host = Combinators.combine(Arbitraries.of("", "", "!"), pattern)
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> "Host " + String.join(" ", all));
        Arbitrary<String> value = Arbitraries.of(
                "HostName %h.internal",
                "HostName 192.0.2.7",
                "hostname = \"quoted.example.org\"",
                "User deploy",
                "User \"admin\"",
                "Port 2222",
                "PORT=22",
                "IdentityFile /keys/one",
                "IdentityFile \"/keys/with blank\"",
                "IdentityFile /keys/%h-%r",
                "ProxyJump none",
                "ProxyJump bastion",
                "ProxyJump ops@bastion:2200,second",
                "UserKnownHostsFile /a /b",
                "HostKeyAlias shared-key",
                "StrictHostKeyChecking accept-new",
                "StrictHostKeyChecking yes",
                "ConnectTimeout 7",
                "ConnectTimeout 2m",
                "# comment",
                "");
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, host), net.jqwik.api.Tuple.of(3, value.map(v -> "   " + v)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(lines -> String.join("\n", lines) + "\n");
    }

    @NeedsTool("ssh")
    @Property(tries = 60, seed = "20261122")
    void we_read_what_ssh_reads(@ForAll("configs") String text) throws Exception {
        Path file = Files.writeString(Files.createTempFile("ssh", "config"), text);
        SshConfigFile config = SshConfigFile.read(file).orThrow();
        for (String name : NAMES) {
            assertThat(ours(config, name)).as("%s in%n%s", name, text).isEqualTo(theirs(file, name));
        }
        Files.delete(file);
    }

    private static Map<String, List<String>> ours(SshConfigFile config, String name) {
        SshConfigFile.HostSettings found = config.settings(name);
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("hostname", List.of(found.hostName()));
        values.put("user", List.of(found.user().orElse(System.getProperty("user.name"))));
        values.put("port", List.of(Integer.toString(found.port())));
        values.put("proxyjump", found.proxyJump().isEmpty() ? List.of() : List.of(String.join(",", found.proxyJump())));
        values.put("hostkeyalias", found.hostKeyAlias().stream().toList());
        values.put(
                "connecttimeout",
                List.of(found.connectTimeout()
                        .map(Duration::toSeconds)
                        .map(Object::toString)
                        .orElse("none")));
        boolean accept = found.hostKeys() instanceof HostKeyPolicy.AcceptNew;
        values.put("stricthostkeychecking", List.of(accept ? "accept-new" : "strict"));
        values.put("userknownhostsfile", files(found.hostKeys()));
        return values;
    }

    private static List<String> files(HostKeyPolicy policy) {
        List<Path> all = new ArrayList<>();
        if (policy instanceof HostKeyPolicy.AcceptNew accept) {
            all.add(accept.file());
            all.addAll(accept.others());
        } else {
            all.addAll(((HostKeyPolicy.KnownHosts) policy).files());
        }
        return all.stream()
                .map(Path::toString)
                .filter(f -> !f.startsWith("/etc/ssh/"))
                .toList();
    }

    private static Map<String, List<String>> theirs(Path file, String name) {
        String out = RealTool.require("ssh")
                .run("-G", "-F", file.toString(), name)
                .ok()
                .out();
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String key : List.of("hostname", "user", "port", "proxyjump", "hostkeyalias", "connecttimeout")) {
            values.put(key, lines(out, key));
        }
        String strict = String.join("", lines(out, "stricthostkeychecking"));
        values.put("stricthostkeychecking", List.of(strict.equals("accept-new") ? "accept-new" : "strict"));
        values.put(
                "userknownhostsfile",
                lines(out, "userknownhostsfile").stream()
                        .flatMap(v -> List.of(v.split(" ", -1)).stream())
                        .toList());
        return values;
    }

    private static List<String> lines(String out, String key) {
        return out.lines()
                .filter(line -> line.startsWith(key + " "))
                .map(line -> line.substring(key.length() + 1))
                .toList();
    }

    @Test
    void what_cannot_be_honoured_is_a_finding_with_its_place() {
        SshConfigFile config = SshConfigFile.parse("""
                Host *
                  ForwardAgent yes
                  ProxyCommand nc %h %p
                  Port 70000
                  StrictHostKeyChecking no
                Match user root
                Include other
                  ProxyJump a b@c:99999999
                  HostName %x
                  Port
                """, "config");
        assertThat(config.findings().stream().map(Finding::toString))
                .containsExactly(
                        "config:3:3: error: proxycommand: cannot be honoured, and changes who is reached: remove it"
                                + " [ssh-config.not-supported]",
                        "config:4:3: error: port: must be 1 to 65535 [ssh-config.value]",
                        "config:5:3: error: stricthostkeychecking: must be yes, ask or accept-new: keys are never trusted"
                                + " blindly [ssh-config.value]",
                        "config:6:1: error: match: cannot be honoured, and changes who is reached: remove it"
                                + " [ssh-config.not-supported]",
                        "config:7:1: error: include: cannot be honoured, and changes who is reached: remove it"
                                + " [ssh-config.not-supported]",
                        "config:9:3: error: hostname: may hold %h and %% only [ssh-config.value]",
                        "config:10:3: error: port: has no value [ssh-config.value]",
                        "config:2:3: info: forwardagent: has no effect here [ssh-config.ignored]");
        SshConfigException refused = catchThrowableOfType(SshConfigException.class, config::orThrow);
        assertThat(refused.findings())
                .allMatch(f -> f.severity() == Severity.ERROR)
                .hasSize(7);
        assertThatThrownBy(() -> SshConnector.builder().config(config).build()).isInstanceOf(SshConfigException.class);
    }

    @Test
    void jump_hosts_have_settings_of_their_own() {
        SshConfigFile config = SshConfigFile.parse("""
                Host node*
                  User deploy
                  ProxyJump inner
                Host inner
                  Port 2201
                  User ops
                  ProxyJump outer:2202
                Host loop
                  ProxyJump loop2
                Host loop2
                  ProxyJump loop
                """, "config");
        assertThat(config.target("node1")).isEqualTo(new RemoteTarget("node1", 22, "deploy"));
        assertThat(config.way("node1"))
                .containsExactly(
                        new RemoteTarget("outer", 2202, System.getProperty("user.name")),
                        new RemoteTarget("inner", 2201, "ops"));
        assertThatThrownBy(() -> config.way("loop")).hasMessageContaining("leads back");
    }

    @Test
    void a_host_is_reached_as_its_configuration_says() throws Exception {
        try (LoopbackSshd sshd = LoopbackSshd.start("ed25519")) {
            Path known = Files.writeString(
                    sshd.folder.resolve("alias-known"),
                    Files.readString(sshd.knownHosts).replaceAll("^\\S+", "the-alias"));
            SshConfigFile config = SshConfigFile.parse("""
                    Host node1
                      HostName 127.0.0.1
                      Port %d
                      IdentityFile %s
                      IdentitiesOnly yes
                      UserKnownHostsFile %s
                      GlobalKnownHostsFile none
                      HostKeyAlias the-alias
                    """.formatted(sshd.port, sshd.clientKey, known), "config");
            assertThat(config.settings("node1").credentials()).hasSize(1);
            try (RemoteHost host = SshConnector.builder().config(config).build().connect(config.target("node1"))) {
                assertThat(host.run(RemoteCommand.of("echo", "in")).orThrow().out())
                        .isEqualTo("in\n");
                assertThat(host.target().host()).isEqualTo("node1");
            }
        }
    }
}
