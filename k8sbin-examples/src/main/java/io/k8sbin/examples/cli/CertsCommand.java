package io.k8sbin.examples.cli;

import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.pki.inventory.CertificateInventory;
import io.k8sbin.pki.inventory.InventoryBuilder;
import io.k8sbin.pki.inventory.InventoryEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run certs}: what certificates there are, how long they last, and what is wrong with them. */
@Command(
        name = "certs",
        mixinStandardHelpOptions = true,
        header = "Lists certificates, and what is wrong with them.",
        description = {
            "",
            "Reads PEM files and kubeconfigs, those of directories with everything below; changes nothing. Who signed"
                    + " a certificate is found by its signature among all that were read, so name a directory whole.",
            ""
        },
        footer = {
            "",
            "Exit code 0: nothing is wrong, though there may be warnings; 1: an error, and what to do about it.",
            "",
            "Example: run certs /etc/kubernetes"
        })
final class CertsCommand implements Callable<Integer> {
    private static final int NAMES_SHOWN = 3;

    @Mixin
    private final Console console = new Console();

    @Parameters(arity = "1..*", paramLabel = "DIR|FILE", description = "what to look at")
    private List<Path> places = List.of();

    @Option(names = "--json", description = "print JSON for other programs")
    private boolean json;

    @Option(
            names = "--due",
            paramLabel = "DAYS",
            description = "warn this many days before the end; default: after two thirds of the life")
    private @Nullable Integer due;

    @Override
    public Integer call() throws IOException {
        Instant now = Clock.systemUTC().instant();
        InventoryBuilder builder = CertificateInventory.at(now, policy());
        KubeconfigSources kubeconfigs = new KubeconfigSources(builder);
        for (Path file : files()) {
            if (!kubeconfigs.add(file)) {
                builder.file(file);
            }
        }
        CertificateInventory inventory = builder.build();
        List<Finding> findings = Stream.concat(inventory.allFindings().stream(), kubeconfigs.findings().stream())
                .sorted(Finding.ORDER)
                .toList();
        if (json) {
            console.raw(inventory.toJson().pretty());
        } else {
            table(inventory);
            findings.forEach(f -> console.line(coloured(f)));
        }
        return Finding.anyError(findings) ? 1 : 0;
    }

    private RenewalPolicy policy() {
        return due == null ? RenewalPolicy.standard() : RenewalPolicy.beforeExpiry(Duration.ofDays(due));
    }

    private List<Path> files() throws IOException {
        Stream<Path> all = Stream.empty();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new NoSuchFileException(place.toString());
            }
            try (Stream<Path> below = Files.walk(place)) {
                all = Stream.concat(
                        all,
                        below
                                .filter(f -> f.equals(place)
                                        ? Files.isRegularFile(f)
                                        : Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                                .sorted()
                                .toList()
                                .stream());
            }
        }
        return all.distinct().toList();
    }

    private void table(CertificateInventory inventory) {
        if (inventory.entries().isEmpty()) {
            console.line("no certificates found");
            return;
        }
        Table table = new Table("SOURCE", "SUBJECT", "NAMES", "SIGNED BY", "DAYS LEFT", "FINDINGS");
        for (InventoryEntry entry : inventory.entries()) {
            table.row(
                    entry.position() == 0 ? entry.source() : entry.source() + " [" + entry.position() + "]",
                    entry.subject(),
                    names(entry.names()),
                    entry.signedBy().orElse("? " + entry.issuer()),
                    Long.toString(entry.daysLeft(inventory.at())),
                    entry.findings().stream().map(Finding::id).distinct().collect(Collectors.joining(" ")));
        }
        List<String> lines = table.lines();
        console.line(console.bold(lines.get(0)));
        lines.stream().skip(1).forEach(console::line);
    }

    private static String names(List<String> names) {
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(","));
        return names.size() > NAMES_SHOWN ? shown + ",+" + (names.size() - NAMES_SHOWN) : shown;
    }

    private String coloured(Finding finding) {
        return finding.severity() == Severity.ERROR
                ? console.red(finding.toString())
                : console.yellow(finding.toString());
    }
}
