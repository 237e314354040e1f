package io.k8sbin.cluster.spec;

import io.k8sbin.core.HostPath;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where programs come from. Programs found in {@code source} are pushed to the hosts; etcd, nginx and containerd may also
 * be the host's own.
 *
 * @param source a folder of programs, or the server tarball ({@code kubernetes-server-linux-amd64.tar.gz}); absent for
 *     trees without programs
 * @param hostEtcd etcd on the host, used where {@code source} has none
 * @param hostEtcdctl etcdctl on the host, used where {@code source} has none
 * @param hostNginx nginx on the host, used where {@code source} has none
 * @param nginxStreamModule the host nginx's stream module, loaded where the host's nginx is used
 */
public record BinariesSpec(
        Optional<Path> source,
        HostPath hostEtcd,
        HostPath hostEtcdctl,
        HostPath hostNginx,
        Optional<HostPath> nginxStreamModule) {
    /** No source; Debian's places for the rest. */
    public static final BinariesSpec DEFAULT = new BinariesSpec(
            Optional.empty(),
            HostPath.of("/usr/bin/etcd"),
            HostPath.of("/usr/bin/etcdctl"),
            HostPath.of("/usr/sbin/nginx"),
            Optional.of(HostPath.of("/usr/lib/nginx/modules/ngx_stream_module.so")));

    /** Refuses nulls; makes the source's path absolute. */
    public BinariesSpec {
        source = source.map(path -> path.toAbsolutePath().normalize());
        Objects.requireNonNull(hostEtcd, "hostEtcd");
        Objects.requireNonNull(hostEtcdctl, "hostEtcdctl");
        Objects.requireNonNull(hostNginx, "hostNginx");
        Objects.requireNonNull(nginxStreamModule, "nginxStreamModule");
    }
}
