package io.k8sbin.render.linux;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code config.toml} of containerd, holding what Kubernetes asks of it and leaving the rest to
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
    private static final Pattern IMAGE = Pattern.compile("[a-z0-9][A-Za-z0-9._:/@-]*");
    private static final ContainerdConfig KUBERNETES = new ContainerdConfig(
            Optional.empty(),
            CgroupDriver.SYSTEMD,
            HostPath.of("/opt/cni/bin"),
            HostPath.of("/etc/cni/net.d"),
            OomScores.FREE);

    /** Refuses an image that is no image reference. */
    public ContainerdConfig {
        sandboxImage.ifPresent(image -> {
            if (!IMAGE.matcher(image).matches()) {
                throw new IllegalArgumentException("not an image: \"" + image + "\"");
            }
        });
    }

    /** systemd's control groups, plugins in {@code /opt/cni/bin}, networks in {@code /etc/cni/net.d}. */
    public static ContainerdConfig kubernetes() {
        return KUBERNETES;
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

    /** The text for containerd 1.3 to 1.7, which 2.x still reads. */
    public String render() {
        return render(ContainerdFormat.V2);
    }

    /** The text in this format. */
    public String render(ContainerdFormat format) {
        StringBuilder out = new StringBuilder("version = " + format.number() + "\n");
        if (format == ContainerdFormat.V3) {
            sandboxImage.ifPresent(image -> out.append("\n[plugins.\"io.containerd.cri.v1.images\".pinned_images]\n")
                    .append("  sandbox = \"" + image + "\"\n"));
        }
        String plugin = "plugins.\"" + format.runtimePlugin() + "\"";
        out.append("\n[").append(plugin).append("]\n");
        if (format == ContainerdFormat.V2) {
            sandboxImage.ifPresent(image -> out.append("  sandbox_image = \"" + image + "\"\n"));
        }
        if (oomScores == OomScores.RESTRICTED) {
            out.append("  restrict_oom_score_adj = true\n");
        }
        out.append("\n  [" + plugin + ".cni]\n");
        out.append("    bin_dir = \"" + cniBinDir + "\"\n");
        out.append("    conf_dir = \"" + cniConfDir + "\"\n");
        out.append("\n  [" + plugin + ".containerd.runtimes.runc]\n");
        out.append("    runtime_type = \"io.containerd.runc.v2\"\n");
        out.append("\n    [" + plugin + ".containerd.runtimes.runc.options]\n");
        out.append("      SystemdCgroup = " + (cgroupDriver == CgroupDriver.SYSTEMD) + "\n");
        return out.toString();
    }

    /** {@code /etc/containerd/config.toml} in this format. */
    public FileImage toFile(ContainerdFormat format) {
        return FileImage.text(HostPath.of("/etc/containerd/config.toml"), render(format));
    }

    /** The same with the runtime's own control groups, or systemd's. */
    public ContainerdConfig withCgroupDriver(CgroupDriver driver) {
        return new ContainerdConfig(sandboxImage, driver, cniBinDir, cniConfDir, oomScores);
    }

    /** {@code /etc/containerd/config.toml}. */
    public FileImage toFile() {
        return FileImage.text(HostPath.of("/etc/containerd/config.toml"), render());
    }
}
