package io.k8sbin.render.nginx;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Severity;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An nginx that passes TCP connections on to the API servers, in a directory of its own beside any other nginx of the
 * host. It stays in the foreground, so that systemd itself watches the process and no stale pid file can keep it from
 * starting. Immutable and thread-safe.
 *
 * <pre>{@code
 * StreamProxy proxy = StreamProxy.listening(HostPort.of("127.0.0.1:8443"))
 *         .server(HostPort.of("10.0.0.1:6443")).server(HostPort.of("10.0.0.2:6443"))
 *         .build();
 * }</pre>
 */
public final class StreamProxy {
    private final StreamProxyBuilder settings;

    StreamProxy(StreamProxyBuilder settings) {
        this.settings = settings;
    }

    /** A proxy being put together that listens here; the host must be an IP address. */
    public static StreamProxyBuilder listening(HostPort listen) {
        return new StreamProxyBuilder(listen);
    }

    /** The directory with its configuration, logs and pid file. */
    public HostPath prefix() {
        return settings.prefix;
    }

    /** {@code nginx.conf} below the prefix. */
    public HostPath configurationFile() {
        return settings.prefix.resolve("nginx.conf");
    }

    /** Where it listens. */
    public HostPort listen() {
        return settings.listen;
    }

    /** Every place it listens at, those of its forwards too, in order. */
    public List<HostPort> listensAt() {
        List<HostPort> places = new ArrayList<>(List.of(settings.listen));
        places.addAll(settings.alsoListening);
        settings.forwards.forEach(f -> places.add(f.listen()));
        return List.copyOf(places);
    }

    /** The servers behind it, in order. */
    public List<HostPort> servers() {
        return List.copyOf(settings.servers);
    }

    /** The text of {@code nginx.conf}. */
    public String render() {
        return StreamProxyWriter.write(settings);
    }

    /** {@code nginx.conf} as a root-owned file of mode 0644. */
    public FileImage toFile() {
        return FileImage.text(configurationFile(), render());
    }

    /** The command that checks the configuration on the host and changes nothing but the pid file's existence. */
    public List<String> checkCommand() {
        return command(List.of("-t"));
    }

    /**
     * The service: checks first, runs in the foreground, reloads without dropping connections, always comes back. A killed
     * master takes its workers along, which would keep the port; the short stop timeout bounds that where the host's
     * control groups (version 1) do not tell systemd that they are gone.
     */
    public UnitFile unit() {
        return UnitFile.service("Proxy to the Kubernetes API servers")
                .documentation("https://nginx.org/en/docs/stream/ngx_stream_core_module.html")
                .after("network-online.target")
                .wants("network-online.target")
                .startLimitInterval(Duration.ZERO)
                .type(ServiceType.SIMPLE)
                .execStartPre(settings.binary, arguments("-t"))
                .execStart(settings.binary, arguments())
                .execReload(settings.binary, arguments("-t"))
                .execReload(settings.binary, arguments("-s", "reload"))
                .timeoutStop(Duration.ofSeconds(5))
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(2))
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build();
    }

    /** What is allowed and should be known: listening everywhere, a single server, a module that may be missing. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (HostPort place : listensAt()) {
            if (IpAddress.of(place.host()).toNumber().signum() == 0) {
                findings.add(Finding.warning(
                        "nginx.listens-everywhere",
                        FieldPath.of("listen"),
                        place + " opens what is behind it to every network of the host; listen on 127.0.0.1"));
            }
        }
        if (settings.servers.size() == 1) {
            findings.add(Finding.warning(
                    "nginx.single-server",
                    FieldPath.of("servers"),
                    "one server only: the proxy has nowhere to fail over"));
        }
        if (settings.modules.isEmpty()) {
            findings.add(new Finding(
                    "nginx.stream-module",
                    Severity.INFO,
                    FieldPath.of("loadModule"),
                    "nginx needs the stream module built in; Debian and Ubuntu need it loaded from " + DEBIAN_MODULE,
                    java.util.Optional.empty()));
        }
        return findings;
    }

    /** Where Debian's and Ubuntu's {@code libnginx-mod-stream} puts its module. */
    public static final HostPath DEBIAN_MODULE = HostPath.of("/usr/lib/nginx/modules/ngx_stream_module.so");

    List<HostPath> modules() {
        return settings.modules;
    }

    List<String> arguments(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("-c", configurationFile().value(), "-p", settings.prefix.value()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private List<String> command(List<String> more) {
        List<String> command = new ArrayList<>(List.of(settings.binary.value()));
        command.addAll(arguments(more.toArray(String[]::new)));
        return List.copyOf(command);
    }
}
