package io.k8sbin.render.cni;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.internal.Problems;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * flanneld as a service of the host that keeps its subnets in etcd: what document 001 takes for granted. Docker reads the
 * options that {@code mk-docker-opts.sh} leaves in {@code /run/flannel/docker}.
 *
 * @param binary the program; {@code mk-docker-opts.sh} lies beside it
 * @param endpoints of etcd
 * @param authority that signed etcd's certificates
 * @param certificate of flannel as etcd's client
 * @param key of the certificate
 * @param prefix of its keys in etcd
 * @param networkInterface that carries packets to other nodes; absent: that of the default route
 */
public record Flanneld(
        HostPath binary,
        List<HostPort> endpoints,
        HostPath authority,
        HostPath certificate,
        HostPath key,
        String prefix,
        Optional<String> networkInterface) {
    /** flannel's own prefix. */
    public static final String PREFIX = "/coreos.com/network";

    /**
     * Copies the list.
     *
     * @throws io.k8sbin.render.InvalidInputException when there is no endpoint, or prefix or interface are none
     */
    public Flanneld {
        endpoints = List.copyOf(endpoints);
        Problems problems = new Problems();
        if (endpoints.isEmpty()) {
            problems.required(FieldPath.of("endpoints"), "flanneld keeps its subnets in etcd");
        }
        if (!prefix.matches("(/[A-Za-z0-9._-]+)+")) {
            problems.invalid(FieldPath.of("prefix"), prefix, "a key such as " + PREFIX);
        }
        networkInterface
                .filter(n -> !n.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,14}"))
                .ifPresent(n -> problems.invalid(FieldPath.of("networkInterface"), n, "not a name of an interface"));
        problems.throwIfAny();
    }

    /** The service, up before docker so that containers get flannel's addresses. */
    public UnitFile unit() {
        HostPath options = binary.parent().resolve("mk-docker-opts.sh");
        return UnitFile.service("flannel, the network of the pods")
                .documentation("https://github.com/flannel-io/flannel")
                .after("network-online.target", "etcd.service")
                .wants("network-online.target")
                .before("docker.service")
                .type(ServiceType.NOTIFY)
                .execStart(binary, arguments())
                .execStartPost(options, List.of("-k", "DOCKER_NETWORK_OPTIONS", "-d", "/run/flannel/docker"))
                .restart(RestartPolicy.ALWAYS, Duration.ofSeconds(5))
                .wantedBy("multi-user.target")
                .build();
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "-etcd-endpoints=" + urls(),
                "-etcd-cafile=" + authority,
                "-etcd-certfile=" + certificate,
                "-etcd-keyfile=" + key,
                "-etcd-prefix=" + prefix,
                "-ip-masq"));
        networkInterface.ifPresent(n -> arguments.add("-iface=" + n));
        return arguments;
    }

    private String urls() {
        return endpoints.stream().map(e -> "https://" + e).collect(Collectors.joining(","));
    }

    /** The command that gives the network to all flannelds through etcd, once, before the first starts. */
    public List<String> networkCommand(HostPath etcdctl, FlannelNetwork network, FlannelNetwork.EtcdApi api) {
        List<String> words = api == FlannelNetwork.EtcdApi.V2
                ? List.of("--ca-file=" + authority, "--cert-file=" + certificate, "--key-file=" + key)
                : List.of("--cacert=" + authority, "--cert=" + certificate, "--key=" + key);
        List<String> command = new ArrayList<>(List.of(etcdctl.value(), "--endpoints=" + urls()));
        command.addAll(words);
        return network.etcdCommand(command, api, prefix);
    }
}
