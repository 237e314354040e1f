package io.k8sbin.examples.cli;

import io.k8sbin.JoinData;
import io.k8sbin.JoinToken;
import io.k8sbin.K8sbin;
import io.k8sbin.cluster.plan.ClusterPlan;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run token}: the bootstrap tokens of a kubeadm cluster. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        header = "Lists the bootstrap tokens of a kubeadm cluster, or makes one for a host to join by hand.",
        description = {"", "Hosts of the description need none: apply makes its own and removes it.", ""},
        footer = {
            "",
            "Exit code 0: done; 1: an error.",
            "",
            "Example: run token cluster.yaml --create join.yaml --hours 1"
        })
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private final Console console = new Console();

    @Mixin
    private final Cluster cluster = new Cluster();

    @Option(
            names = "--create",
            paramLabel = "FILE",
            description = "make a token; what kubeadm join --config reads goes to FILE, mode 0600")
    private @Nullable Path target;

    @Option(
            names = "--hours",
            paramLabel = "N",
            defaultValue = "24",
            description = "its lifetime; default: ${DEFAULT-VALUE}")
    private int hours;

    @Override
    public Integer call() {
        ClusterPlan plan = cluster.plan(console);
        try (K8sbin hosts = K8sbin.connect(plan, event -> {})) {
            Optional.ofNullable(target).ifPresent(file -> create(hosts, file));
            Table table = new Table("ID", "EXPIRES", "USAGES", "DESCRIPTION");
            for (JoinToken token : hosts.joinTokens()) {
                table.row(
                        token.id(),
                        token.expires().map(Object::toString).orElse("never"),
                        String.join(",", token.usages()),
                        token.description());
            }
            table.lines().forEach(console::line);
            return 0;
        }
    }

    private void create(K8sbin hosts, Path file) {
        JoinData data = hosts.mintToken(Duration.ofHours(hours), "made by run token");
        try {
            AtomicFiles.write(file, data.configuration().reveal(), FileMode.PRIVATE);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        console.line("token " + data.tokenId() + " until " + data.expires() + "; on the host: kubeadm join --config "
                + file.getFileName());
    }
}
