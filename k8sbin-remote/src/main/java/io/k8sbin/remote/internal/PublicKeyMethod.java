package io.k8sbin.remote.internal;

import java.io.IOException;
import net.schmizz.sshj.common.Buffer;
import net.schmizz.sshj.common.Message;
import net.schmizz.sshj.common.SSHPacket;
import net.schmizz.sshj.transport.TransportException;
import net.schmizz.sshj.userauth.UserAuthException;
import net.schmizz.sshj.userauth.method.AbstractAuthMethod;

/**
 * Public key authentication (RFC 4252 section 7) with one key. A key that is known to fit sends its signature at once: one
 * exchange less. Algorithms are tried one after another.
 */
final class PublicKeyMethod extends AbstractAuthMethod {
    private final Identity identity;
    private int algorithm;

    PublicKeyMethod(Identity identity) {
        super("publickey");
        this.identity = identity;
    }

    private String name() {
        return identity.algorithms().get(algorithm);
    }

    @Override
    protected SSHPacket buildReq() throws UserAuthException {
        return identity.asksFirst() ? request(false) : signed();
    }

    private SSHPacket request(boolean withSignature) throws UserAuthException {
        return super.buildReq().putBoolean(withSignature).putString(name()).putBytes(identity.blob());
    }

    private SSHPacket signed() throws UserAuthException {
        SSHPacket request = request(true);
        byte[] data = new Buffer.PlainBuffer()
                .putBytes(params.getTransport().getSessionID())
                .putBuffer(request)
                .getCompactData();
        try {
            return request.putBytes(identity.sign(name(), data));
        } catch (IOException e) {
            throw new UserAuthException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void handle(Message message, SSHPacket packet) throws UserAuthException, TransportException {
        if (message == Message.USERAUTH_60) {
            params.getTransport().write(signed());
        } else {
            super.handle(message, packet);
        }
    }

    @Override
    public boolean shouldRetry() {
        return ++algorithm < identity.algorithms().size();
    }
}
