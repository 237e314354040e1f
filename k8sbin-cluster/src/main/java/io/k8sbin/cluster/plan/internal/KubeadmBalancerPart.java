package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.nginx.Balance;
import io.k8sbin.render.nginx.ContainerProxy;
import io.k8sbin.render.nginx.StreamProxy;
import java.time.Duration;
import java.util.List;

/** The host's own way to the API servers, there before anything joins: the host's nginx, or one in docker. */
final class KubeadmBalancerPart {
    /** The document's name for the one in docker. */
    static final String CONTAINER_UNIT = "kube-apiserver-proxy.service";

    private final NodeParts parts;

    KubeadmBalancerPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        if (parts.spec().kubeadm().proxyImage().isPresent()) {
            container(draft, parts.spec().kubeadm().proxyImage().get());
        } else {
            new LoadBalancerPart(parts).addTo(draft);
        }
    }

    private void container(NodeDraft draft, String image) {
        HostPath prefix = parts.workingDirectory(draft, "kube-apiserver-proxy");
        HostPort listen = parts.spec().apiServer().loadBalancer();
        List<HostPort> servers = parts.spec().nodes(NodeRole.CONTROL_PLANE).stream()
                .map(n -> HostPort.of(n.address(), parts.spec().apiServer().port()))
                .toList();
        StreamProxy proxy = StreamProxy.listening(listen)
                .servers(servers)
                .prefix(prefix)
                .balance(Balance.LEAST_CONNECTIONS)
                .build();
        HostPath configuration = draft.file(proxy.toFile());
        String test = "[ -n \"$(ss -Hltn 'sport = :" + listen.port() + "')\" ]";
        Readiness readiness = new Readiness("nginx listens on " + listen, test, Duration.ofMinutes(5));
        parts.unit(
                draft,
                CONTAINER_UNIT,
                Phase.LOAD_BALANCER,
                ContainerProxy.of(proxy, image).unit(),
                List.of(configuration),
                readiness,
                listen.port());
    }
}
