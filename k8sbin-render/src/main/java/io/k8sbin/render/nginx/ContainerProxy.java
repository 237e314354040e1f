package io.k8sbin.render.nginx;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.internal.Problems;
import io.k8sbin.render.systemd.ExecPrefix;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A {@link StreamProxy} that docker runs on the host's network and systemd watches. Docker mounts the proxy's whole
 * directory: a file mounted alone would stay the old one when it is replaced. Only systemd restarts it: a restart policy
 * of docker's own would be a second master.
 *
 * @param proxy what it runs; its configuration lies on the host
 * @param image an nginx with the stream module built in, with a tag or digest: {@code nginx:1.25.5-alpine}
 * @param name of the container
 * @param memoryMebibytes how much memory it may take, in MiB
 */
public record ContainerProxy(StreamProxy proxy, String image, String name, int memoryMebibytes) {
    private static final HostPath DOCKER = HostPath.of("/usr/bin/docker");

    /**
     * Checks the names.
     *
     * @throws io.k8sbin.render.InvalidInputException when the image is no reference with a tag or digest, the name is none
     *     of a container, or the memory is below what docker takes
     */
    public ContainerProxy {
        Problems problems = new Problems();
        if (!image.matches("[a-z0-9][a-z0-9._/:-]*(:[A-Za-z0-9_][A-Za-z0-9._-]{0,127}|@sha256:[0-9a-f]{64})")) {
            problems.invalid(FieldPath.of("image"), image, "an image with its tag or digest");
        }
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_.-]+")) {
            problems.invalid(FieldPath.of("name"), name, "letters, digits, underscores, dots and dashes");
        }
        if (proxy.prefix().value().indexOf(':') >= 0) {
            problems.invalid(FieldPath.of("proxy", "prefix"), proxy.prefix(), "docker ends a volume's path at a colon");
        }
        if (memoryMebibytes < 6) {
            problems.invalid(FieldPath.of("memoryMebibytes"), memoryMebibytes, "docker asks for 6 MiB or more");
        }
        problems.throwIfAny();
    }

    /** A container {@code kube-apiserver-proxy} with 512 MiB. */
    public static ContainerProxy of(StreamProxy proxy, String image) {
        return new ContainerProxy(proxy, image, "kube-apiserver-proxy", 512);
    }

    /** The command that checks the configuration with the image's own nginx. */
    public List<String> checkCommand() {
        List<String> command = new ArrayList<>(List.of(DOCKER.value()));
        command.addAll(run("-t"));
        return List.copyOf(command);
    }

    /** The service. Its first start may have to pull the image. */
    public UnitFile unit() {
        return UnitFile.service("Proxy to the Kubernetes API servers, in a container")
                .documentation("https://nginx.org/en/docs/stream/ngx_stream_core_module.html")
                .wants("docker.socket")
                .after("docker.service", "network-online.target")
                .startLimitInterval(Duration.ZERO)
                .execStartPre(DOCKER, List.of("rm", "--force", name), ExecPrefix.IGNORE_FAILURE)
                .execStart(DOCKER, named())
                .execReload(DOCKER, exec("-t"))
                .execReload(DOCKER, exec("-s", "reload"))
                .execStop(DOCKER, List.of("stop", name))
                .timeoutStart(Duration.ofMinutes(5))
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(15))
                .wantedBy("multi-user.target")
                .build();
    }

    /** Those of the proxy, and modules the image does not have at the host's path. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(proxy.findings());
        findings.removeIf(f -> f.id().equals("nginx.stream-module"));
        if (!proxy.modules().isEmpty()) {
            findings.add(Finding.error(
                    "nginx.module-of-the-host",
                    FieldPath.of("loadModule"),
                    "the image does not have the host's modules: leave load_module out"));
        }
        return findings;
    }

    private List<String> named() {
        List<String> arguments = run();
        arguments.addAll(1, List.of("--name", name, "--memory", memoryMebibytes + "m"));
        return arguments;
    }

    private List<String> run(String... more) {
        String prefix = proxy.prefix().value();
        List<String> arguments = new ArrayList<>(
                List.of("run", "--rm", "--network", "host", "--volume", prefix + ":" + prefix, image, "nginx"));
        arguments.addAll(proxy.arguments(more));
        return arguments;
    }

    private List<String> exec(String... more) {
        List<String> arguments = new ArrayList<>(List.of("exec", name, "nginx"));
        arguments.addAll(proxy.arguments(more));
        return arguments;
    }
}
