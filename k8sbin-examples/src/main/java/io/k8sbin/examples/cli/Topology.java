package io.k8sbin.examples.cli;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.HostPort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A picture of who talks to whom: boxes of hosts, a layer a role, from those who ask to those who answer. */
final class Topology {
    private static final String[] LAYERS = {"workers", "load balancer", "kube-apiserver", "etcd"};
    private static final int LABEL = 16;
    private static final int BOXES_A_ROW = 4;
    private final List<String> lines = new ArrayList<>();
    private final int inside;

    private Topology(int inside) {
        this.inside = inside;
    }

    /** The picture, every line as it is to be printed. */
    static List<String> of(ClusterPlan plan) {
        ClusterSpec spec = plan.spec();
        Function<NodeSpec, List<String>> worker =
                n -> List.of(n.name(), n.address().toString(), pods(plan, n));
        Function<NodeSpec, List<String>> server = n -> List.of(
                n.name(), HostPort.of(n.address(), spec.apiServer().port()).toString());
        Function<NodeSpec, List<String>> member =
                n -> List.of(n.name(), HostPort.of(n.address(), 2379).toString());
        List<Layer> layers = List.of(
                new Layer(LAYERS[0], boxes(spec, NodeRole.WORKER, worker)),
                new Layer(LAYERS[1], List.of(List.of(balancer(plan)))),
                new Layer(LAYERS[2], boxes(spec, NodeRole.CONTROL_PLANE, server)),
                new Layer(LAYERS[3], boxes(spec, NodeRole.ETCD, member)));
        int width = layers.stream()
                .flatMap(l -> l.boxes().stream())
                .filter(box -> box.size() > 1)
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        Topology picture = new Topology(width);
        layers.stream().filter(l -> !l.boxes().isEmpty()).forEach(picture::layer);
        return List.copyOf(picture.lines);
    }

    /**
     * Hosts of one kind.
     *
     * @param title what they are
     * @param boxes the lines of each box, the same number in each
     */
    private record Layer(String title, List<List<String>> boxes) {}

    private static List<List<String>> boxes(ClusterSpec spec, NodeRole role, Function<NodeSpec, List<String>> content) {
        return spec.nodes(role).stream().map(content).toList();
    }

    private static String pods(ClusterPlan plan, NodeSpec node) {
        return "pods " + plan.directory().allocations().podCidrs().get(node.name());
    }

    private static String balancer(ClusterPlan plan) {
        long nodes = plan.nodes().stream()
                .filter(n -> n.units().stream().anyMatch(u -> u.name().equals("kube-nginx.service")))
                .count();
        String where = nodes == plan.nodes().size() ? "every node" : nodes + " nodes";
        return plan.spec().apiServer().loadBalancer() + ", nginx on " + where;
    }

    private void layer(Layer layer) {
        if (!lines.isEmpty()) {
            arrow();
        }
        String title = layer.title();
        for (int from = 0; from < layer.boxes().size(); from += BOXES_A_ROW) {
            row(
                    title,
                    layer.boxes()
                            .subList(
                                    from,
                                    Math.min(from + BOXES_A_ROW, layer.boxes().size())));
            title = "";
        }
    }

    private void row(String title, List<List<String>> boxes) {
        int width =
                boxes.stream().flatMap(List::stream).mapToInt(String::length).reduce(inside, Math::max);
        String border = "+" + "-".repeat(width + 2) + "+  ";
        line("", border.repeat(boxes.size()));
        for (int i = 0; i < boxes.get(0).size(); i++) {
            StringBuilder text = new StringBuilder();
            for (List<String> box : boxes) {
                text.append("| ").append(pad(box.get(i), width)).append(" |  ");
            }
            line(i == 0 ? title : "", text.toString());
        }
        line("", border.repeat(boxes.size()));
    }

    private void arrow() {
        String gap = " ".repeat(inside / 2 + 2);
        line("", gap + "|");
        line("", gap + "v");
    }

    private void line(String title, String text) {
        lines.add(("  " + pad(title, LABEL) + text).stripTrailing());
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
