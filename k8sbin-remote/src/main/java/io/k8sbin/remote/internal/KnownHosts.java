package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The lines of known_hosts files and what OpenSSH makes of them for a key. A key that is known is found by itself, so that
 * thousands of hashed names cost nothing; only a host whose key is not among them is searched by name. Immutable and
 * thread-safe.
 */
final class KnownHosts {
    private static final int SSH_PORT = 22;
    private final List<KnownHostsLine> lines;
    private final Map<String, List<KnownHostsLine>> byKey = new HashMap<>();
    private final Map<String, List<KnownHostsLine>> byName = new ConcurrentHashMap<>();

    private KnownHosts(List<KnownHostsLine> lines) {
        this.lines = List.copyOf(lines);
        lines.forEach(line ->
                byKey.computeIfAbsent(line.keyBlob(), k -> new ArrayList<>()).add(line));
    }

    /** What the files say about a key; the line is the one that decided. */
    record Verdict(Kind kind, Optional<KnownHostsLine> line) {
        /** OpenSSH's four answers. */
        enum Kind {
            TRUSTED,
            UNKNOWN,
            CHANGED,
            REVOKED
        }
    }

    static KnownHosts read(List<Path> files) {
        List<KnownHostsLine> lines = new ArrayList<>();
        for (Path file : files) {
            try {
                lines.addAll(parse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1), file.toString()));
            } catch (NoSuchFileException e) {
                // as for OpenSSH, a missing file is an empty one
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new KnownHosts(lines);
    }

    private static List<KnownHostsLine> parse(String text, String file) {
        List<KnownHostsLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            KnownHostsLine.parse(bare, file + ":" + number).ifPresent(lines::add);
        }
        return lines;
    }

    static String name(String host, int port) {
        return port == SSH_PORT ? host : "[" + host + "]:" + port;
    }

    /** The names a host is looked up under, in this order. */
    static List<String> names(String host, int port) {
        return port == SSH_PORT ? List.of(host) : List.of(name(host, port), host);
    }

    /** As OpenSSH: when nothing is known under the name with the port, a key known for the bare name is good enough. */
    Verdict judge(List<String> names, String keyBlob) {
        Verdict first = judge(names.get(0), keyBlob);
        for (String other : names.subList(1, names.size())) {
            if (first.kind() != Verdict.Kind.UNKNOWN) {
                return first;
            }
            Verdict bare = judge(other, keyBlob);
            if (bare.kind() == Verdict.Kind.TRUSTED || bare.kind() == Verdict.Kind.REVOKED) {
                return bare;
            }
        }
        return first;
    }

    private Verdict judge(String name, String keyBlob) {
        Optional<KnownHostsLine> revoked = find(name, keyBlob, KnownHostsLine.Marker.REVOKED);
        if (revoked.isPresent()) {
            return new Verdict(Verdict.Kind.REVOKED, revoked);
        }
        Optional<KnownHostsLine> equal = find(name, keyBlob, KnownHostsLine.Marker.TRUSTED);
        if (equal.isPresent()) {
            return new Verdict(Verdict.Kind.TRUSTED, equal);
        }
        List<KnownHostsLine> others = trusted(name);
        return others.isEmpty()
                ? new Verdict(Verdict.Kind.UNKNOWN, Optional.empty())
                : new Verdict(Verdict.Kind.CHANGED, Optional.of(others.get(others.size() - 1)));
    }

    /** The line that says this of this very key. */
    Optional<KnownHostsLine> find(String name, String keyBlob, KnownHostsLine.Marker marker) {
        return byKey.getOrDefault(keyBlob, List.of()).stream()
                .filter(line -> line.marker() == marker && line.isAbout(name))
                .findFirst();
    }

    /** The line that makes this key an authority for the host; the name with the port counts first. */
    Optional<KnownHostsLine> authority(List<String> names, String keyBlob) {
        return names.stream()
                .flatMap(name -> find(name, keyBlob, KnownHostsLine.Marker.AUTHORITY).stream())
                .findFirst();
    }

    /** Lines for a name, in order. */
    List<KnownHostsLine> about(String name) {
        return byName.computeIfAbsent(
                name, n -> lines.stream().filter(line -> line.isAbout(n)).toList());
    }

    /** The kinds of key known for a host, so that it shows one of those. */
    List<String> keyTypes(List<String> names) {
        return names.stream().map(this::trusted).filter(known -> !known.isEmpty()).findFirst().stream()
                .flatMap(List::stream)
                .map(KnownHostsLine::keyType)
                .distinct()
                .toList();
    }

    /** Whether an authority is known that could vouch for the host. */
    boolean hasAuthority(List<String> names) {
        boolean any = lines.stream().anyMatch(l -> l.marker() == KnownHostsLine.Marker.AUTHORITY);
        return any && authorities(names).findAny().isPresent();
    }

    private Stream<KnownHostsLine> authorities(List<String> names) {
        return names.stream()
                .flatMap(name -> lines.stream()
                        .filter(line -> line.marker() == KnownHostsLine.Marker.AUTHORITY && line.isAbout(name)));
    }

    private List<KnownHostsLine> trusted(String name) {
        return about(name).stream()
                .filter(line -> line.marker() == KnownHostsLine.Marker.TRUSTED)
                .toList();
    }
}
