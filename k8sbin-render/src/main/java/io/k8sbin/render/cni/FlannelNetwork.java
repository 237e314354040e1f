package io.k8sbin.render.cni;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.render.internal.Problems;
import java.util.ArrayList;
import java.util.List;

/**
 * The network of flannel: {@code net-conf.json} of its ConfigMap, and the value of its key in etcd.
 *
 * @param podCidr range of all pods, IPv4
 * @param subnetLength prefix length of a node's part
 * @param backend how packets get to other nodes
 */
public record FlannelNetwork(Cidr podCidr, int subnetLength, Backend backend) {
    /** How packets get to other nodes. */
    public sealed interface Backend {
        /** By routes: for nodes of one layer 2 network, as document 002. */
        record HostGateway() implements Backend {}

        /**
         * In UDP packets of VXLAN.
         *
         * @param networkIdentifier 1 to 16777215
         * @param port of UDP
         */
        record Vxlan(int networkIdentifier, int port) implements Backend {
            /** Refuses numbers out of range. */
            public Vxlan {
                if (networkIdentifier < 1 || networkIdentifier > 0xffffff || port < 1 || port > 65535) {
                    throw new IllegalArgumentException("an identifier from 1 to 16777215 and a port from 1 to 65535: "
                            + networkIdentifier + ", " + port);
                }
            }
        }

        /** By routes. */
        static Backend hostGateway() {
            return new HostGateway();
        }

        /** VXLAN with flannel's own identifier and the kernel's port. */
        static Backend vxlan() {
            return new Vxlan(1, 8472);
        }
    }

    /**
     * Checks the lengths.
     *
     * @throws io.k8sbin.render.InvalidInputException when the range is IPv6, or a node's part is no smaller than the range or
     *     leaves no room for pods
     */
    public FlannelNetwork {
        Problems problems = new Problems();
        if (podCidr.network().isIpv6()) {
            problems.invalid(FieldPath.of("podCidr"), podCidr, "an IPv4 range");
        }
        if (subnetLength <= podCidr.prefixLength() || subnetLength > 28) {
            problems.invalid(
                    FieldPath.of("subnetLength"),
                    subnetLength,
                    "longer than the range's own " + podCidr.prefixLength() + ", and 28 at most");
        }
        problems.throwIfAny();
    }

    /** A network with 256 addresses a node. */
    public static FlannelNetwork of(Cidr podCidr, Backend backend) {
        return new FlannelNetwork(podCidr, 24, backend);
    }

    /** The document. */
    public Json toJson() {
        Json.ObjectBuilder how = Json.object();
        if (backend instanceof Backend.Vxlan vxlan) {
            how.put("Type", "vxlan").put("VNI", vxlan.networkIdentifier()).put("Port", vxlan.port());
        } else {
            how.put("Type", "host-gw");
        }
        return Json.object()
                .put("Network", podCidr.toString())
                .put("SubnetLen", subnetLength)
                .put("Backend", how.build())
                .build();
    }

    /**
     * flannel's published manifest with this network in place of its own; all else stays as it is.
     *
     * @param source name of the manifest in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException when the manifest does not hold exactly one {@code net-conf.json: |}
     */
    public String applyTo(String source, String manifest) {
        return FlannelManifest.replace(
                source, manifest, toJson().pretty().lines().toList());
    }

    /**
     * The command that gives the network to flanneld through etcd, before flanneld starts.
     *
     * @param etcdctl words the command begins with: the program, its endpoints and TLS files
     * @param api that flanneld uses
     * @param prefix of its keys
     */
    List<String> etcdCommand(List<String> etcdctl, EtcdApi api, String prefix) {
        List<String> command = new ArrayList<>(List.of("env", "ETCDCTL_API=" + api.number()));
        command.addAll(etcdctl);
        command.addAll(List.of(api == EtcdApi.V2 ? "set" : "put", prefix + "/config", toJson().compact()));
        return List.copyOf(command);
    }

    /** The API of etcd that flanneld speaks. */
    public enum EtcdApi {
        /** flannel up to 0.18, document 001's 0.10 among them; etcd 3.4 and 3.5 need {@code --enable-v2=true}, 3.6 has none. */
        V2(2),
        /** Later flannel, since its pull request 1562 of 2022. */
        V3(3);

        private final int number;

        EtcdApi(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }
}
