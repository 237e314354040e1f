package io.k8sbin.examples.cli;

import io.k8sbin.core.KubernetesVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run lint}: what is wrong with files somebody else wrote. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = false,
        header = "Judges configuration files, and moves them to another version.",
        description = {
            "",
            "Component configuration, kubeconfigs, unit files, KUBE_*_OPTS and ETCD_* files, environment.sh; files given",
            "together are judged together. Without --version, the version a ClusterConfiguration names counts.",
            ""
        },
        footer = {
            "",
            "Exit code 0: no error; 1: errors were found; 2: wrong usage, or a file that cannot be read.",
            "",
            "Example: run lint kubeadm.yaml --version v1.20.2 --to v1.31.0"
        })
final class LintCommand implements Callable<Integer> {
    @CommandLine.Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and exit")
    @SuppressWarnings("UnusedVariable") // picocli looks for it; --version means something else here
    private boolean help;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "files of one cluster")
    private List<Path> files = List.of();

    @Option(names = "--version", paramLabel = "V", description = "the Kubernetes that reads them, such as v1.20.2")
    private @Nullable String version;

    @Option(names = "--to", paramLabel = "V", description = "the Kubernetes they are moved to; they are printed")
    private @Nullable String to;

    @Option(names = "--out", paramLabel = "DIR", description = "with --to: writes the moved files into this folder")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif; default: text")
    private String format = "text";

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (!List.of("text", "json", "sarif").contains(format)) {
            throw new CommandLine.ParameterException(line, "--format is text, json or sarif, not " + format);
        }
        return new LintRun(files, read(line, version), read(line, to), format, Optional.ofNullable(out))
                .run(line.getOut(), line.getErr());
    }

    private static Optional<KubernetesVersion> read(CommandLine line, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(KubernetesVersion::of);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(line, String.valueOf(e.getMessage()), e);
        }
    }
}
