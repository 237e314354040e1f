package io.k8sbin.config.kinds;

import io.k8sbin.core.KubernetesVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** What the programs of Kubernetes 1.20.2 make of a document: whether they get past reading their configuration. */
final class RealDecoder {
    static final KubernetesVersion VERSION = KubernetesVersion.of("v1.20.2");

    private static final String INIT = """
        ---
        apiVersion: %s
        kind: InitConfiguration
        nodeRegistration: {name: node1, criSocket: /run/x.sock}
        localAPIEndpoint: {advertiseAddress: 10.0.0.1}
        """;
    private static final String CLUSTER = """
        ---
        apiVersion: %s
        kind: ClusterConfiguration
        kubernetesVersion: v1.20.2
        """;
    private static final String KUBECONFIG = """
        apiVersion: v1
        kind: Config
        clusters: [{name: a, cluster: {server: "http://127.0.0.1:1"}}]
        contexts: [{name: a, context: {cluster: a}}]
        current-context: a
        """;

    private final Path binaries;
    private final Path folder;

    RealDecoder(Path folder) {
        String named = System.getenv("K8SBIN_BINARIES");
        Assumptions.assumeTrue(named != null, "K8SBIN_BINARIES names no folder with Kubernetes binaries");
        this.binaries = Path.of(String.valueOf(named));
        this.folder = folder;
        put("kubeconfig", KUBECONFIG);
        // files the programs want to be there; none of them is looked into before the configuration is read
        put("cert.pem", "");
        put("key.pem", "");
        put("sa.key", key());
    }

    /** The answer of a program. */
    record Answer(boolean accepted, String text) {}

    private static String key() {
        try {
            byte[] key = KeyPairGenerator.getInstance("RSA")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            String base64 = Base64.getMimeEncoder().encodeToString(key);
            return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path put(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the document to the program that reads its kind. */
    Answer ask(Wire wire, String yaml) {
        return switch (wire.kind()) {
            case "InitConfiguration" -> kubeadm(yaml + CLUSTER.formatted(wire.apiVersion()));
            case "ClusterConfiguration" -> kubeadm(yaml + INIT.formatted(wire.apiVersion()));
            case "JoinConfiguration" -> kubeadm(yaml);
            case "KubeletConfiguration" -> kubelet(yaml);
            case "KubeProxyConfiguration" -> kubeProxy(yaml);
            case "KubeSchedulerConfiguration" -> scheduler(yaml);
            case "Policy" -> apiserver("--audit-policy-file", yaml);
            case "EncryptionConfiguration", "EncryptionConfig" -> apiserver("--encryption-provider-config", yaml);
            default -> throw new IllegalArgumentException("no program of 1.20 reads " + wire.name());
        };
    }

    private Answer kubeadm(String yaml) {
        Path old = put("kubeadm.yaml", yaml);
        String text = run(
                "kubeadm", "config", "migrate", "--old-config=" + old, "--new-config=" + folder.resolve("new.yaml"));
        return new Answer(text.startsWith("exit 0\n") && !text.contains("unknown field"), text);
    }

    private Answer kubelet(String yaml) {
        String text = run(
                "kubelet",
                "--config=" + put("kubelet.yaml", yaml),
                "--kubeconfig=/nonexistent",
                "--cert-dir=" + folder.resolve("pki"),
                "--root-dir=" + folder.resolve("kubelet"));
        return new Answer(text.contains("stat /nonexistent") && !text.contains("using lenient decoding"), text);
    }

    private Answer kubeProxy(String yaml) {
        String text = run(
                "kube-proxy", "--config=" + put("proxy.yaml", yaml), "--write-config-to=" + folder.resolve("new.yaml"));
        return new Answer(text.startsWith("exit 0\n") && !text.contains("using lenient decoding"), text);
    }

    private Answer scheduler(String yaml) {
        String text = run(
                "kube-scheduler",
                "--config=" + put("scheduler.yaml", yaml),
                "--tls-cert-file=" + folder.resolve("cert.pem"),
                "--tls-private-key-file=" + folder.resolve("key.pem"),
                "--write-config-to=" + folder.resolve("new.yaml"));
        boolean past =
                List.of("Wrote configuration to", "missing content for serving cert", "failed to create listener")
                        .stream()
                        .anyMatch(text::contains);
        return new Answer(past, text);
    }

    private Answer apiserver(String flag, String yaml) {
        String text = run(
                "kube-apiserver",
                "--etcd-servers=http://127.0.0.1:1",
                "--service-account-key-file=" + folder.resolve("sa.key"),
                "--service-account-signing-key-file=" + folder.resolve("sa.key"),
                "--service-account-issuer=x",
                "--cert-dir=" + folder.resolve("apiserver"),
                "--advertise-address=10.0.0.1",
                "--service-cluster-ip-range=10.0.0.0/24",
                "--audit-log-path=/dev/null",
                "--admission-control-config-file=/nonexistent",
                flag + "=" + put("apiserver.yaml", yaml));
        return new Answer(text.contains("unable to read admission control configuration"), text);
    }

    /** What {@code kubeadm config migrate} makes of a text; empty when it refuses it. */
    Optional<String> migrate(String yaml) {
        Path now = folder.resolve("migrated.yaml");
        Path old = put("kubeadm.yaml", yaml);
        String text = run("kubeadm", "config", "migrate", "--old-config=" + old, "--new-config=" + now);
        return text.startsWith("exit 0\n") ? Optional.of(read(now)) : Optional.empty();
    }

    /** What a program writes to standard output, or to the file after its last argument's equals sign. */
    String output(String name, String... arguments) {
        run(name, arguments);
        String last = arguments[arguments.length - 1];
        return last.startsWith("--write-config-to=")
                ? read(Path.of(last.substring(last.indexOf('=') + 1)))
                : read(folder.resolve("out")).replaceAll("(?m)^[IWE][0-9]{4} .*\n", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String run(String name, String... arguments) {
        Path binary = binaries.resolve(name);
        Assumptions.assumeTrue(Files.isExecutable(binary), "no " + binary);
        List<String> command = new ArrayList<>(List.of(binary.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = folder.resolve("out");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(name + " does not end");
            }
            String text = new String(Files.readAllBytes(out), StandardCharsets.UTF_8);
            return "exit " + process.exitValue() + "\n"
                    + text.lines().limit(300).reduce("", (a, b) -> a + b + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
