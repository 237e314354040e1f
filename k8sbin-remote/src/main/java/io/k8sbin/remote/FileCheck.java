package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import java.time.Duration;
import java.util.List;

/**
 * A command that judges files after they came in and before any of them is put in place. It sees them under other names.
 *
 * <pre>{@code
 * FileSet.of("g7", List.of(conf)).withChecks(List.of(FileCheck.of(conf.path(), "nginx -t -q -c \"$1\"")));
 * }</pre>
 *
 * @param files which; {@code $1}, {@code $2} and so on are where they wait, in this order
 * @param posixSh a script for {@code /bin/sh} with empty standard input; a status other than 0 refuses the whole set
 * @param limit how long it may take, at least a second
 */
public record FileCheck(List<HostPath> files, String posixSh, Duration limit) {
    private static final Duration DEFAULT_LIMIT = Duration.ofSeconds(30);

    /** Copies the list and refuses no files, NUL in the script and limits below a second. */
    public FileCheck {
        files = List.copyOf(files);
        ShellWords.quote(posixSh);
        if (files.isEmpty() || limit.toSeconds() < 1) {
            throw new IllegalArgumentException("a check has files and a limit of at least a second");
        }
    }

    /** A check of one file, {@code $1}, within 30 seconds. */
    public static FileCheck of(HostPath file, String posixSh) {
        return new FileCheck(List.of(file), posixSh, DEFAULT_LIMIT);
    }

    /** A check of several files together, within 30 seconds. */
    public static FileCheck of(List<HostPath> files, String posixSh) {
        return new FileCheck(files, posixSh, DEFAULT_LIMIT);
    }

    /** With this limit instead. */
    public FileCheck withLimit(Duration other) {
        return new FileCheck(files, posixSh, other);
    }
}
