package io.k8sbin.remote.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Speaks with an SSH agent (draft-ietf-sshm-ssh-agent) over its socket. One question at a time; closing it from another
 * thread ends a question that waits, such as one the agent puts to its user.
 */
final class AgentClient implements Closeable {
    private static final int REQUEST_IDENTITIES = 11;
    private static final int IDENTITIES_ANSWER = 12;
    private static final int SIGN_REQUEST = 13;
    private static final int SIGN_RESPONSE = 14;
    private static final int RSA_SHA2_256 = 2;
    private static final int RSA_SHA2_512 = 4;
    private static final int MOST_ANSWER = 1 << 20;
    private final SocketChannel channel;

    private AgentClient(SocketChannel channel) {
        this.channel = channel;
    }

    /** A key the agent holds. */
    record Key(Octets blob, String comment) {}

    static AgentClient connect(Path socket) throws IOException {
        return new AgentClient(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    }

    List<Key> keys() throws IOException {
        SshData.Reader answer =
                ask(new SshData.Writer().octet(REQUEST_IDENTITIES).bytes(), IDENTITIES_ANSWER);
        try {
            long count = answer.uint32();
            List<Key> keys = new ArrayList<>();
            for (long i = 0; i < count; i++) {
                keys.add(new Key(Octets.of(answer.string()), answer.text()));
            }
            return keys;
        } catch (SshData.Malformed e) {
            throw new IOException("the agent's list of keys is damaged", e);
        }
    }

    byte[] sign(byte[] blob, String algorithm, byte[] data) throws IOException {
        int flags = algorithm.startsWith("rsa-sha2-512")
                ? RSA_SHA2_512
                : algorithm.startsWith("rsa-sha2-256") ? RSA_SHA2_256 : 0;
        SshData.Writer question = new SshData.Writer()
                .octet(SIGN_REQUEST)
                .string(blob)
                .string(data)
                .uint32(flags);
        try {
            return ask(question.bytes(), SIGN_RESPONSE).string();
        } catch (SshData.Malformed e) {
            throw new IOException("the agent's signature is damaged", e);
        }
    }

    private synchronized SshData.Reader ask(byte[] question, int expected) throws IOException {
        ByteBuffer out = ByteBuffer.wrap(new SshData.Writer().string(question).bytes());
        while (out.hasRemaining()) {
            channel.write(out);
        }
        int length = read(4).getInt();
        if (length < 1 || length > MOST_ANSWER) {
            throw new IOException("the agent's answer has an impossible length");
        }
        SshData.Reader answer = new SshData.Reader(read(length).array());
        try {
            if (answer.octet() != expected) {
                throw new IOException("the agent refused; it may be locked, or its user said no");
            }
        } catch (SshData.Malformed e) {
            throw new IOException("the agent's answer is empty", e);
        }
        return answer;
    }

    private ByteBuffer read(int length) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(length);
        while (in.hasRemaining()) {
            if (channel.read(in) < 0) {
                throw new EOFException("the agent closed its socket");
            }
        }
        return in.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
