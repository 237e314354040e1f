package io.k8sbin.render.cni;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.render.internal.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A network of the standard {@code bridge} plugin: the pods of one node on one bridge, addresses from the node's pod
 * ranges, routed by the host. CNI version 0.4.0.
 *
 * @param name of the network
 * @param bridge of the interface, 15 characters at most
 * @param podCidrs the node's ranges: one IPv4, one IPv6 or one of each
 * @param ports whether the {@code portmap} plugin follows
 */
public record BridgeNetwork(String name, String bridge, List<Cidr> podCidrs, HostPorts ports) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,62}");
    private static final Pattern INTERFACE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,14}");
    private static final String VERSION = "0.4.0";

    /** Whether pods may claim ports of the host. */
    public enum HostPorts {
        /** {@code hostPort} works, by the plugin {@code portmap}. */
        MAPPED,
        /** {@code hostPort} is ignored. */
        NONE
    }

    /**
     * Copies the list.
     *
     * @throws io.k8sbin.render.InvalidInputException when a name does not fit, there is no range, two of one family, or one
     *     too small for a gateway and a pod
     */
    public BridgeNetwork {
        podCidrs = List.copyOf(podCidrs);
        Problems problems = new Problems();
        if (!NAME.matcher(name).matches()) {
            problems.invalid(FieldPath.of("name"), name, "letters, digits, dots, dashes and underscores");
        }
        if (!INTERFACE.matcher(bridge).matches()) {
            problems.invalid(FieldPath.of("bridge"), bridge, "not a name of an interface");
        }
        check(podCidrs, problems);
        problems.throwIfAny();
    }

    private static void check(List<Cidr> ranges, Problems problems) {
        if (ranges.isEmpty()) {
            problems.required(FieldPath.of("podCidrs"), "pods need addresses");
        }
        long v6 = ranges.stream().filter(c -> c.network().isIpv6()).count();
        if (v6 > 1 || ranges.size() - v6 > 1) {
            problems.invalid(FieldPath.of("podCidrs"), ranges, "at most one range of each family");
        }
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).network().bits() - ranges.get(i).prefixLength() < 2) {
                problems.invalid(FieldPath.of("podCidrs").index(i), ranges.get(i), "too small for a gateway and a pod");
            }
        }
    }

    /** Network {@code k8s-pods} on bridge {@code cni0} with host ports. */
    public static BridgeNetwork of(List<Cidr> podCidrs) {
        return new BridgeNetwork("k8s-pods", "cni0", podCidrs, HostPorts.MAPPED);
    }

    /** The list of plugins. */
    public Json toJson() {
        List<Json> plugins = new ArrayList<>(List.of(bridgePlugin()));
        if (ports == HostPorts.MAPPED) {
            plugins.add(Json.object()
                    .put("type", "portmap")
                    .put(
                            "capabilities",
                            Json.object()
                                    .put("portMappings", new Json.Bool(true))
                                    .build())
                    .build());
        }
        return Json.object()
                .put("cniVersion", VERSION)
                .put("name", name)
                .put("plugins", new Json.Arr(plugins))
                .build();
    }

    private Json bridgePlugin() {
        Json yes = new Json.Bool(true);
        return Json.object()
                .put("type", "bridge")
                .put("bridge", bridge)
                .put("isDefaultGateway", yes)
                .put("ipMasq", yes)
                .put("hairpinMode", yes)
                .put("ipam", ipam())
                .build();
    }

    private Json ipam() {
        List<Json> ranges = new ArrayList<>();
        for (Cidr range : podCidrs) {
            ranges.add(new Json.Arr(
                    List.of(Json.object().put("subnet", range.toString()).build())));
        }
        return Json.object()
                .put("type", "host-local")
                .put("ranges", new Json.Arr(ranges))
                .build();
    }

    /** The list as {@code 10-<name>.conflist} in the directory. */
    public FileImage toFile(HostPath directory) {
        return FileImage.text(directory.resolve("10-" + name + ".conflist"), toJson().pretty());
    }

    /** The loopback network {@code 99-loopback.conf} that runtimes without their own need. */
    public static FileImage loopback(HostPath directory) {
        Json json = Json.object()
                .put("cniVersion", VERSION)
                .put("name", "lo")
                .put("type", "loopback")
                .build();
        return FileImage.text(directory.resolve("99-loopback.conf"), json.pretty());
    }
}
