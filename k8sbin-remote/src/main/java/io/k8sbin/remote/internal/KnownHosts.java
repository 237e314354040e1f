package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of known_hosts files and what OpenSSH makes of them for a key. Immutable and thread-safe. */
final class KnownHosts {
    private static final int SSH_PORT = 22;
    private final List<KnownHostsLine> lines;

    private KnownHosts(List<KnownHostsLine> lines) {
        this.lines = List.copyOf(lines);
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
                int number = 0;
                for (String line : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).split("\n", -1)) {
                    number++;
                    KnownHostsLine.parse(line.replaceAll("\r$", ""), file + ":" + number)
                            .ifPresent(lines::add);
                }
            } catch (NoSuchFileException e) {
                // as for OpenSSH, a missing file is an empty one
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new KnownHosts(lines);
    }

    static String name(String host, int port) {
        return port == SSH_PORT ? host : "[" + host + "]:" + port;
    }

    /** As OpenSSH: when nothing is known for another port, a key known for the bare name is good enough. */
    Verdict judge(String host, int port, String keyBlob) {
        Verdict verdict = judge(name(host, port), keyBlob);
        if (verdict.kind() == Verdict.Kind.UNKNOWN && port != SSH_PORT) {
            Verdict bare = judge(host, keyBlob);
            return bare.kind() == Verdict.Kind.TRUSTED || bare.kind() == Verdict.Kind.REVOKED ? bare : verdict;
        }
        return verdict;
    }

    private Verdict judge(String name, String keyBlob) {
        Optional<KnownHostsLine> equal = Optional.empty();
        Optional<KnownHostsLine> other = Optional.empty();
        for (KnownHostsLine line : about(name)) {
            boolean same = line.keyBlob().equals(keyBlob);
            if (line.marker() == KnownHostsLine.Marker.REVOKED && same) {
                return new Verdict(Verdict.Kind.REVOKED, Optional.of(line));
            }
            if (line.marker() == KnownHostsLine.Marker.TRUSTED && same) {
                equal = Optional.of(line);
            } else if (line.marker() == KnownHostsLine.Marker.TRUSTED) {
                other = Optional.of(line);
            }
        }
        if (equal.isPresent()) {
            return new Verdict(Verdict.Kind.TRUSTED, equal);
        }
        return new Verdict(other.isPresent() ? Verdict.Kind.CHANGED : Verdict.Kind.UNKNOWN, other);
    }

    /** Lines for a name, in order. */
    List<KnownHostsLine> about(String name) {
        return lines.stream().filter(line -> line.isAbout(name)).toList();
    }

    /** The kinds of key known for a host, so that it shows one of those. */
    List<String> keyTypes(String host, int port) {
        List<KnownHostsLine> known = trusted(name(host, port));
        return (known.isEmpty() ? trusted(host) : known)
                .stream().map(KnownHostsLine::keyType).distinct().toList();
    }

    /** Whether only certificates could vouch for the host. */
    boolean hasAuthority(String host, int port) {
        return about(name(host, port)).stream().anyMatch(l -> l.marker() == KnownHostsLine.Marker.AUTHORITY);
    }

    private List<KnownHostsLine> trusted(String name) {
        return about(name).stream()
                .filter(line -> line.marker() == KnownHostsLine.Marker.TRUSTED)
                .toList();
    }
}
