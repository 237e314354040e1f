package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.linux.DockerDaemon;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The container runtime, up before kubeadm begins, the bridge pods hang on, and images where there is no registry. */
final class KubeadmRuntimePart {
    private static final String DOCKER = "docker.service";
    private final NodeParts parts;

    KubeadmRuntimePart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        RuntimePart runtime = new RuntimePart(parts);
        if (parts.spec().kubeadm().flannelManifest().isEmpty()) {
            runtime.network(draft);
        }
        if (parts.spec().kubeadm().runtime() == KubeadmSpec.Engine.DOCKER) {
            docker(draft);
        } else {
            containerd(draft, runtime);
        }
        images(draft);
    }

    /** docker's package is the host's; how it makes control groups and how large logs grow is ours. */
    private void docker(NodeDraft draft) {
        HostPath daemon = draft.file(DockerDaemon.kubernetes().toFile());
        Readiness readiness = new Readiness("docker answers", "docker version >/dev/null", Duration.ofMinutes(1));
        draft.unit(new PlannedUnit(DOCKER, Phase.HOST, List.of(daemon), readiness, List.of()));
    }

    private void containerd(NodeDraft draft, RuntimePart runtime) {
        if (parts.binaries().find("containerd").isPresent()) {
            runtime.own(draft);
        }
        String socket = parts.spec().runtime().socket().value();
        String test = "[ -S " + Escapers.posixShellWord().escape(socket) + " ]";
        Readiness readiness = new Readiness("containerd has its socket", test, Duration.ofMinutes(1));
        draft.unit(new PlannedUnit(RuntimePart.UNIT, Phase.HOST, List.of(), readiness, List.of()));
    }

    private void images(NodeDraft draft) {
        for (Path archive : parts.spec().kubeadm().images()) {
            HostPath target = KubeadmPaths.IMAGES.resolve(name(archive));
            parts.binaries()
                    .find(archive.toString())
                    .ifPresent(file ->
                            draft.file(FileImage.program(target, file).withMode(io.k8sbin.core.FileMode.PUBLIC)));
        }
    }

    private static String name(Path archive) {
        String name = archive.getFileName() == null ? "" : archive.getFileName().toString();
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
