package io.k8sbin.examples.cli;

import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.cluster.plan.NodePlan;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.NodeTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder with the tree of every host of a cluster: {@code nodes/master1/etc/kubernetes/…}. */
record TreeFolder(Path folder) {
    private static final String RECORD = ".k8sbin-tree";

    /**
     * What became of one host's tree.
     *
     * @param node the host
     * @param folder where its tree is
     * @param outcome what was written
     */
    record Written(String node, Path folder, NodeTree.Outcome outcome) {}

    /** Where a file of a host is. */
    Path local(String node, HostPath path) {
        return folder.resolve(node).resolve(path.value().substring(1));
    }

    /** Makes every host's tree hold what its plan says; trees of hosts that are no longer described are removed. */
    List<Written> write(ClusterPlan plan) throws IOException {
        List<Written> all = new ArrayList<>();
        for (NodePlan node : plan.nodes()) {
            all.add(write(
                    node.node().name(),
                    NodeTree.at(folder.resolve(node.node().name()))
                            .write(node.files().stream().map(PlannedFile::image).toList())));
        }
        Set<String> names = all.stream().map(Written::node).collect(Collectors.toSet());
        for (Path tree : trees()) {
            if (!names.contains(tree.getFileName().toString())) {
                all.add(remove(tree));
            }
        }
        return all;
    }

    private Written write(String node, NodeTree.Outcome outcome) {
        return new Written(node, folder.resolve(node), outcome);
    }

    /** The trees that are there, whoever's. */
    private List<Path> trees() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(f -> Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> Files.isRegularFile(f.resolve(RECORD), LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private Written remove(Path tree) throws IOException {
        Written removed = write(tree.getFileName().toString(), NodeTree.at(tree).write(List.of()));
        Files.delete(tree.resolve(RECORD));
        try (Stream<Path> rest = Files.list(tree)) {
            if (rest.findAny().isPresent()) {
                return removed;
            }
        }
        Files.delete(tree);
        return removed;
    }
}
