package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.HostPort;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(Leaks.class)
class TunnelTest {
    private static LoopbackSshd sshd;
    private static RemoteHost host;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        host = sshd.connector().build().connect(sshd.target());
    }

    @AfterAll
    static void stop() throws Exception {
        LoopbackSshd.close(host, sshd);
    }

    private static HostPort at(ServerSocket server) {
        return new HostPort("127.0.0.1", server.getLocalPort());
    }

    private static ServerSocket server() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void bytes_go_both_ways() throws Exception {
        try (ServerSocket server = server()) {
            CompletableFuture<Void> echo = CompletableFuture.runAsync(() -> echo(server));
            try (Tunnel tunnel = host.dial(at(server))) {
                tunnel.out().write(new byte[] {1, 2, 3});
                tunnel.out().flush();
                assertThat(tunnel.in().readNBytes(3)).containsExactly(3, 2, 1);
            }
            echo.get(30, TimeUnit.SECONDS);
        }
    }

    private static void echo(ServerSocket server) {
        try (Socket socket = server.accept()) {
            byte[] came = socket.getInputStream().readNBytes(3);
            socket.getOutputStream().write(new byte[] {came[2], came[1], came[0]});
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void an_address_nobody_listens_on_is_an_error_and_the_host_goes_on() throws Exception {
        HostPort free;
        try (ServerSocket server = server()) {
            free = at(server);
        }
        assertThatThrownBy(() -> host.dial(free))
                .isInstanceOf(TunnelRefusedException.class)
                .hasMessageContaining(free.toString());
        assertThat(host.run(RemoteCommand.of("echo", "on")).out()).isEqualTo("on\n");
    }

    @Test
    void closing_wakes_whoever_reads() throws Exception {
        try (ServerSocket server = server()) {
            Tunnel tunnel = host.dial(at(server));
            Socket silent = server.accept();
            CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
                try {
                    return tunnel.in().read();
                } catch (IOException e) {
                    return -1;
                }
            });
            tunnel.close();
            assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(-1);
            silent.close();
        }
    }

    @Test
    void tunnels_and_commands_share_the_sessions_and_give_them_back() throws Exception {
        try (ServerSocket server = server()) {
            for (int i = 0; i < 10; i++) {
                host.dial(at(server)).close();
                server.accept().close();
            }
        }
        assertThat(host.run(RemoteCommand.of("echo", "on")).out()).isEqualTo("on\n");
    }
}
