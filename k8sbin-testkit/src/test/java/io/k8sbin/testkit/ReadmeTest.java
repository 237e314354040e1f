package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.K8sbin;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.KubeletConfiguration;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateSpec;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.SshConnector;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's snippets, compiled and, where no host is needed, run. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    Path folder;

    @Test
    void every_java_snippet_of_the_readme_is_in_this_file() throws IOException {
        String self = flat(Files.readString(Path.of("src/test/java/io/k8sbin/testkit/ReadmeTest.java")));
        Matcher snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        List<String> found = new ArrayList<>();
        while (snippets.find()) {
            found.add(flat(snippets.group(1)));
        }
        assertThat(found).hasSize(5).allSatisfy(snippet -> assertThat(self).contains(snippet));
    }

    /** Without indentation and line ends, which formatting may change. */
    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void every_link_of_the_readme_leads_somewhere() throws IOException {
        Matcher links = Pattern.compile("]\\(([^)]+)\\)").matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(links.results().map(m -> ROOT.resolve(m.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void pki() {
        CertificateAuthority ca = CertificateAuthority.createRoot(DistinguishedName.of("demo"), Duration.ofDays(3650));
        IssuedCertificate etcd = ca.issue(CertificateSpec.peer(DistinguishedName.of("etcd"))
                .dns("etcd-1.example.org")
                .ip(IpAddress.of("192.168.31.44"))
                .build());
        assertThat(etcd.certificate().getIssuerX500Principal())
                .isEqualTo(ca.certificate().getSubjectX500Principal());
    }

    @Test
    void config() {
        String text = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmaxPods: 50\n";
        KubeletConfiguration kubelet = ComponentConfigs.parse(KubeletConfiguration.class, "kubelet.yaml", text);
        String yaml = ComponentConfigs.toYaml(kubelet, KubernetesVersion.of("v1.20.2"));
        assertThat(yaml).contains("maxPods: 50");
    }

    private static FileImage render() {
        UnitFile unit = UnitFile.service("demo")
                .execStart(HostPath.of("/opt/demo/bin/demo"), List.of("--greeting=100% sure"))
                .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
                .wantedBy("multi-user.target")
                .build();
        FileImage file = unit.toFile(HostPath.of("/etc/systemd/system"), "demo.service");
        return file;
    }

    @Test
    void render_escapes_for_systemd() {
        FakeHost host = FakeHost.named("h").file(render());
        assertThat(host.text(HostPath.of("/etc/systemd/system/demo.service"))).contains("100%% sure");
    }

    private static void remote(SshConnector connector, FileImage file) {
        try (RemoteHost host = connector.connect(RemoteTarget.of("192.168.31.44", "root"))) {
            host.push(FileSet.of("first", List.of(file)));
            host.run(RemoteCommand.of("systemctl", "daemon-reload")).orThrow();
        }
    }

    @Test
    void remote_says_what_it_lacks_before_it_contacts_anybody() {
        SshConnector connector = SshConnector.builder()
                .hostKeys(HostKeyPolicy.knownHosts(folder.resolve("known_hosts")))
                .credentials(Credentials.privateKey(folder.resolve("no-key")))
                .build();
        Assertions.assertThatThrownBy(() -> remote(connector, render())).isInstanceOf(RemoteHostException.class);
    }

    private static void facade(ClusterSpec spec, Path folder) {
        ClusterPlan plan = K8sbin.plan(spec, ClusterDirectory.prepare(spec, folder, Clock.systemUTC()));
        try (K8sbin cluster = K8sbin.connect(plan, event -> {})) {
            if (!cluster.observe().isEmpty()) {
                cluster.rollout();
            }
        }
    }

    @Test
    void facade_names_every_host_it_cannot_reach() {
        ClusterSpec spec = SampleCluster.spec()
                .ssh(new io.k8sbin.cluster.spec.SshAccess(
                        "root",
                        22,
                        java.util.Optional.of(folder.resolve("no-key")),
                        java.util.Optional.of(folder.resolve("known_hosts")),
                        io.k8sbin.cluster.spec.SshAccess.Become.NONE))
                .build();
        Assertions.assertThatThrownBy(() -> facade(spec, folder.resolve("demo")))
                .hasMessageContainingAll("nothing was changed", "master1", "worker1");
    }
}
