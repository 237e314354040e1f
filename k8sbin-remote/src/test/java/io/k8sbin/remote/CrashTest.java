package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class CrashTest {
    private static final int FILES = 6;
    private static final int CUTS = 14;
    private static LoopbackSshd sshd;
    private static FileOwner me;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        me = new FileOwner(
                System.getProperty("user.name"),
                RealTool.require("id").run("-gn").ok().out().strip());
    }

    @AfterAll
    static void stop() {
        sshd.close();
    }

    private static String content(int version, int file) {
        return ("version " + version + " of " + file + "\n").repeat(file == 0 ? 80_000 : 500);
    }

    private static FileSet set(int version) {
        return FileSet.of(
                "v" + version,
                IntStream.range(0, FILES)
                        .mapToObj(i -> FileImage.text(sshd.path("tree/f" + i), content(version, i))
                                .withOwner(me))
                        .toList());
    }

    private static RemoteHost through(int port) throws IOException {
        Path known = sshd.folder.resolve("known-" + port);
        Files.writeString(known, Files.readString(sshd.knownHosts).replace(":" + sshd.port, ":" + port));
        return sshd.connector()
                .hostKeys(HostKeyPolicy.knownHosts(known))
                .build()
                .connect(LoopbackSshd.target(port));
    }

    @Test
    void a_cut_connection_leaves_old_or_new_and_the_next_push_completes() throws Exception {
        long handshake;
        long whole;
        try (RemoteHost host = sshd.connect()) {
            host.push(set(0));
        }
        try (CutConnection proxy = new CutConnection(sshd.port, Long.MAX_VALUE);
                RemoteHost host = through(proxy.port())) {
            handshake = proxy.passed();
            host.push(set(1));
            whole = proxy.passed();
        }
        SplittableRandom random = new SplittableRandom(20261121);
        for (int version = 2; version < 2 + CUTS; version++) {
            boolean nearTheEnd = version % 3 == 0;
            long cut = nearTheEnd ? whole - random.nextLong(3000) : random.nextLong(handshake + 100, whole);
            pushCut(version, cut);
            assertOldOrNew(version);
            try (RemoteHost host = sshd.connect()) {
                host.push(set(version));
            }
            for (int i = 0; i < FILES; i++) {
                assertThat(sshd.folder.resolve("tree/f" + i)).hasContent(content(version, i));
            }
            assertThat(staged()).as("staging files after a cut at %d", cut).isEmpty();
        }
    }

    private static void pushCut(int version, long cut) throws IOException {
        try (CutConnection proxy = new CutConnection(sshd.port, cut);
                RemoteHost host = through(proxy.port())) {
            try {
                host.push(set(version));
            } catch (ConnectionLostException | TransferFailedException e) {
                assertThat(e.retryable()).isTrue();
            }
        }
    }

    private static void assertOldOrNew(int version) throws IOException {
        for (int i = 0; i < FILES; i++) {
            String there = Files.readString(sshd.folder.resolve("tree/f" + i));
            assertThat(there).isIn(content(version - 1, i), content(version, i));
        }
    }

    private static List<String> staged() throws IOException {
        try (Stream<Path> all = Files.list(sshd.folder.resolve("tree"))) {
            return all.map(Path::toString).filter(p -> p.contains(".k8sbin-")).toList();
        }
    }
}
