package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An apply that is cut off anywhere - after every k-th byte sent, before and after the programs the script calls - leaves
 * every file old or new and no record ahead of what is done, and the next one completes it. The system property
 * {@code k8sbin.crash.every} is k.
 */
@Timeout(1200)
@ExtendWith(Leaks.class)
class CrashTest {
    private static final int EVERY = Integer.getInteger("k8sbin.crash.every", 7000);
    private static final int FILES = 3;
    private static LoopbackSshd sshd;
    private static FileOwner me;
    private static final AtomicInteger VERSION = new AtomicInteger();

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        me = new FileOwner(
                System.getProperty("user.name"),
                RealTool.require("id").run("-gn").ok().out().strip());
        push(VERSION.get());
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    private static String content(int version, int file) {
        return ("version " + version + " of " + file + "\n").repeat(200 * (file + 1));
    }

    private static FileImage image(String name, String text) {
        return FileImage.text(sshd.path("tree/" + name), text).withOwner(me);
    }

    /** Three files, one that belongs to this version only, the removal of the one before, and a list of them. */
    private static FileSet set(int version) {
        List<FileImage> files = new ArrayList<>(IntStream.range(0, FILES)
                .mapToObj(i -> image("f" + i, content(version, i)))
                .toList());
        files.add(image("only-" + version, "of " + version));
        return FileSet.of("v" + version, files)
                .withDeletions(version == 0 ? List.of() : List.of(sshd.path("tree/only-" + (version - 1))))
                .withRecords(List.of(image("list", "" + version)))
                .withChecks(List.of(FileCheck.of(sshd.path("tree/f0"), "grep -q \"version " + version + " \" \"$1\"")));
    }

    private static long push(int version) {
        try (RemoteHost host = sshd.connect()) {
            host.push(set(version));
        }
        return version;
    }

    private static String text(String name) throws IOException {
        return Files.readString(sshd.folder.resolve("tree").resolve(name));
    }

    private static boolean exists(String name) {
        return Files.exists(sshd.folder.resolve("tree").resolve(name));
    }

    /** Whether the new version is complete. */
    private static boolean oldOrNew(int version, String where) throws IOException {
        boolean all = true;
        for (int i = 0; i < FILES; i++) {
            String there = text("f" + i);
            assertThat(there).as(where).isIn(content(version - 1, i), content(version, i));
            all &= there.equals(content(version, i));
        }
        boolean done = all && exists("only-" + version) && !exists("only-" + (version - 1));
        String list = text("list");
        assertThat(list).as(where).isIn("" + (version - 1), "" + version);
        if (list.equals("" + version)) {
            assertThat(done).as(where + ": the record is not ahead").isTrue();
        }
        return done;
    }

    private static void complete(int version, String where) throws IOException {
        push(version);
        assertThat(oldOrNew(version, where)).as(where).isTrue();
        assertThat(text("list")).isEqualTo("" + version);
        assertThat(Files.exists(sshd.folder.resolve("state/journal"))).as(where).isFalse();
        try (Stream<Path> all = Files.walk(sshd.folder)) {
            assertThat(all.map(Path::toString).filter(p -> p.contains(".k8sbin-")))
                    .as(where)
                    .isEmpty();
        }
        // the generation keeps what was there before, however often the push began anew
        assertThat(Path.of(sshd.state() + "/generations/v" + version + "/files" + sshd.path("tree/f0")))
                .as(where)
                .hasContent(content(version - 1, 0));
    }

    private static void cutEvery(int bytes) throws IOException {
        long handshake;
        long whole;
        int first = VERSION.incrementAndGet();
        try (CutConnection proxy = new CutConnection(sshd.port, Long.MAX_VALUE);
                RemoteHost host = CutConnection.host(sshd, proxy)) {
            handshake = proxy.passed();
            host.push(set(first));
            whole = proxy.passed();
        }
        for (long cut = handshake + 1; cut < whole; cut += bytes) {
            int version = VERSION.incrementAndGet();
            String where = "cut after byte " + cut;
            try (CutConnection proxy = new CutConnection(sshd.port, cut);
                    RemoteHost host = CutConnection.host(sshd, proxy)) {
                host.push(set(version));
            } catch (ConnectionLostException | TransferFailedException e) {
                assertThat(e.retryable()).isTrue();
            }
            oldOrNew(version, where);
            complete(version, where);
        }
    }

    @Test
    void cut_after_every_kth_byte() throws IOException {
        cutEvery(EVERY);
    }

    @Tag("heavy")
    @Test
    void cut_after_every_kth_byte_with_a_small_k() throws IOException {
        cutEvery(Math.min(EVERY, 150));
    }

    /** Every how many steps the script is killed. */
    private static void killedEvery(int step) throws IOException {
        StepBreaker breaker = new StepBreaker(sshd);
        breaker.count();
        push(VERSION.incrementAndGet());
        int steps = breaker.steps();
        assertThat(steps).isGreaterThan(20);
        int killed = 0;
        for (int n = 1; n <= steps; n += step) {
            for (boolean before : List.of(true, false)) {
                int version = VERSION.incrementAndGet();
                String where = "killed " + (before ? "before" : "after") + " step " + n;
                if (before) {
                    breaker.before(n);
                } else {
                    breaker.after(n);
                }
                try {
                    push(version);
                } catch (TransferFailedException | UnexpectedAnswerException e) {
                    killed++;
                }
                breaker.off();
                oldOrNew(version, where);
                complete(version, where);
            }
        }
        assertThat(killed).as("of %d steps", steps).isGreaterThan(steps / step);
    }

    @Test
    void killed_at_some_steps() throws IOException {
        killedEvery(7);
    }

    @Tag("heavy")
    @Test
    void killed_before_and_after_every_step() throws IOException {
        killedEvery(1);
    }
}
