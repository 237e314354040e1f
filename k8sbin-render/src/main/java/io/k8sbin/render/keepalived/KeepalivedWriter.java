package io.k8sbin.render.keepalived;

import java.util.List;

/** Writes {@code keepalived.conf} from settings that have been checked; all words are of a closed alphabet. */
final class KeepalivedWriter {
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private KeepalivedWriter() {}

    static String write(KeepalivedConfigBuilder settings) {
        KeepalivedWriter writer = new KeepalivedWriter();
        writer.global(settings);
        settings.check.ifPresent(writer::script);
        writer.instance(settings);
        return writer.out.toString();
    }

    private void global(KeepalivedConfigBuilder settings) {
        open("global_defs");
        line("router_id " + settings.routerId);
        line("vrrp_version " + (settings.isIpv6() ? 3 : 2));
        line("script_user root");
        line("enable_script_security");
        close();
    }

    private void script(ProxyCheck check) {
        out.append('\n');
        open("vrrp_script proxy");
        line("script \"" + check.file() + "\"");
        line("interval " + check.interval().toSeconds());
        line("timeout " + check.timeout().toSeconds());
        line("fall " + check.fall());
        line("rise " + check.rise());
        close();
    }

    private void instance(KeepalivedConfigBuilder settings) {
        out.append('\n');
        open("vrrp_instance " + settings.instance);
        line("state BACKUP");
        if (settings.preemption == Preemption.NEVER) {
            line("nopreempt");
        }
        line("interface " + settings.networkInterface);
        line("virtual_router_id " + settings.virtualRouterId);
        line("priority " + settings.priority);
        line("advert_int " + settings.interval.toSeconds());
        settings.source.ifPresent(self -> line("unicast_src_ip " + self));
        if (settings.source.isPresent()) {
            block("unicast_peer", settings.peers);
        }
        settings.password.ifPresent(
                secret -> block("authentication", List.of("auth_type PASS", "auth_pass " + secret.revealUtf8())));
        block("virtual_ipaddress", settings.addresses);
        settings.check.ifPresent(check -> block("track_script", List.of("proxy")));
        close();
    }

    private void block(String title, List<?> lines) {
        open(title);
        lines.forEach(l -> line(l.toString()));
        close();
    }

    private void open(String title) {
        line(title + " {");
        depth++;
    }

    private void close() {
        depth--;
        line("}");
    }

    private void line(String line) {
        out.append("    ".repeat(depth)).append(line).append('\n');
    }
}
