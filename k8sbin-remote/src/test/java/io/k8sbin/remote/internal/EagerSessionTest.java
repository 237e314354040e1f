package io.k8sbin.remote.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.schmizz.sshj.common.Message;
import net.schmizz.sshj.common.SSHException;
import net.schmizz.sshj.common.SSHPacket;
import net.schmizz.sshj.connection.Connection;
import net.schmizz.sshj.transport.Transport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A session whose host answers when the test wants it to. */
@Timeout(60)
class EagerSessionTest {
    private static final int WINDOW = 100;
    private static final int ON_ERR = 1;

    private volatile Runnable onWindowAnnounced = () -> {};

    private <T> T stub(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }

    private EagerSession session() {
        Transport transport = stub(Transport.class, (proxy, method, arguments) -> {
            if (method.getName().equals("write")) {
                onWindowAnnounced.run();
                return 0L;
            }
            return method.getName().equals("getConfig") ? SshjConfig.create() : null;
        });
        Connection connection =
                stub(Connection.class, (proxy, method, arguments) -> answer(method.getName(), transport));
        return new EagerSession(connection, StandardCharsets.UTF_8);
    }

    private static @Nullable Object answer(String method, Transport transport) {
        return switch (method) {
            case "getTransport" -> transport;
            case "getWindowSize" -> (long) WINDOW;
            case "getMaxPacketSize", "nextID", "getTimeoutMs" -> WINDOW;
            default -> null;
        };
    }

    private static SSHPacket out(int bytes) {
        return new SSHPacket(new SSHPacket().putString(new byte[bytes]));
    }

    private static SSHPacket err(int bytes) {
        return new SSHPacket(new SSHPacket().putUInt32(ON_ERR).putString(new byte[bytes]));
    }

    private static CompletableFuture<@Nullable SSHException> arrive(EagerSession session, SSHPacket onErr) {
        CompletableFuture<@Nullable SSHException> result = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                session.handle(Message.CHANNEL_EXTENDED_DATA, onErr);
                result.complete(null);
            } catch (SSHException e) {
                result.complete(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        while (!result.isDone() && reader.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return result;
    }

    @Test
    void what_the_host_sends_into_new_window_may_come_before_it_is_counted() throws Exception {
        EagerSession session = session();
        session.handle(Message.CHANNEL_DATA, out(80));
        List<CompletableFuture<@Nullable SSHException>> arrived = new ArrayList<>();
        onWindowAnnounced = () -> arrived.add(arrive(session, err(60)));
        assertThat(session.getInputStream().read(new byte[80])).isEqualTo(80);
        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).get()).isNull();
        onWindowAnnounced = () -> {};
        assertThat(session.getErrorStream().read(new byte[60])).isEqualTo(60);
    }

    @Test
    void a_host_that_sends_what_fits_is_not_waited_for() throws Exception {
        EagerSession session = session();
        session.handle(Message.CHANNEL_DATA, out(40));
        session.handle(Message.CHANNEL_EXTENDED_DATA, err(60));
        assertThat(session.getLocalWinSize()).isZero();
    }
}
