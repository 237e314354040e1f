package io.k8sbin.remote.internal;

import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.CredentialsException;
import io.k8sbin.remote.RemoteTarget;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.transport.TransportException;
import net.schmizz.sshj.userauth.UserAuthException;
import net.schmizz.sshj.userauth.method.AuthKeyboardInteractive;
import net.schmizz.sshj.userauth.method.AuthMethod;
import org.jspecify.annotations.Nullable;

/**
 * Proves one login: everything there is, in the order given, as long as the host takes such proofs; several when it wants
 * several.
 */
final class Authentication {
    private final RemoteTarget target;
    private final KeyRing keys;
    private final Attempt attempt;
    private final List<AgentClient> agents = new ArrayList<>();
    private final List<String> tried = new ArrayList<>();
    private @Nullable CredentialsException unusable;

    Authentication(RemoteTarget target, KeyRing keys, Attempt attempt) {
        this.target = target;
        this.keys = keys;
        this.attempt = attempt;
    }

    /** The host did not take what was offered. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** Makes the methods before the host waits for them, so that passphrases do not use up its patience. */
    List<AuthMethod> prepare(List<Credentials> credentials) {
        List<AuthMethod> methods = new ArrayList<>();
        for (Credentials each : credentials) {
            try {
                methods.addAll(methods(each));
            } catch (CredentialsException e) {
                unusable = unusable == null ? e : unusable;
            }
        }
        CredentialsException why = unusable;
        if (methods.isEmpty()) {
            throw why != null ? why : new CredentialsException(target, "there is nothing to log in with");
        }
        return methods;
    }

    private List<AuthMethod> methods(Credentials credentials) {
        if (credentials instanceof Credentials.PrivateKeyFile file) {
            return List.of(new PublicKeyMethod(keys.key(target, file)));
        } else if (credentials instanceof Credentials.CertifiedKey files) {
            return List.of(new PublicKeyMethod(keys.certified(target, files)));
        } else if (credentials instanceof Credentials.Agent agent) {
            return agentMethods(agent);
        } else if (credentials instanceof Credentials.Password password) {
            return List.of(new PasswordMethod(() -> password.password().apply(target)));
        }
        Credentials.Interactive interactive = (Credentials.Interactive) credentials;
        return List.of(new AuthKeyboardInteractive(new Answers(target, interactive.answers())));
    }

    private List<AuthMethod> agentMethods(Credentials.Agent wanted) {
        String environment = System.getenv("SSH_AUTH_SOCK");
        Path socket = wanted.socket().orElse(environment == null ? null : Path.of(environment));
        if (socket == null) {
            throw new CredentialsException(target, "there is no SSH agent: SSH_AUTH_SOCK is not set");
        }
        try {
            AgentClient agent = attempt.owns(AgentClient.connect(socket));
            agents.add(agent);
            List<AuthMethod> methods = new ArrayList<>();
            for (AgentClient.Key key : agent.keys()) {
                boolean chosen = wanted.fingerprints().isEmpty()
                        || wanted.fingerprints().contains(key.blob().fingerprint());
                if (chosen) {
                    methods.add(new PublicKeyMethod(AgentIdentity.of(agent, key.blob())));
                }
            }
            if (methods.isEmpty()) {
                throw new CredentialsException(
                        target, "the SSH agent at " + socket + " holds no key to log in with: ssh-add one");
            }
            return methods;
        } catch (IOException e) {
            throw new CredentialsException(
                    target, "the SSH agent at " + socket + " cannot be asked: " + e.getMessage());
        }
    }

    /**
     * Logs in.
     *
     * @throws Refused when the host takes none of it
     */
    void run(SSHClient client, List<AuthMethod> methods) throws IOException {
        List<AuthMethod> left = new ArrayList<>(methods);
        for (AuthMethod next = next(client, left); next != null; next = next(client, left)) {
            left.remove(next);
            tried.add(next.getName());
            if (succeeds(client, next)) {
                return;
            }
            Collection<String> allowed = client.getUserAuth().getAllowedMethods();
            if (!allowed.isEmpty() && !allowed.contains(next.getName())) {
                // not judged at all: the host may want it after something else
                left.add(next);
            }
        }
        throw new Refused(describe(client));
    }

    private static @Nullable AuthMethod next(SSHClient client, List<AuthMethod> left) {
        Collection<String> allowed = client.getUserAuth().getAllowedMethods();
        return left.stream()
                .filter(method -> allowed.isEmpty() || allowed.contains(method.getName()))
                .findFirst()
                .orElse(null);
    }

    private boolean succeeds(SSHClient client, AuthMethod method) throws IOException {
        try {
            if (!client.isConnected()) {
                throw new Refused(describe(client) + "; it then closed the connection: offer fewer keys");
            }
            client.auth(target.user(), method);
            return true;
        } catch (UserAuthException e) {
            Throwable cause = e.getCause();
            if (cause instanceof TransportException lost) {
                throw ended(client, lost);
            }
            if (!client.isConnected()) {
                throw new Refused(describe(client) + "; it then closed the connection: offer fewer keys");
            }
            return false;
        } catch (TransportException e) {
            throw ended(client, e);
        }
    }

    /** What the host says may be read while the next key is written: then the socket is closed under the writer. */
    private IOException ended(SSHClient client, TransportException e) {
        String message = String.valueOf(e.getMessage());
        boolean enough = message.contains("Too many authentication failures")
                || (tried.size() > 1 && message.contains("Socket closed"));
        return enough ? new Refused(describe(client) + "; it wants no more tries: offer fewer keys") : e;
    }

    private String describe(SSHClient client) {
        String allowed = HostText.clean(String.join(", ", client.getUserAuth().getAllowedMethods()));
        String offered = tried.isEmpty()
                ? "nothing"
                : String.join(", ", tried.stream().distinct().toList());
        CredentialsException why = unusable;
        return "offered " + tried.size() + " of: " + offered + "; the host takes: " + allowed
                + (why == null ? "" : "; not usable: " + why.getMessage());
    }

    void close() {
        for (Closeable agent : agents) {
            try {
                agent.close();
            } catch (IOException e) {
                // done with it
            }
        }
    }
}
