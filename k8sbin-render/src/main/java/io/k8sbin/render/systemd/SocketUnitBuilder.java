package io.k8sbin.render.systemd;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;

/** A socket ({@code systemd.socket(5)}): listens, and starts its service on the first connection. Not thread-safe. */
public final class SocketUnitBuilder extends ExecUnitBuilder<SocketUnitBuilder> {
    private static final String SOCKET = "Socket";

    SocketUnitBuilder() {
        super(SOCKET, new UnitDraft("Unit", SOCKET, "Install"));
    }

    /** A stream socket in the file system. */
    public SocketUnitBuilder listenStream(HostPath path) {
        return directive(SOCKET, "ListenStream", path.value());
    }

    /** A TCP port of one address. */
    public SocketUnitBuilder listenStream(IpAddress address, int port) {
        return directive(SOCKET, "ListenStream", HostPort.of(address, port).toString());
    }

    /** A datagram socket in the file system. */
    public SocketUnitBuilder listenDatagram(HostPath path) {
        return directive(SOCKET, "ListenDatagram", path.value());
    }

    /** A UDP port of one address. */
    public SocketUnitBuilder listenDatagram(IpAddress address, int port) {
        return directive(SOCKET, "ListenDatagram", HostPort.of(address, port).toString());
    }

    /** A socket of sequential packets in the file system. */
    public SocketUnitBuilder listenSequentialPacket(HostPath path) {
        return directive(SOCKET, "ListenSequentialPacket", path.value());
    }

    /** A named pipe. */
    public SocketUnitBuilder listenFifo(HostPath path) {
        return directive(SOCKET, "ListenFIFO", path.value());
    }

    /** Permissions of sockets and pipes in the file system; 0666 where not said. */
    public SocketUnitBuilder socketMode(FileMode mode) {
        return directive(SOCKET, "SocketMode", mode.toString());
    }

    /** Owner of sockets and pipes in the file system; root where not said. */
    public SocketUnitBuilder socketOwner(FileOwner owner) {
        return directive(SOCKET, "SocketUser", owner.user()).directive(SOCKET, "SocketGroup", owner.group());
    }

    /** How many connections may wait. */
    public SocketUnitBuilder backlog(int connections) {
        draft().number(SOCKET, "Backlog", connections, 1, Integer.MAX_VALUE);
        return this;
    }

    /** One instance of the service a connection, at most so many at a time. */
    public SocketUnitBuilder acceptEach(int most) {
        draft().written(SOCKET, "Accept", "yes");
        draft().number(SOCKET, "MaxConnections", most, 1, Integer.MAX_VALUE);
        return this;
    }

    /** The service it starts; the one of the socket's own name where not said. */
    public SocketUnitBuilder service(String unitName) {
        draft().units(SOCKET, "Service", unitName);
        return this;
    }

    /** Removes sockets and pipes from the file system when it stops. */
    public SocketUnitBuilder removeOnStop() {
        return directive(SOCKET, "RemoveOnStop", "yes");
    }

    @Override
    SocketUnitBuilder self() {
        return this;
    }

    @Override
    void complete(UnitDraft unit) {
        if (!unit.any(SOCKET, "Listen")) {
            unit.required(SOCKET, "ListenStream", "a socket needs something to listen on");
        }
        if (unit.last(SOCKET, "Accept").isPresent()
                && unit.last(SOCKET, "Service").isPresent()) {
            unit.invalid(SOCKET, "Service", "Accept=yes", "with one instance a connection the service is its template");
        }
    }
}
