package io.k8sbin.cluster.spec;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What only {@link Mode#KUBEADM} needs to know. Times are whole seconds.
 *
 * @param runtime who runs containers
 * @param serviceProxy how kube-proxy runs
 * @param swap whether swap stays
 * @param imageRepository where the control plane's images come from; kubeadm's own choice when absent
 * @param images docker archives on the operator's machine, imported on every host before kubeadm begins there
 * @param proxyImage an nginx image: each host's load balancer runs in docker instead of the host's nginx
 * @param flannelManifest flannel's published manifest on the operator's machine, applied with this cluster's network by
 *     host-gw; without it pods hang on a bridge with routes between hosts
 * @param modules kernel modules beside those every node needs, such as {@code ip_vs_wrr}
 * @param locale written to {@code /etc/default/locale}: {@code en_US.UTF-8}
 * @param timezone of the hosts: {@code Asia/Shanghai}
 * @param skipPhases phases of {@code kubeadm init}, and of {@code kubeadm join} where it has them, to leave out
 * @param ignorePreflightErrors checks of kubeadm that may fail
 * @param timeout how long kubeadm waits for a control plane
 */
public record KubeadmSpec(
        Engine runtime,
        ServiceProxy serviceProxy,
        Swap swap,
        Optional<String> imageRepository,
        List<Path> images,
        Optional<String> proxyImage,
        Optional<Path> flannelManifest,
        List<String> modules,
        Optional<String> locale,
        Optional<String> timezone,
        List<String> skipPhases,
        List<String> ignorePreflightErrors,
        Duration timeout) {
    /** containerd, kube-proxy as kubeadm's addon, no swap, the host's nginx, a bridge. */
    public static final KubeadmSpec DEFAULT = new KubeadmSpec(
            Engine.CONTAINERD,
            ServiceProxy.ADDON,
            Swap.DISABLED,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Duration.ofMinutes(5));

    /** Who runs containers. */
    public enum Engine {
        /** containerd, at the socket of {@link RuntimeSpec}. */
        CONTAINERD,
        /** docker, whose {@code daemon.json} is ours; Kubernetes before 1.24 only. */
        DOCKER
    }

    /** How kube-proxy runs. */
    public enum ServiceProxy {
        /** As the DaemonSet kubeadm makes. */
        ADDON,
        /** As a systemd unit of ours; kubeadm's phase {@code addon/kube-proxy} is left out. */
        UNIT
    }

    /** Whether hosts keep their swap. */
    public enum Swap {
        /** It is turned off now and at every boot. */
        DISABLED,
        /** It stays: {@code failSwapOn: false}, and kubeadm's check {@code Swap} is ignored. */
        KEPT
    }

    /** Copies the lists; makes paths absolute. */
    public KubeadmSpec {
        Objects.requireNonNull(runtime, "runtime");
        Objects.requireNonNull(serviceProxy, "serviceProxy");
        Objects.requireNonNull(swap, "swap");
        Objects.requireNonNull(timeout, "timeout");
        images = images.stream().map(KubeadmSpec::absolute).toList();
        flannelManifest = flannelManifest.map(KubeadmSpec::absolute);
        modules = List.copyOf(modules);
        skipPhases = List.copyOf(skipPhases);
        ignorePreflightErrors = List.copyOf(ignorePreflightErrors);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Files of the operator's machine this style needs beside programs. */
    public List<Path> localFiles() {
        List<Path> files = new java.util.ArrayList<>(images);
        flannelManifest.ifPresent(files::add);
        return List.copyOf(files);
    }
}
