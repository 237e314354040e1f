package io.k8sbin.remote;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a push would change on a host. A value: making it contacts nobody.
 *
 * @param target which host
 * @param changes what to push: the part of the set that differs
 * @param differences in the order of the set: files, records, deletions
 */
public record FilePlan(RemoteTarget target, FileSet changes, List<FileDifference> differences) {
    private static final long LONGEST_TEXT = 256 * 1024;

    /** Copies the list. */
    public FilePlan {
        differences = List.copyOf(differences);
    }

    /** What a probe has to look at. */
    public static ProbeRequest request(FileSet wanted) {
        Map<HostPath, Sha256> texts = new LinkedHashMap<>();
        wanted.allFiles().stream().filter(FilePlan::isShown).forEach(f -> texts.put(f.path(), f.sha256()));
        return ProbeRequest.facts()
                .withFiles(wanted.allFiles().stream().map(FileImage::path).toList())
                .withFiles(wanted.deletions())
                .withFiles(wanted.directories().stream()
                        .map(FileSet.Directory::path)
                        .toList())
                .withTextsOtherThan(texts);
    }

    private static boolean isShown(FileImage file) {
        return file.secrecy() == Secrecy.PUBLIC && file.content().size() <= LONGEST_TEXT;
    }

    /** What differs from what a probe with {@link #request} saw. */
    public static FilePlan of(FileSet wanted, HostState seen) {
        return of(wanted, seen, List.of());
    }

    /** As above, blotting these secrets out of the diffs as well. */
    public static FilePlan of(FileSet wanted, HostState seen, Collection<Secret> secrets) {
        List<FileDifference> differences = new ArrayList<>();
        for (FileImage file : wanted.allFiles()) {
            FileState there = seen.file(file.path());
            if (!there.matches(file)) {
                differences.add(difference(file, there, seen, secrets));
            }
        }
        for (HostPath path : wanted.deletions()) {
            if (!(seen.file(path) instanceof FileState.Absent)) {
                differences.add(
                        new FileDifference(path, FileDifference.Kind.REMOVE, "no longer wanted", Optional.empty()));
            }
        }
        return new FilePlan(seen.target(), remaining(wanted, seen, differences), differences);
    }

    private static FileDifference difference(
            FileImage file, FileState there, HostState seen, Collection<Secret> secrets) {
        Optional<UnifiedDiff> diff = Optional.empty();
        boolean absent = there instanceof FileState.Absent;
        Optional<String> before = absent && isShown(file) ? Optional.of("") : seen.text(file.path());
        if (isShown(file) && before.isPresent()) {
            diff = Optional.of(UnifiedDiff.between(file.path(), before.get(), text(file), secrets))
                    .filter(d -> !d.isEmpty());
        }
        return new FileDifference(
                file.path(), absent ? FileDifference.Kind.ADD : FileDifference.Kind.CHANGE, why(file, there), diff);
    }

    private static String why(FileImage file, FileState there) {
        List<String> reasons = new ArrayList<>();
        if (there instanceof FileState.Regular regular) {
            if (!regular.sha256().equals(file.sha256())) {
                reasons.add("content");
            }
            if (regular.mode() != file.mode().bits()) {
                reasons.add("mode %04o instead of %s".formatted(regular.mode(), file.mode()));
            }
            String owner = regular.user() + ":" + regular.group();
            if (!owner.equals(file.owner().toString())) {
                reasons.add("owner " + owner + " instead of " + file.owner());
            }
        } else if (there instanceof FileState.Other other) {
            reasons.add(other.kind().name().toLowerCase(java.util.Locale.ROOT) + " instead of a file");
        } else {
            reasons.add("not there");
        }
        return String.join(", ", reasons);
    }

    private static String text(FileImage file) {
        try (InputStream in = file.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.path() + " cannot be read on this machine", e);
        }
    }

    /** The part of the set that is not there yet; files that are judged together stay together. */
    private static FileSet remaining(FileSet wanted, HostState seen, List<FileDifference> differences) {
        Set<HostPath> paths =
                differences.stream().map(FileDifference::path).collect(Collectors.toCollection(HashSet::new));
        List<FileCheck> checks = wanted.checks().stream()
                .filter(check -> check.files().stream().anyMatch(paths::contains))
                .toList();
        checks.forEach(check -> paths.addAll(check.files()));
        return new FileSet(
                wanted.generation(),
                wanted.directories().stream().filter(d -> !isThere(d, seen)).toList(),
                wanted.files().stream().filter(f -> paths.contains(f.path())).toList(),
                wanted.deletions().stream().filter(paths::contains).toList(),
                wanted.records().stream().filter(f -> paths.contains(f.path())).toList(),
                checks,
                wanted.keep());
    }

    private static boolean isThere(FileSet.Directory wanted, HostState seen) {
        return seen.file(wanted.path()) instanceof FileState.Other there
                && there.kind() == FileState.Kind.DIRECTORY
                && there.mode() == wanted.mode().bits()
                && (there.user() + ":" + there.group()).equals(wanted.owner().toString());
    }

    /** Whether the host has everything. */
    public boolean isEmpty() {
        return differences.isEmpty() && changes.directories().isEmpty();
    }

    /** One line a difference, each followed by its diff. */
    @Override
    public String toString() {
        return differences.stream()
                .map(d -> d + "\n" + d.diff().map(UnifiedDiff::toString).orElse(""))
                .collect(Collectors.joining());
    }
}
