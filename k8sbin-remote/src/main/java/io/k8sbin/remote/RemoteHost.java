package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import java.util.List;

/**
 * An open login on one host. Thread-safe; at most four calls run at once, others wait. Closing it ends what still runs.
 *
 * <p>Every method throws {@link ConnectionLostException} when the connection breaks or the host freezes, {@link
 * SudoRefusedException} when it should act as root and may not, {@link UnexpectedAnswerException} when the login shell
 * runs something else, {@link CommandTimeoutException} after its deadline and {@link RemoteCancelledException} when the
 * calling thread is interrupted.
 */
public interface RemoteHost extends AutoCloseable {
    /** Which login. */
    RemoteTarget target();

    /** Runs a command and waits for its end; a status other than 0 is a result, not an exception. */
    CommandResult run(RemoteCommand command);

    /** Looks at files, units and facts in one exchange. Changes nothing but the host's cache of digests. */
    HostState probe(ProbeRequest request);

    /**
     * Puts files on the host in one exchange, or two when files of a megabyte or more are among them: what an
     * interrupted push left of those, or the host has elsewhere, is not sent again. Every file is staged beside its
     * target, hashed, judged by the set's checks and synced before the first one is replaced; each replacement is atomic;
     * deletions follow, then the set's records. Whatever happens, each path holds its old or its new content, and pushing
     * again completes the set. Where directories belong to another user, root writes as that user.
     *
     * @throws UnsafePathException when somebody other than root could interfere, or a directory is in a file's place
     * @throws NoSpaceException when a file system is too full
     * @throws ReadOnlyFileSystemException when one is read-only
     * @throws PermissionDeniedException when the user may not
     * @throws ChecksumMismatchException when bytes differ from their digest
     * @throws CheckFailedException when a check of the set refuses
     * @throws LockLostException when this connection took the host's lock and somebody else has it by now
     * @throws TransferFailedException for any other failure
     */
    PushResult push(FileSet files);

    /**
     * What a push of these files would change, in one exchange. Changes nothing.
     */
    default FilePlan plan(FileSet wanted) {
        return FilePlan.of(wanted, probe(FilePlan.request(wanted)));
    }

    /**
     * Puts files, modes and owners back as they were before a change, in one exchange, as safely as {@link #push}.
     *
     * @throws UnknownGenerationException when the host keeps no such change
     * @throws RemoteHostException as {@link #push}
     */
    PushResult rollback(Rollback back);

    /** What the host keeps of earlier changes, the oldest first. */
    List<KeptGeneration> generations();

    /**
     * Connects to an address as the host reaches it, its own loopback included, without running anything there.
     *
     * @throws TunnelRefusedException when the address does not answer, or the host's sshd forwards nothing ({@code
     *     AllowTcpForwarding no})
     */
    Tunnel dial(HostPort to);

    /**
     * Takes the host's lock for this operator, until it is closed or the connection ends.
     *
     * @param lockFile its directory is created when missing
     * @param owner who asks: shown to others
     * @throws HostBusyException when somebody else holds it
     */
    HostLock lock(HostPath lockFile, String owner);

    /** Ends the connection, waiting for nothing. Calling it again has no effect. */
    @Override
    void close();
}
