package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.render.internal.Problems;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code daemon.json} of docker as a runtime of Kubernetes: who makes control groups, and how large a container's log may
 * grow.
 *
 * @param cgroupDriver as the kubelet's
 * @param logMebibytes when a container's log is rotated, in MiB
 * @param logFiles how many are kept
 * @param dataRoot where images and containers lie; absent: docker's own choice
 * @param registryMirrors asked before Docker Hub; https URLs
 * @param insecureRegistries trusted without TLS, {@code host:port}
 */
public record DockerDaemon(
        CgroupDriver cgroupDriver,
        int logMebibytes,
        int logFiles,
        Optional<HostPath> dataRoot,
        List<URI> registryMirrors,
        List<String> insecureRegistries) {
    /**
     * Copies the lists.
     *
     * @throws io.k8sbin.render.InvalidInputException when a number is not from 1 to 100000, a mirror no URL of a host or a
     *     registry no {@code host:port}
     */
    public DockerDaemon {
        registryMirrors = List.copyOf(registryMirrors);
        insecureRegistries = List.copyOf(insecureRegistries);
        Problems problems = new Problems();
        Map.of("logMebibytes", logMebibytes, "logFiles", logFiles).forEach((name, number) -> {
            if (number < 1 || number > 100_000) {
                problems.invalid(FieldPath.of(name), number, "from 1 to 100000");
            }
        });
        for (int i = 0; i < registryMirrors.size(); i++) {
            if (!registryMirrors.get(i).toString().matches("https?://[a-z0-9.-]+(:[0-9]+)?/?")) {
                problems.invalid(
                        FieldPath.of("registryMirrors").index(i), registryMirrors.get(i), "a URL with a host only");
            }
        }
        for (int i = 0; i < insecureRegistries.size(); i++) {
            if (!insecureRegistries.get(i).matches("[a-z0-9.-]+(:[0-9]+)?")) {
                problems.invalid(FieldPath.of("insecureRegistries").index(i), insecureRegistries.get(i), "host:port");
            }
        }
        problems.throwIfAny();
    }

    /** systemd's control groups, 5 logs of 100 MiB for each container. */
    public static DockerDaemon kubernetes() {
        return new DockerDaemon(CgroupDriver.SYSTEMD, 100, 5, Optional.empty(), List.of(), List.of());
    }

    /** The same with the runtime's own control groups, or systemd's. */
    public DockerDaemon withCgroupDriver(CgroupDriver driver) {
        return new DockerDaemon(driver, logMebibytes, logFiles, dataRoot, registryMirrors, insecureRegistries);
    }

    /** The same with its data here. */
    public DockerDaemon withDataRoot(HostPath directory) {
        return new DockerDaemon(
                cgroupDriver, logMebibytes, logFiles, Optional.of(directory), registryMirrors, insecureRegistries);
    }

    /** The same with these registries: mirrors of Docker Hub, and such as have no TLS. */
    public DockerDaemon withRegistries(List<URI> mirrors, List<String> insecure) {
        return new DockerDaemon(cgroupDriver, logMebibytes, logFiles, dataRoot, mirrors, insecure);
    }

    /** The document. */
    public Json toJson() {
        Json.ObjectBuilder json = Json.object()
                .put("exec-opts", Json.ofTexts(List.of("native.cgroupdriver=" + driverWord())))
                .put("log-driver", "json-file")
                .put(
                        "log-opts",
                        Json.object()
                                .put("max-size", logMebibytes + "m")
                                .put("max-file", Integer.toString(logFiles))
                                .build())
                .put("storage-driver", "overlay2");
        dataRoot.ifPresent(directory -> json.put("data-root", directory.value()));
        if (!registryMirrors.isEmpty()) {
            json.put(
                    "registry-mirrors",
                    Json.ofTexts(registryMirrors.stream().map(URI::toString).toList()));
        }
        if (!insecureRegistries.isEmpty()) {
            json.put("insecure-registries", Json.ofTexts(insecureRegistries));
        }
        return json.build();
    }

    private String driverWord() {
        return cgroupDriver == CgroupDriver.SYSTEMD ? "systemd" : "cgroupfs";
    }

    /** Control groups made behind systemd's back, registries without TLS. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (cgroupDriver == CgroupDriver.CGROUPFS) {
            findings.add(Finding.warning(
                    "docker.cgroup-driver",
                    FieldPath.of("cgroupDriver"),
                    "systemd and docker both manage control groups then: use systemd, in the kubelet too"));
        }
        if (!insecureRegistries.isEmpty()) {
            findings.add(Finding.warning(
                    "docker.insecure-registry",
                    FieldPath.of("insecureRegistries"),
                    "whoever sits between can hand out any image: give the registry a certificate"));
        }
        return findings;
    }

    /** {@code /etc/docker/daemon.json}. */
    public FileImage toFile() {
        return FileImage.text(HostPath.of("/etc/docker/daemon.json"), toJson().pretty());
    }
}
