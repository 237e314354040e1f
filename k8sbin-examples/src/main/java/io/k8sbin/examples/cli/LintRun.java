package io.k8sbin.examples.cli;

import io.k8sbin.cluster.lint.Lint;
import io.k8sbin.cluster.lint.LintFile;
import io.k8sbin.cluster.lint.LintReport;
import io.k8sbin.cluster.lint.RewrittenFile;
import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.KubernetesVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * One run of {@code run lint}.
 *
 * @param files to judge
 * @param version they are for
 * @param to the version they are moved to
 * @param format text, json or sarif
 * @param out folder for moved files
 */
record LintRun(
        List<Path> files,
        Optional<KubernetesVersion> version,
        Optional<KubernetesVersion> to,
        String format,
        Optional<Path> out) {
    static final int ERRORS = 1;
    static final int MISUSED = 2;

    /**
     * The run a plain command line asks for; empty for help, mistakes and everything else that picocli explains better. This
     * way a run costs no more than its work: picocli alone takes longer to start.
     */
    static Optional<LintRun> quick(String[] arguments) {
        if (arguments.length < 2 || !arguments[0].equals("lint")) {
            return Optional.empty();
        }
        List<Path> files = new ArrayList<>();
        KubernetesVersion version = null;
        KubernetesVersion to = null;
        String format = "text";
        try {
            Iterator<String> rest =
                    List.of(arguments).subList(1, arguments.length).iterator();
            while (rest.hasNext()) {
                String argument = rest.next();
                switch (argument) {
                    case "--version" -> version = KubernetesVersion.of(rest.hasNext() ? rest.next() : "");
                    case "--to" -> to = KubernetesVersion.of(rest.hasNext() ? rest.next() : "");
                    case "--format" -> format = rest.hasNext() ? rest.next() : "";
                    default -> {
                        if (argument.startsWith("-") || argument.startsWith("@") || argument.isEmpty()) {
                            return Optional.empty();
                        }
                        files.add(Path.of(argument));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        boolean known = format.equals("text") || format.equals("json") || format.equals("sarif");
        return files.isEmpty() || !known
                ? Optional.empty()
                : Optional.of(new LintRun(
                        files, Optional.ofNullable(version), Optional.ofNullable(to), format, Optional.empty()));
    }

    /** Judges and prints; gives the exit code. */
    int run(PrintWriter stdout, PrintWriter stderr) {
        List<LintFile> texts = new ArrayList<>();
        for (Path file : files) {
            try {
                texts.add(new LintFile(file.toString(), Files.readString(file)));
            } catch (IOException e) {
                stderr.println(file + ": " + why(e));
                stderr.flush();
                return MISUSED;
            }
        }
        Lint lint = version.isPresent() ? Lint.at(version.get()) : Lint.byTheirVersion();
        LintReport report = (to.isPresent() ? lint.movingTo(to.get()) : lint).check(texts);
        boolean printed = to.isPresent() && out.isEmpty();
        print(report, printed ? stderr : stdout);
        int written = write(report.rewritten(), stdout, stderr);
        stdout.flush();
        stderr.flush();
        return written != 0 ? written : report.hasErrors() ? ERRORS : 0;
    }

    private static String why(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        return e instanceof CharacterCodingException ? "is not UTF-8" : "cannot be read: " + e.getMessage();
    }

    private void print(LintReport report, PrintWriter to) {
        switch (format) {
            case "json" -> to.println(report.toJson().compact());
            case "sarif" -> to.println(report.toSarif().compact());
            default -> to.print(report.toText());
        }
    }

    /** Moved files go into the folder, or to standard output where no secret is in them. */
    private int write(List<RewrittenFile> moved, PrintWriter stdout, PrintWriter stderr) {
        for (RewrittenFile file : moved) {
            if (out.isPresent()) {
                Path target =
                        out.get().resolve(Path.of(file.name()).getFileName().toString());
                try {
                    Files.createDirectories(out.get());
                    AtomicFiles.write(
                            target,
                            file.content().reveal(),
                            file.holdsSecret() ? FileMode.PRIVATE : FileMode.of("0644"));
                } catch (IOException e) {
                    stderr.println(target + ": cannot be written: " + e.getMessage());
                    return MISUSED;
                }
            } else if (file.holdsSecret()) {
                stderr.println(file.name() + ": holds a secret and is not shown; give --out DIR");
            } else {
                stdout.print(file.content().revealUtf8());
            }
        }
        return 0;
    }
}
