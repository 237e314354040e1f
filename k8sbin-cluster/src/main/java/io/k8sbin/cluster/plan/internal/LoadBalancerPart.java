package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.VirtualIpSpec;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.nginx.StreamProxy;
import io.k8sbin.render.nginx.StreamProxyBuilder;
import java.time.Duration;
import java.util.List;

/** The node's own way to the API: nginx passing TCP through to the apiservers, on a local port. */
final class LoadBalancerPart {
    static final String UNIT = "kube-nginx.service";
    private final NodeParts parts;

    LoadBalancerPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        HostPath nginx = parts.program(draft, "nginx", parts.spec().binaries().hostNginx());
        HostPath prefix = parts.workingDirectory(draft, "kube-nginx");
        HostPort listen = parts.spec().apiServer().loadBalancer();
        StreamProxy proxy = proxy(draft, nginx, prefix, listen);
        HostPath configuration = draft.file(proxy.toFile());
        String test = "[ -n \"$(ss -Hltn 'sport = :" + listen.port() + "')\" ]";
        Readiness readiness = new Readiness("nginx listens on " + listen, test, Duration.ofSeconds(30));
        parts.unit(draft, UNIT, Phase.LOAD_BALANCER, proxy.unit(), List.of(configuration), readiness, listen.port());
    }

    private StreamProxy proxy(NodeDraft draft, HostPath nginx, HostPath prefix, HostPort listen) {
        StreamProxyBuilder proxy = StreamProxy.listening(listen)
                .servers(List.copyOf(parts.apiServers().values()))
                .prefix(prefix)
                .binary(nginx);
        VirtualIpPart.of(parts, draft.node())
                .filter(vip -> vip.proxy() == VirtualIpSpec.Proxy.NGINX)
                .ifPresent(vip -> proxy.alsoListen(vip.endpoint()));
        if (parts.binaries().find("nginx").isEmpty()) {
            parts.spec().binaries().nginxStreamModule().ifPresent(proxy::loadModule);
        }
        return proxy.build();
    }
}
