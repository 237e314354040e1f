package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPort;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.Tunnel;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * An authenticated connection to a host, on which command lines run: all that the rest of the library needs of a transport.
 * Thread-safe. A host that stays silent is given up by the link itself: everything that waits on it then ends.
 */
public interface Link {
    /** Which login. */
    RemoteTarget target();

    /**
     * Hands a command line to the login shell.
     *
     * @throws SessionRefused when the host allows no (further) command on this connection; nothing was started
     * @throws IOException when the connection is gone; the command may have been started
     */
    Channel exec(String commandLine, Tty tty) throws IOException, InterruptedException;

    /**
     * Connects from the host to somewhere else.
     *
     * @throws IOException when it may not, or nobody answers there
     */
    default Tunnel dial(HostPort to) throws IOException, InterruptedException {
        throw new IOException("this kind of connection has no tunnels");
    }

    /** Whether commands can be run, as far as known. */
    boolean isOpen();

    /** Who stayed silent so long that the connection was given up. */
    Optional<String> frozen();

    /** Ends the connection at once, waiting for nothing. True the first time. */
    boolean drop();

    /** With or without a terminal that changes no byte. */
    enum Tty {
        NONE,
        RAW
    }

    /** A command line that runs. */
    interface Channel {
        /** Standard output. */
        InputStream out();

        /** Standard error; empty when there is a terminal. */
        InputStream err();

        /** Standard input; writing fails once nobody wants the rest. Closing it ends the input. */
        OutputStream in(BooleanSupplier over);

        /** Status, once the command ended and the host told. */
        OptionalInt exitStatus();

        /** The signal that ended the command line, without {@code SIG}. */
        Optional<String> exitSignal();

        /** Whether the host did not run the command line at all; the output then ends. */
        default boolean refused() {
            return false;
        }

        /** Gives the channel back, in whatever state; waits for nothing. */
        void release();
    }

    /** The host refuses to run a command on this connection. */
    final class SessionRefused extends IOException {
        private static final long serialVersionUID = 1L;

        /** In the host's words. */
        public SessionRefused(String message) {
            super(message);
        }
    }
}
