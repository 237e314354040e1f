package io.k8sbin.remote.internal;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.FileCheck;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.ShellWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file set as the variables of the push script: where each file waits, and how it comes in. */
final class PushPlan {
    /** From here on a file is sent once for all its places, resumed after a cut, and its digest cached on the host. */
    private static final long BIG = 1 << 20;

    private static final long ROOM = 8192;
    private final FileSet set;
    private final String txid;
    private final Map<HostPath, Staged> staged = new LinkedHashMap<>();

    /** A file and where it waits until it is put in place. */
    record Staged(FileImage file, String stage) {
        boolean isBig() {
            return file.content().size() >= BIG;
        }

        private String directory() {
            HostPath parent = file.path().parent();
            return parent.value().equals("/") ? "" : parent.value();
        }

        /** Where an interrupted push leaves what came in, whatever it was called. */
        String partial() {
            return directory() + "/.k8sbin-sha256-" + file.sha256();
        }
    }

    PushPlan(FileSet set, String txid) {
        this.set = set;
        this.txid = txid;
        for (FileImage file : set.allFiles()) {
            HostPath parent = file.path().parent();
            String directory = parent.value().equals("/") ? "" : parent.value();
            staged.put(file.path(), new Staged(file, directory + "/.k8sbin-" + txid + "-" + staged.size()));
        }
    }

    private Stream<Staged> all() {
        return staged.values().stream();
    }

    /** Big files in the order they come in, one for each content. */
    List<Staged> big() {
        Map<Sha256, Staged> first = new LinkedHashMap<>();
        all().filter(Staged::isBig).forEach(s -> first.putIfAbsent(s.file().sha256(), s));
        return List.copyOf(first.values());
    }

    /** What the archive holds, in order. */
    List<Staged> small() {
        return all().filter(s -> !s.isBig()).toList();
    }

    /** For the question what the host has of the big files. */
    byte[] questions(HostPath state) {
        return new ShellVariables()
                .text("state", state.value())
                .words("parents", parents())
                .lines(
                        "blobs",
                        big().stream()
                                .map(s -> s.file().sha256() + " "
                                        + s.file().content().size() + " " + s.partial()))
                .bytes();
    }

    /** For the push itself, on a host that has these numbers of bytes of big files. */
    byte[] variables(HostPath state, String fence, Map<Sha256, Long> there) {
        List<Staged> big = big();
        return new ShellVariables()
                .text("txid", txid)
                .text("state", state.value())
                .text("generation", set.generation())
                .text("keep", Integer.toString(set.keep()))
                .raw(fence)
                .words("above", set.directories().stream().map(d -> d.path().parent()))
                .words("parents", parents())
                .words("deletions", set.deletions().stream())
                .words("targets", staged.keySet().stream())
                .lines("directories", set.directories().stream().map(d -> d.mode() + " " + d.owner() + " " + d.path()))
                .lines("needs", needs(there))
                .lines("owners", grouped(s -> s.file().owner().toString()))
                .lines("modes", grouped(s -> s.file().mode().toString()))
                .lines("wanted", all().map(PushPlan::wanted))
                .lines("places", places(set.files()))
                .lines("records", places(set.records()))
                .lines("bigs", big.stream().map(s -> incoming(s, there)))
                .lines("copies", copies(big))
                .text("small", small().stream().map(Staged::stage).collect(Collectors.joining(" ")))
                .lines("expected", Stream.concat(big.stream(), small().stream()).map(PushPlan::sum))
                .lines(
                        "cached",
                        all().filter(Staged::isBig)
                                .map(s -> s.file().sha256() + " " + s.file().path()))
                .lines("checks", set.checks().stream().map(this::check))
                .bytes();
    }

    private static String wanted(Staged s) {
        return s.stage() + " " + s.file().owner().user() + " "
                + s.file().owner().group() + " " + s.file().mode();
    }

    private static String sum(Staged s) {
        return s.file().sha256() + " *" + s.stage();
    }

    private static String incoming(Staged s, Map<Sha256, Long> there) {
        long has = there.getOrDefault(s.file().sha256(), 0L);
        return s.stage() + " " + s.partial() + " " + has + " "
                + (s.file().content().size() - has);
    }

    private Stream<String> copies(List<Staged> big) {
        Map<Sha256, Staged> first =
                big.stream().collect(Collectors.toMap(s -> s.file().sha256(), s -> s));
        return all().filter(Staged::isBig)
                .filter(s -> !big.contains(s))
                .map(s -> first.getOrDefault(s.file().sha256(), s).stage() + " " + s.stage());
    }

    private Stream<String> places(List<FileImage> files) {
        return files.stream().map(f -> stage(f.path()) + " " + f.path());
    }

    private String stage(HostPath path) {
        Staged there = staged.get(path);
        if (there == null) {
            throw new IllegalArgumentException("not in the set: " + path);
        }
        return there.stage();
    }

    private String check(FileCheck check) {
        boolean secret = check.files().stream()
                .map(staged::get)
                .anyMatch(s -> s != null && s.file().secrecy() == Secrecy.SECRET);
        String where = check.files().stream().map(this::stage).collect(Collectors.joining("' '", "'", "'"));
        return "check " + check.limit().toSeconds() + " " + check.files().get(0) + " " + (secret ? "secret" : "public")
                + " " + ShellWords.quote(check.posixSh()) + " " + where;
    }

    private Stream<String> needs(Map<Sha256, Long> there) {
        Map<HostPath, Long> needs = new LinkedHashMap<>();
        List<Staged> big = big();
        all().forEach(s -> {
            long has = big.contains(s) ? there.getOrDefault(s.file().sha256(), 0L) : 0;
            needs.merge(s.file().path().parent(), s.file().content().size() - has + ROOM, Long::sum);
        });
        return needs.entrySet().stream().map(e -> e.getValue() + " " + e.getKey());
    }

    private Stream<HostPath> parents() {
        Set<HostPath> parents = new LinkedHashSet<>();
        staged.keySet().forEach(path -> parents.add(path.parent()));
        set.deletions().forEach(path -> parents.add(path.parent()));
        return parents.stream();
    }

    private Stream<String> grouped(Function<Staged, String> key) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        all().forEach(s ->
                groups.computeIfAbsent(key.apply(s), k -> new ArrayList<>()).add(s.stage()));
        return groups.entrySet().stream().map(e -> e.getKey() + " " + String.join(" ", e.getValue()));
    }
}
