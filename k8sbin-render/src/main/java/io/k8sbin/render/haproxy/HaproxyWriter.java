package io.k8sbin.render.haproxy;

import io.k8sbin.core.HostPort;
import io.k8sbin.render.Escapers;
import java.time.Duration;

/** Writes {@code haproxy.cfg} from settings that have been checked. */
final class HaproxyWriter {
    private final StringBuilder out = new StringBuilder();

    private HaproxyWriter() {}

    static String write(HaproxyConfigBuilder settings) {
        HaproxyWriter writer = new HaproxyWriter();
        writer.global(settings);
        writer.defaults(settings);
        settings.listeners.forEach(writer::listener);
        return writer.out.toString();
    }

    private void global(HaproxyConfigBuilder settings) {
        section("global");
        line("log stdout format raw local0 notice");
        line("maxconn " + settings.maxConnections);
        settings.owner.ifPresent(o -> line("user " + o.user()));
        settings.owner.ifPresent(o -> line("group " + o.group()));
        settings.statsSocket.ifPresent(
                s -> line("stats socket " + Escapers.haproxyArgument().escape(s.value()) + " mode 600 level operator"));
        out.append('\n');
    }

    private void defaults(HaproxyConfigBuilder settings) {
        section("defaults");
        line("mode tcp");
        line("log global");
        line("option tcplog");
        line("option dontlognull");
        line("option clitcpka");
        line("option srvtcpka");
        line("timeout connect " + millis(settings.connect));
        line("timeout client " + millis(settings.silence));
        line("timeout server " + millis(settings.silence));
        line("timeout check " + millis(settings.connect));
        line("default-server inter " + millis(settings.checkInterval) + " fall " + settings.fall + " rise "
                + settings.rise);
    }

    private void listener(TcpListener listener) {
        out.append('\n');
        section("listen " + listener.name());
        listener.binds().forEach(bind -> line("bind " + bind));
        line("balance " + listener.balance().word());
        listener.check().lines().forEach(this::line);
        String words = listener.check().words();
        for (var server : listener.servers().entrySet()) {
            HostPort at = server.getValue();
            line("server " + server.getKey() + " " + at + " " + words);
        }
    }

    private static String millis(Duration duration) {
        return duration.toMillis() + "ms";
    }

    private void section(String title) {
        out.append(title).append('\n');
    }

    private void line(String line) {
        out.append("    ").append(line).append('\n');
    }
}
