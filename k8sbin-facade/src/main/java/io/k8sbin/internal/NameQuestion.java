package io.k8sbin.internal;

import io.k8sbin.cluster.check.NameAnswer;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.core.IpAddress;
import io.k8sbin.remote.Tunnel;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One question to a name server over TCP (RFC 1035 §4, RFC 7766): the address of a name. An answer that is none is a
 * refusal with a reason, never an exception.
 */
final class NameQuestion {
    private static final int ID = 0x6b38;
    private static final int RECURSION_DESIRED = 0x0100;
    private static final int INTERNET = 1;
    private static final int A = 1;
    private static final int AAAA = 28;
    private static final List<String> CODES =
            List.of("no error", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED");

    private final String name;
    private final int type;

    private NameQuestion(String name, int type) {
        this.name = name;
        this.type = type;
    }

    /** For the API's own Service, in the family of its address. */
    static NameQuestion ofApi(NetworkSpec network) {
        return new NameQuestion(
                "kubernetes.default.svc." + network.domain(),
                network.serviceAddress().isIpv6() ? AAAA : A);
    }

    /** Asks, waits at most this long, and closes the connection. */
    NameAnswer ask(Tunnel tunnel, Duration patience) {
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                tunnel::close, CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try (tunnel) {
            tunnel.out().write(message());
            tunnel.out().flush();
            byte[] length = tunnel.in().readNBytes(2);
            if (length.length < 2) {
                return NameAnswer.silent("connected, but no answer came");
            }
            return answer(tunnel.in().readNBytes(((length[0] & 0xff) << 8) | (length[1] & 0xff)));
        } catch (IOException e) {
            return NameAnswer.silent("connected, but no answer came");
        } finally {
            end.cancel(false);
        }
    }

    /** Two bytes of length, then a header of twelve, then the question. */
    byte[] message() {
        ByteBuffer message = ByteBuffer.allocate(name.length() + 20);
        message.putShort((short) (name.length() + 18));
        message.putShort((short) ID).putShort((short) RECURSION_DESIRED);
        message.putShort((short) 1).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        for (String label : name.split("\\.", -1)) {
            message.put((byte) label.length()).put(label.getBytes(StandardCharsets.US_ASCII));
        }
        message.put((byte) 0).putShort((short) type).putShort((short) INTERNET);
        return message.array();
    }

    /** What a message says. */
    NameAnswer answer(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return NameAnswer.refused("an answer that cannot be read");
        }
    }

    private NameAnswer read(ByteBuffer message) {
        int id = number(message);
        int flags = number(message);
        int questions = number(message);
        int answers = number(message);
        message.position(message.position() + 4);
        if (id != (ID & 0xffff) || flags >= 0) {
            return NameAnswer.refused("an answer to another question");
        }
        int code = flags & 15;
        if (code != 0) {
            return NameAnswer.refused(code < CODES.size() ? CODES.get(code) : "code " + code);
        }
        for (int i = 0; i < questions; i++) {
            skipName(message);
            message.position(message.position() + 4);
        }
        List<IpAddress> addresses = addresses(message, answers);
        return addresses.isEmpty() ? NameAnswer.refused("no address") : NameAnswer.of(addresses);
    }

    private List<IpAddress> addresses(ByteBuffer message, int count) {
        List<IpAddress> addresses = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            skipName(message);
            int kind = number(message);
            message.position(message.position() + 6);
            byte[] data = new byte[number(message) & 0xffff];
            message.get(data);
            if (kind == type) {
                addresses.add(IpAddress.ofOctets(data));
            }
        }
        return addresses;
    }

    private static int number(ByteBuffer message) {
        return message.getShort();
    }

    /** Labels up to the empty one, or up to a pointer to labels further ahead. */
    private static void skipName(ByteBuffer message) {
        for (int length = message.get() & 0xff; length != 0; length = message.get() & 0xff) {
            if (length >= 0xc0) {
                message.get();
                return;
            }
            message.position(message.position() + length);
        }
    }
}
