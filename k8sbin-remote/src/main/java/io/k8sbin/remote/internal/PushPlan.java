package io.k8sbin.remote.internal;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.FileSet;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file set as the variables of the push script. */
final class PushPlan {
    /** From here on a file is hashed alone, while the next one comes in, and its digest is cached on the host. */
    private static final long BIG = 1 << 20;

    private final FileSet set;
    private final List<Staged> staged = new ArrayList<>();
    private final Map<HostPath, Long> needs = new LinkedHashMap<>();

    /** A file and where it waits until it is put in place. */
    record Staged(FileImage file, String stage) {
        boolean isBig() {
            return file.content().size() >= BIG;
        }
    }

    PushPlan(FileSet set, String txid) {
        this.set = set;
        List<FileImage> bigFirst = new ArrayList<>(set.files());
        bigFirst.sort(Comparator.comparing(f -> f.content().size() < BIG));
        int number = 0;
        for (FileImage file : bigFirst) {
            HostPath parent = file.path().parent();
            String directory = parent.value().equals("/") ? "" : parent.value();
            staged.add(new Staged(file, directory + "/.k8sbin-" + txid + "-" + number++));
            needs.merge(parent, file.content().size() + 8192, Long::sum);
        }
    }

    List<Staged> staged() {
        return staged;
    }

    /** The script; the variables come first on its standard input, for they may be longer than an argument can be. */
    static String script(byte[] variables) {
        return "eval \"$(head -c " + variables.length + ")\"\n" + Resources.text("push.sh");
    }

    byte[] variables(String txid, HostPath state) {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("txid", txid);
        variables.put("state", state.value());
        variables.put("generation", set.generation());
        variables.put(
                "above", words(set.directories().stream().map(d -> d.path().parent())));
        variables.put("parents", words(parents()));
        variables.put("deletions", words(set.deletions().stream()));
        variables.put(
                "directories", lines(set.directories().stream().map(d -> d.mode() + " " + d.owner() + " " + d.path())));
        variables.put("needs", lines(needs.entrySet().stream().map(e -> e.getValue() + " " + e.getKey())));
        variables.put("owners", grouped(s -> s.file().owner().toString()));
        variables.put("modes", grouped(s -> s.file().mode().toString()));
        variables.put(
                "places",
                lines(staged.stream().map(s -> s.stage() + " " + s.file().path())));
        variables.put("expected", lines(staged.stream().map(s -> s.file().sha256() + " *" + s.stage())));
        variables.put("big", Long.toString(staged.stream().filter(Staged::isBig).count()));
        variables.put(
                "cached",
                lines(staged.stream()
                        .filter(Staged::isBig)
                        .map(s -> s.file().sha256() + " " + s.file().path())));
        variables.put("whole", "yes");
        StringBuilder script = new StringBuilder();
        variables.forEach(
                (name, value) -> script.append(name).append("='").append(value).append("'\n"));
        return script.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Stream<HostPath> parents() {
        Set<HostPath> parents = new LinkedHashSet<>(needs.keySet());
        set.deletions().forEach(path -> parents.add(path.parent()));
        return parents.stream();
    }

    private String grouped(Function<Staged, String> key) {
        Map<String, String> groups = new LinkedHashMap<>();
        staged.forEach(s -> groups.merge(key.apply(s), s.stage(), (all, one) -> all + " " + one));
        return lines(groups.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()));
    }

    private static String words(Stream<HostPath> paths) {
        return paths.map(HostPath::value).distinct().collect(Collectors.joining(" "));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
