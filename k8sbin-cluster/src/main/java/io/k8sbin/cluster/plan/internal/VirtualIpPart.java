package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.VirtualIpSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.haproxy.HaproxyConfig;
import io.k8sbin.render.haproxy.TcpListener;
import io.k8sbin.render.keepalived.KeepalivedConfig;
import io.k8sbin.render.keepalived.KeepalivedConfigBuilder;
import io.k8sbin.render.keepalived.ProxyCheck;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The API's moving address on a control-plane host: keepalived, and haproxy where it is to pass connections on. */
final class VirtualIpPart {
    static final String UNIT = "kube-keepalived.service";
    static final String PROXY_UNIT = "kube-haproxy.service";
    private static final HostPath HAPROXY = HostPath.of("/usr/sbin/haproxy");
    /** The same on every host: among equals VRRP takes the highest address, so adding a host changes nobody's. */
    private static final int PRIORITY = 100;

    private final NodeParts parts;

    VirtualIpPart(NodeParts parts) {
        this.parts = parts;
    }

    /** The address the node may hold. */
    static Optional<VirtualIpSpec> of(NodeParts parts, NodeSpec node) {
        return parts.spec().apiServer().virtualIp().filter(vip -> node.is(NodeRole.CONTROL_PLANE));
    }

    void addTo(NodeDraft draft) {
        of(parts, draft.node()).ifPresent(vip -> {
            if (vip.proxy() == VirtualIpSpec.Proxy.HAPROXY) {
                haproxy(draft, vip);
            }
            keepalived(draft, vip);
        });
    }

    private void haproxy(NodeDraft draft, VirtualIpSpec vip) {
        HaproxyConfig haproxy = HaproxyConfig.builder()
                .listen(TcpListener.apiServers(vip.endpoint(), parts.apiServers()))
                .file(parts.layout().configuration("haproxy.cfg"))
                .binary(draft.hostProgram(HAPROXY))
                .build();
        Readiness readiness = listens("haproxy", vip.endpoint());
        List<HostPath> reads = List.of(draft.file(haproxy.toFile()));
        parts.unit(draft, PROXY_UNIT, Phase.LOAD_BALANCER, haproxy.unit(), reads, readiness, vip.port());
    }

    /** Asked of the address itself: it may be bound on a host that does not hold it. */
    private static Readiness listens(String who, HostPort where) {
        String test = "[ -n \"$(ss -Hltn 'src = " + where + "')\" ]";
        return new Readiness(who + " listens on " + where, test, Duration.ofSeconds(30));
    }

    private void keepalived(NodeDraft draft, VirtualIpSpec vip) {
        draft.hostProgram(KeepalivedConfig.BINARY);
        ProxyCheck check = ProxyCheck.listening(vip.port());
        KeepalivedConfigBuilder builder = KeepalivedConfig.on(vip.networkInterface(), vip.routerId())
                .file(parts.layout().configuration("keepalived.conf"))
                .routerId(draft.node().name())
                .priority(PRIORITY)
                .address(vip.address())
                .check(new ProxyCheck(
                        parts.layout().configuration("keepalived-check.sh"),
                        check.script(),
                        check.interval(),
                        check.timeout(),
                        check.fall(),
                        check.rise()));
        List<IpAddress> others = parts.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .map(NodeSpec::address)
                .filter(address -> !address.equals(draft.node().address()))
                .toList();
        if (!others.isEmpty()) {
            builder.unicast(draft.node().address(), others);
        }
        KeepalivedConfig keepalived = builder.build();
        List<HostPath> reads = keepalived.files().stream()
                .map((FileImage file) -> draft.file(file))
                .toList();
        parts.unit(draft, UNIT, Phase.LOAD_BALANCER, keepalived.unit(), reads, Readiness.active());
    }
}
