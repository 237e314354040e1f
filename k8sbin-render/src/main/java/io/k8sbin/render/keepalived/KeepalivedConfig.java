package io.k8sbin.render.keepalived;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code keepalived.conf} with one VRRP instance: an address held by the working host of the highest priority. All hosts
 * begin as BACKUP and elect; only priority and addresses differ between them. Immutable and thread-safe.
 *
 * <pre>{@code
 * KeepalivedConfig keepalived = KeepalivedConfig.on("eth0", 180)
 *         .routerId("master01").priority(100)
 *         .address(VirtualAddress.of("192.168.80.100/24"))
 *         .check(ProxyCheck.listening(8443))
 *         .build();
 * }</pre>
 */
public final class KeepalivedConfig {
    /** Debian's place for the program. */
    public static final HostPath BINARY = HostPath.of("/usr/sbin/keepalived");

    private final KeepalivedConfigBuilder settings;

    KeepalivedConfig(KeepalivedConfigBuilder settings) {
        this.settings = settings;
    }

    /**
     * An instance being put together.
     *
     * @param networkInterface that carries the address
     * @param virtualRouterId 1 to 255: the same on all hosts of the address, and no other's in their network
     */
    public static KeepalivedConfigBuilder on(String networkInterface, int virtualRouterId) {
        return new KeepalivedConfigBuilder(networkInterface, virtualRouterId);
    }

    /** Where the configuration lies. */
    public HostPath configurationFile() {
        return settings.file;
    }

    /** The text of {@code keepalived.conf}; holds the password where there is one. */
    public String render() {
        return KeepalivedWriter.write(settings);
    }

    /** The configuration, root-owned: mode 0644, or a secret of mode 0600 where it holds a password; and the script. */
    public List<FileImage> files() {
        List<FileImage> files = new ArrayList<>();
        files.add(
                settings.password.isPresent()
                        ? FileImage.secret(settings.file, Secret.ofUtf8(render()))
                        : FileImage.text(settings.file, render()));
        settings.check.ifPresent(check -> files.add(check.toFile()));
        return List.copyOf(files);
    }

    /** The command that checks the configuration on the host and changes nothing. */
    public List<String> checkCommand() {
        return List.of(BINARY.value(), "--config-test", "--use-file=" + settings.file);
    }

    /** The service: in the foreground, logged to the journal. */
    public UnitFile unit() {
        return UnitFile.service("The virtual address of the Kubernetes API servers")
                .documentation("man:keepalived(8)", "man:keepalived.conf(5)")
                .after("network-online.target")
                .wants("network-online.target")
                .startLimitInterval(Duration.ZERO)
                .execStart(BINARY, List.of("--dont-fork", "--log-console", "--use-file=" + settings.file))
                .reloadByHangup()
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(2))
                .wantedBy("multi-user.target")
                .build();
    }

    /** What is allowed and should be known: no health check, a password on the wire, the router id of every example. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (settings.check.isEmpty()) {
            findings.add(Finding.warning(
                    "keepalived.no-check",
                    FieldPath.of("check"),
                    "the address stays on a host whose proxy is dead: add a check"));
        }
        if (settings.password.isPresent()) {
            findings.add(Finding.warning(
                    "keepalived.password",
                    FieldPath.of("password"),
                    "it travels unencrypted and proves nothing: leave it out, and keep strangers off the network"));
        }
        if (settings.virtualRouterId == 51) {
            findings.add(Finding.warning(
                    "keepalived.common-router-id",
                    FieldPath.of("virtualRouterId"),
                    "51 is the one of every example: two groups with one id in a network fight; choose another"));
        }
        return findings;
    }
}
