package io.k8sbin.render.haproxy;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code haproxy.cfg} of haproxy 2.2 and later: TCP sections, logged to the journal. haproxy stays in the foreground under
 * systemd. Immutable and thread-safe.
 *
 * <pre>{@code
 * HaproxyConfig haproxy = HaproxyConfig.builder()
 *         .listen(TcpListener.apiServers(HostPort.of("127.0.0.1:8443"), Map.of("m1", HostPort.of("10.0.0.1:6443"))))
 *         .build();
 * }</pre>
 */
public final class HaproxyConfig {
    private final HaproxyConfigBuilder settings;

    HaproxyConfig(HaproxyConfigBuilder settings) {
        this.settings = settings;
    }

    /** A configuration being put together. */
    public static HaproxyConfigBuilder builder() {
        return new HaproxyConfigBuilder();
    }

    /** The sections, in order. */
    public List<TcpListener> listeners() {
        return List.copyOf(settings.listeners);
    }

    /** Where the configuration lies. */
    public HostPath configurationFile() {
        return settings.file;
    }

    /** The text of {@code haproxy.cfg}. */
    public String render() {
        return HaproxyWriter.write(settings);
    }

    /** The configuration as a root-owned file of mode 0644. */
    public FileImage toFile() {
        return FileImage.text(settings.file, render());
    }

    /** The command that checks the configuration on the host and changes nothing. */
    public List<String> checkCommand() {
        List<String> command = new ArrayList<>(List.of(settings.binary.value()));
        command.addAll(check());
        return List.copyOf(command);
    }

    /** The service: checks first, tells systemd when it listens, reloads without dropping connections. */
    public UnitFile unit() {
        HostPath binary = settings.binary;
        return UnitFile.service("Proxy to the Kubernetes API servers")
                .documentation("man:haproxy(1)")
                .after("network-online.target")
                .wants("network-online.target")
                .startLimitInterval(Duration.ZERO)
                .type(ServiceType.NOTIFY)
                .execStartPre(binary, check())
                .execStart(binary, List.of("-Ws", "-f", settings.file.value()))
                .execReload(binary, check())
                .reloadByHangup()
                .timeoutStop(Duration.ofSeconds(5))
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(2))
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build();
    }

    private List<String> check() {
        return List.of("-c", "-q", "-f", settings.file.value());
    }

    /** What is allowed and should be known: listening everywhere, a single server. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (TcpListener listener : settings.listeners) {
            FieldPath path = FieldPath.of("listen").key(listener.name());
            for (HostPort bind : listener.binds()) {
                if (IpAddress.of(bind.host()).toNumber().signum() == 0) {
                    findings.add(Finding.warning(
                            "haproxy.listens-everywhere",
                            path,
                            bind + " opens what is behind it to every network of the host; listen on 127.0.0.1"));
                }
            }
            if (listener.servers().size() == 1) {
                findings.add(Finding.warning(
                        "haproxy.single-server", path, "one server only: the proxy has nowhere to fail over"));
            }
        }
        return findings;
    }
}
