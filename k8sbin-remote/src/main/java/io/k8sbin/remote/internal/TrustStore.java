package io.k8sbin.remote.internal;

import io.k8sbin.remote.HostKeyPolicy;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Known hosts, read once a policy; a file that new keys are written to is read again when one was. Thread-safe. */
final class TrustStore {
    private final Map<HostKeyPolicy, KnownHosts> read = new ConcurrentHashMap<>();

    /**
     * What the policy's files hold.
     *
     * @throws UncheckedIOException when one cannot be read
     */
    KnownHosts known(HostKeyPolicy policy) {
        return read.computeIfAbsent(policy, p -> KnownHosts.read(files(p)));
    }

    private static List<Path> files(HostKeyPolicy policy) {
        if (policy instanceof HostKeyPolicy.KnownHosts known) {
            return known.files();
        }
        if (policy instanceof HostKeyPolicy.AcceptNew accept) {
            List<Path> all = new ArrayList<>(List.of(accept.file()));
            all.addAll(accept.others());
            return all;
        }
        return List.of();
    }

    /**
     * Writes a new key down unless somebody else wrote one for the host meanwhile; whoever wrote first wins.
     *
     * @return what the files say afterwards
     */
    <R> R add(
            HostKeyPolicy.AcceptNew policy, String line, Function<KnownHosts, R> judge, Function<R, Boolean> unknown) {
        return KnownHostsFile.of(policy.file()).exclusively(file -> {
            KnownHosts now = KnownHosts.read(files(policy));
            R verdict = judge.apply(now);
            if (unknown.apply(verdict)) {
                file.append(line);
                now = KnownHosts.read(files(policy));
                verdict = judge.apply(now);
            }
            read.put(policy, now);
            return verdict;
        });
    }
}
