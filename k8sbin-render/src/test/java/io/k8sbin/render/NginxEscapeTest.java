package io.k8sbin.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.testtools.RealTool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NginxEscapeTest {
    private List<String> values() {
        List<String> values = new ArrayList<>();
        JqwikSession.run(() -> values.addAll(Values.anything()
                .map(v -> v.replace("$", ""))
                .list()
                .ofSize(600)
                .sample()));
        return values;
    }

    @Test
    void running_nginx_serves_exactly_the_values(@TempDir Path home) throws IOException {
        List<String> values = values();
        RealTool nginx = RealTool.require("nginx");
        Path configuration = Files.writeString(home.resolve("n.conf"), configuration(home, values));
        String[] start = {
            "-p",
            home.toString(),
            "-c",
            configuration.toString(),
            "-e",
            home.resolve("e").toString()
        };
        nginx.run(start).ok();
        try {
            for (int i = 0; i < values.size(); i++) {
                assertThat(get(home.resolve("s"), i)).as("value %d", i).isEqualTo(values.get(i));
            }
        } finally {
            nginx.run(start[0], start[1], start[2], start[3], start[4], start[5], "-s", "stop")
                    .ok();
        }
    }

    private static String configuration(Path home, List<String> values) {
        StringBuilder text = new StringBuilder("pid " + home + "/pid;\nerror_log " + home + "/e;\nevents {}\nhttp {\n"
                + "access_log off;\nserver {\nlisten unix:" + home + "/s;\n");
        for (int i = 0; i < values.size(); i++) {
            text.append("location = /").append(i).append(" { return 200 ");
            text.append(Escapers.nginxParameter().escape(values.get(i))).append("; }\n");
        }
        return text.append("}\n}\n").toString();
    }

    private static String get(Path socket, int number) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(
                    ByteBuffer.wrap(("GET /" + number + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            ByteBuffer piece = ByteBuffer.allocate(4096);
            while (channel.read(piece) >= 0) {
                answer.write(piece.array(), 0, piece.position());
                piece.clear();
            }
            String text = answer.toString(StandardCharsets.UTF_8);
            assertThat(text).startsWith("HTTP/1.1 200");
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }
}
