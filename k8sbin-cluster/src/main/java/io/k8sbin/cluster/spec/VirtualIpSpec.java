package io.k8sbin.cluster.spec;

import io.k8sbin.core.HostPort;
import io.k8sbin.render.keepalived.VirtualAddress;
import java.util.Objects;

/**
 * An address of the API that moves: keepalived (VRRP) gives it to one control-plane host at a time, and a proxy on each of
 * them passes its connections on to all apiservers. All hosts have the same priority, so none is special: of those that
 * work, VRRP takes the one with the highest address.
 *
 * @param address with the prefix length of its network, in the nodes' own
 * @param port where the proxy listens on it; its own, because kube-apiserver has the other one
 * @param networkInterface that carries it on every control-plane host
 * @param routerId VRRP's number for it, 1 to 255; no other group of the network may have it
 * @param proxy which program passes connections on
 */
public record VirtualIpSpec(VirtualAddress address, int port, String networkInterface, int routerId, Proxy proxy) {
    /** The port of the proxy where none is said. */
    public static final int USUAL_PORT = 8443;

    /** Which program passes connections on. */
    public enum Proxy {
        /** The nginx every node has anyway. */
        NGINX,
        /** A haproxy of the host beside it. */
        HAPROXY
    }

    /** Refuses nulls. */
    public VirtualIpSpec {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(networkInterface, "networkInterface");
        Objects.requireNonNull(proxy, "proxy");
    }

    /** Where clients connect. */
    public HostPort endpoint() {
        return HostPort.of(address.address(), port);
    }
}
