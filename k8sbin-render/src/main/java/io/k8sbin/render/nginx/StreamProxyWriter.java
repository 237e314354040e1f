package io.k8sbin.render.nginx;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.Escapers;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code nginx.conf} from settings that have been checked. */
final class StreamProxyWriter {
    static final String MAIN = "kube_apiserver";
    private final StringBuilder out = new StringBuilder();

    private StreamProxyWriter() {}

    static String write(StreamProxyBuilder settings) {
        StreamProxyWriter writer = new StreamProxyWriter();
        writer.process(settings);
        writer.line("");
        writer.line("stream {");
        writer.upstream(settings, MAIN, settings.servers);
        settings.forwards.forEach(f -> writer.upstream(settings, f.name(), f.servers()));
        List<HostPort> places = new ArrayList<>(List.of(settings.listen));
        places.addAll(settings.alsoListening);
        writer.server(settings, MAIN, places);
        settings.forwards.forEach(f -> {
            writer.line("");
            writer.server(settings, f.name(), List.of(f.listen()));
        });
        writer.line("}");
        return writer.out.toString();
    }

    private void process(StreamProxyBuilder settings) {
        settings.modules.forEach(m -> line("load_module " + path(m) + ";"));
        line("daemon off;");
        settings.user.ifPresent(u -> line("user " + u.user() + " " + u.group() + ";"));
        line("worker_processes " + settings.workerProcesses + ";");
        line("pid " + path(settings.prefix.resolve("nginx.pid")) + ";");
        line("error_log " + settings.errorLog.map(StreamProxyWriter::path).orElse("stderr") + " notice;");
        line("");
        line("events {");
        line("    worker_connections " + settings.workerConnections + ";");
        line("}");
    }

    private void upstream(StreamProxyBuilder settings, String name, List<HostPort> servers) {
        line("    upstream " + name + " {");
        if (!settings.balance.directive().isEmpty()) {
            line("        " + settings.balance.directive());
        }
        for (HostPort server : servers) {
            line("        server " + server + " max_fails=" + settings.maxFails + " fail_timeout="
                    + settings.failTimeout.toSeconds() + "s;");
        }
        line("    }");
        line("");
    }

    private void server(StreamProxyBuilder settings, String upstream, List<HostPort> places) {
        line("    server {");
        places.forEach(place -> line("        listen " + place + ";"));
        line("        proxy_connect_timeout " + settings.connectTimeout.toSeconds() + "s;");
        line("        proxy_timeout " + settings.timeout.toSeconds() + "s;");
        line("        proxy_pass " + upstream + ";");
        line("    }");
    }

    private static String path(HostPath path) {
        return Escapers.nginxParameter().escape(path.value());
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
