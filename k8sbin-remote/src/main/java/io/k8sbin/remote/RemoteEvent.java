package io.k8sbin.remote;

import java.time.Duration;
import java.time.Instant;

/** Something that happened on a connection. Never holds input of commands or content of files. */
public sealed interface RemoteEvent {
    /** Which login. */
    RemoteTarget target();

    /** When, by the operator's clock. */
    Instant at();

    /** Logged in, after this long, on a server that calls itself so. */
    record Connected(RemoteTarget target, Instant at, String server, Duration took) implements RemoteEvent {}

    /** What a host shows before login, without control characters. */
    record Banner(RemoteTarget target, Instant at, String text) implements RemoteEvent {}

    /**
     * Something in the login of the host prints to standard output of commands. Commands are not disturbed; file transfer
     * by other programs may be.
     */
    record LoginNoise(RemoteTarget target, Instant at, String text) implements RemoteEvent {}

    /** A try to connect, or a command that may be run again, failed and is repeated after a pause. */
    record ConnectRetried(RemoteTarget target, Instant at, String reason, Duration pause) implements RemoteEvent {}

    /** A command was handed to the host. */
    record CommandStarted(RemoteTarget target, Instant at, String label) implements RemoteEvent {}

    /** A command printed a line to standard output. Sent only for commands with a line listener. */
    record OutputLine(RemoteTarget target, Instant at, String line) implements RemoteEvent {}

    /** Bytes of a push handed to the network so far. */
    record PushProgress(RemoteTarget target, Instant at, long done, long total) implements RemoteEvent {}

    /** The connection is closed. */
    record Disconnected(RemoteTarget target, Instant at) implements RemoteEvent {}
}
