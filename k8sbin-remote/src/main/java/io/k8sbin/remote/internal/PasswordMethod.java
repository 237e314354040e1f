package io.k8sbin.remote.internal;

import io.k8sbin.core.Secret;
import java.util.function.Supplier;
import net.schmizz.sshj.common.Message;
import net.schmizz.sshj.common.SSHPacket;
import net.schmizz.sshj.transport.TransportException;
import net.schmizz.sshj.userauth.UserAuthException;
import net.schmizz.sshj.userauth.method.AbstractAuthMethod;

/** Password authentication (RFC 4252 section 8), once. */
final class PasswordMethod extends AbstractAuthMethod {
    private final Supplier<Secret> password;

    PasswordMethod(Supplier<Secret> password) {
        super("password");
        this.password = password;
    }

    @Override
    protected SSHPacket buildReq() throws UserAuthException {
        return super.buildReq().putBoolean(false).putBytes(password.get().reveal());
    }

    @Override
    public void handle(Message message, SSHPacket packet) throws UserAuthException, TransportException {
        if (message == Message.USERAUTH_60) {
            throw new UserAuthException("the password has expired and must be changed on the host");
        }
        super.handle(message, packet);
    }
}
