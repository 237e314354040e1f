package io.k8sbin.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.config.kinds.ComponentConfig;
import io.k8sbin.config.kinds.ComponentConfigs;
import io.k8sbin.config.kinds.KubeProxyConfiguration;
import io.k8sbin.config.kinds.ProxyMode;
import io.k8sbin.config.kubeconfig.Credential;
import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kubernetes' own programs make of our files; skipped without K8SBIN_BINARIES. */
class RealBinariesTest {
    private static final KubernetesVersion V20 = KubernetesVersion.of("v1.20.2");

    @TempDir
    Path folder = Path.of("");

    private static String binary(String name) {
        String binaries = System.getenv("K8SBIN_BINARIES");
        Assumptions.assumeTrue(binaries != null, "K8SBIN_BINARIES names no folder with Kubernetes binaries");
        Path binary = Path.of(String.valueOf(binaries), name);
        Assumptions.assumeTrue(Files.isExecutable(binary), "no " + binary);
        return binary.toString();
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(List.of(command))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(() -> read(out)).isZero();
        return read(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void kube_proxy_reads_our_file_and_we_read_what_it_writes() throws Exception {
        String binary = binary("kube-proxy");
        KubeProxyConfiguration ours = KubeProxyConfiguration.builder()
                .mode(ProxyMode.IPTABLES)
                .clusterCidr("172.30.0.0/16")
                .configSyncPeriod(Duration.ofMinutes(7))
                .build();
        Path in = Files.writeString(folder.resolve("in.yaml"), ComponentConfigs.toYaml(ours, V20));
        Path written = folder.resolve("written.yaml");
        run(binary, "--config=" + in, "--write-config-to=" + written);
        List<ComponentConfig> theirs = ComponentConfigs.parse("written.yaml", read(written));
        assertThat(theirs).hasSize(1);
        KubeProxyConfiguration back = (KubeProxyConfiguration) theirs.get(0);
        assertThat(back.mode()).contains(ProxyMode.IPTABLES);
        assertThat(back.clusterCidr()).contains("172.30.0.0/16");
        assertThat(back.configSyncPeriod()).contains(Duration.ofMinutes(7));
        assertThat(back.validate(V20)).isEmpty();
    }

    @Test
    void kubectl_reads_our_kubeconfig() throws Exception {
        String binary = binary("kubectl");
        Kubeconfig config = Kubeconfig.single(
                "kubernetes",
                "https://10.0.0.10:6443",
                "-----BEGIN CERTIFICATE-----\nQ0E=\n-----END CERTIFICATE-----\n",
                "admin",
                new Credential.Token(Secret.ofUtf8("123e45")),
                "default");
        Path file = Files.writeString(folder.resolve("config"), config.toYaml().revealUtf8());
        Json view = Json.parse(run(binary, "config", "view", "--raw", "-o", "json", "--kubeconfig=" + file));
        assertThat(view.at("users").elements().get(0).at("user", "token").text())
                .isEqualTo("123e45");
        assertThat(view.at("current-context").text()).isEqualTo("default");
        String raw = run(binary, "config", "view", "--raw", "--kubeconfig=" + file);
        assertThat(Kubeconfig.parse("view", Secret.ofUtf8(raw))).isEqualTo(config);
    }

    /** Flags the 1.20.2 programs take, as their help prints them, against the catalogue. */
    @Test
    void every_flag_of_the_help_is_in_the_catalogue() throws Exception {
        List<String> missing = new ArrayList<>();
        for (io.k8sbin.config.flags.Component component : io.k8sbin.config.flags.Component.values()) {
            if (component == io.k8sbin.config.flags.Component.ETCD) {
                continue;
            }
            String help = run(binary(component.binary()), "--help");
            java.util.regex.Matcher flag = java.util.regex.Pattern.compile("(?m)^ +(?:-\\w, )?--([\\w.-]+)")
                    .matcher(help);
            while (flag.find()) {
                String name = flag.group(1);
                boolean unknown =
                        io.k8sbin.config.flags.FlagSet.of(component).set(name, "").build().validate(V20).stream()
                                .anyMatch(error -> error.type() == io.k8sbin.core.FieldError.Type.UNKNOWN_FIELD);
                if (unknown) {
                    missing.add(component.binary() + " --" + name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
