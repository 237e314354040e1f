package io.k8sbin.render.linux;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import java.util.Optional;

/**
 * {@code config.toml} of containerd 1.3 to 1.7 (version 2), holding what Kubernetes asks of it and leaving the rest to
 * its defaults.
 *
 * @param sandboxImage image of the pause container; absent: containerd's own choice
 * @param cgroupDriver as the kubelet's
 * @param cniBinDir directory of the CNI plugins
 * @param cniConfDir directory of the CNI configuration
 * @param oomScores whether scores may be lowered
 */
public record ContainerdConfig(
        Optional<String> sandboxImage,
        CgroupDriver cgroupDriver,
        HostPath cniBinDir,
        HostPath cniConfDir,
        OomScores oomScores) {
    private static final String CRI = "plugins.\"io.containerd.grpc.v1.cri\"";

    /** Refuses an image that is no image reference. */
    public ContainerdConfig {
        sandboxImage.ifPresent(image -> {
            if (!image.matches("[a-z0-9][A-Za-z0-9._:/@-]*")) {
                throw new IllegalArgumentException("not an image: \"" + image + "\"");
            }
        });
    }

    /** systemd's control groups, plugins in {@code /opt/cni/bin}, networks in {@code /etc/cni/net.d}. */
    public static ContainerdConfig kubernetes() {
        return new ContainerdConfig(
                Optional.empty(),
                CgroupDriver.SYSTEMD,
                HostPath.of("/opt/cni/bin"),
                HostPath.of("/etc/cni/net.d"),
                OomScores.FREE);
    }

    /** The same with this pause image. */
    public ContainerdConfig withSandboxImage(String image) {
        return new ContainerdConfig(Optional.of(image), cgroupDriver, cniBinDir, cniConfDir, oomScores);
    }

    /** The same with plugins here: Debian's lie in {@code /usr/lib/cni}. */
    public ContainerdConfig withCniBinDir(HostPath directory) {
        return new ContainerdConfig(sandboxImage, cgroupDriver, directory, cniConfDir, oomScores);
    }

    /** The same with another rule for scores. */
    public ContainerdConfig withOomScores(OomScores rule) {
        return new ContainerdConfig(sandboxImage, cgroupDriver, cniBinDir, cniConfDir, rule);
    }

    /** The text. */
    public String render() {
        StringBuilder out = new StringBuilder("version = 2\n\n[" + CRI + "]\n");
        sandboxImage.ifPresent(
                image -> out.append("  sandbox_image = \"").append(image).append("\"\n"));
        if (oomScores == OomScores.RESTRICTED) {
            out.append("  restrict_oom_score_adj = true\n");
        }
        out.append("\n  [").append(CRI).append(".cni]\n");
        out.append("    bin_dir = \"").append(cniBinDir).append("\"\n");
        out.append("    conf_dir = \"").append(cniConfDir).append("\"\n");
        out.append("\n  [").append(CRI).append(".containerd.runtimes.runc]\n");
        out.append("    runtime_type = \"io.containerd.runc.v2\"\n");
        out.append("\n    [").append(CRI).append(".containerd.runtimes.runc.options]\n");
        out.append("      SystemdCgroup = ")
                .append(cgroupDriver == CgroupDriver.SYSTEMD)
                .append('\n');
        return out.toString();
    }

    /** {@code /etc/containerd/config.toml}. */
    public FileImage toFile() {
        return FileImage.text(HostPath.of("/etc/containerd/config.toml"), render());
    }
}
