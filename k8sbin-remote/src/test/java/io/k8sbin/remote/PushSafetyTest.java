package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checks, records, rollback, fencing, big files and other users' directories. */
@Timeout(90)
@ExtendWith(Leaks.class)
class PushSafetyTest {
    private static LoopbackSshd sshd;
    private static RemoteHost host;
    private static FileOwner me;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
        host = sshd.connect();
        me = new FileOwner(
                System.getProperty("user.name"),
                RealTool.require("id").run("-gn").ok().out().strip());
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(host, sshd);
    }

    private static FileImage text(String name, String text) {
        return FileImage.text(sshd.path(name), text).withOwner(me);
    }

    private static Path local(String name) {
        return sshd.folder.resolve(name);
    }

    private static FileImage random(String name, int bytes, long seed) throws IOException {
        byte[] content = new byte[bytes];
        new SplittableRandom(seed).nextBytes(content);
        Path file = Files.write(local("random-" + seed), content);
        return FileImage.program(sshd.path(name), new FileImage.LocalFile(file, Sha256.of(content), bytes))
                .withOwner(me);
    }

    private static List<String> staged() throws IOException {
        try (Stream<Path> all = Files.walk(sshd.folder)) {
            return all.map(Path::toString)
                    .filter(p -> p.contains(".k8sbin-") || p.contains("incoming-"))
                    .toList();
        }
    }

    @Test
    void a_check_sees_the_new_files_and_refuses_the_whole_set() throws Exception {
        host.push(FileSet.of("k0", List.of(text("check/a", "old a"), text("check/b", "old b"))));
        FileSet set = FileSet.of("k1", List.of(text("check/a", "new a"), text("check/b", "new b")));
        List<HostPath> both = List.of(sshd.path("check/b"), sshd.path("check/a"));
        String sees = "grep -q '^new b$' \"$1\" && grep -q '^new a$' \"$2\" && test ! -t 0 && cat";
        host.push(set.withChecks(List.of(FileCheck.of(both, sees))));
        assertThat(local("check/a")).hasContent("new a");
        FileSet worse = FileSet.of("k2", List.of(text("check/a", "worse a"), text("check/b", "worse b")));
        CheckFailedException refused = catchThrowableOfType(
                CheckFailedException.class,
                () -> host.push(worse.withChecks(List.of(
                        FileCheck.of(sshd.path("check/a"), "true"),
                        FileCheck.of(both, "echo 'unexpected \"}\" in line 7' >&2; exit 3")))));
        assertThat(refused.path()).isEqualTo(sshd.path("check/b"));
        assertThat(refused).hasMessageContaining("unexpected \"}\" in line 7");
        assertThat(refused.retryable()).isFalse();
        assertThat(local("check/a")).hasContent("new a");
        assertThat(local("check/b")).hasContent("new b");
        assertThat(staged()).isEmpty();
    }

    @Test
    void what_a_check_says_about_a_secret_stays_on_the_host() {
        FileImage key = FileImage.secret(sshd.path("check/key"), Secret.ofUtf8("s3same-open"))
                .withOwner(me);
        FileSet set = FileSet.of("k3", List.of(key)).withChecks(List.of(FileCheck.of(key.path(), "cat \"$1\"; false")));
        assertThatThrownBy(() -> host.push(set))
                .isInstanceOf(CheckFailedException.class)
                .hasMessageNotContaining("s3same");
    }

    @Test
    void nginx_judges_its_configuration_before_it_is_replaced() throws Exception {
        RealTool nginx = RealTool.require("nginx");
        String good = "pid %s/nginx.pid;\nerror_log stderr;\nevents {}\n".formatted(sshd.folder);
        FileCheck check = FileCheck.of(sshd.path("nginx.conf"), nginx.binary() + " -t -q -c \"$1\"");
        host.push(FileSet.of("n1", List.of(text("nginx.conf", good))).withChecks(List.of(check)));
        FileSet broken = FileSet.of("n2", List.of(text("nginx.conf", "events {\n")));
        assertThatThrownBy(() -> host.push(broken.withChecks(List.of(check))))
                .isInstanceOf(CheckFailedException.class)
                .hasMessageContaining("unexpected end of file");
        assertThat(local("nginx.conf")).hasContent(good);
    }

    @Test
    void records_come_after_the_deletions() {
        host.push(FileSet.of("r0", List.of(text("rec/a", "a"), text("rec/list", "a"))));
        FileSet set = FileSet.of("r1", List.of(text("rec/b", "b")))
                .withDeletions(List.of(sshd.path("rec/a")))
                .withRecords(List.of(text("rec/list", "b")));
        PushResult result = host.push(set);
        assertThat(result.written()).containsExactly(sshd.path("rec/b"), sshd.path("rec/list"));
        assertThat(result.deleted()).containsExactly(sshd.path("rec/a"));
        assertThat(result.leftOver()).isEmpty();
        assertThat(local("rec/list")).hasContent("b");
    }

    @Test
    void deletions_that_were_cut_off_are_not_forgotten() throws Exception {
        host.push(FileSet.of("j0", List.of(text("jour/a", "a"), text("jour/b", "b"), text("jour/c", "c"))));
        // as a cut between writes and deletions leaves it
        Files.writeString(
                local("state/journal"),
                "change x j1\ndelete " + sshd.path("jour/a") + "\ndelete " + sshd.path("jour/b") + "\ndelete "
                        + sshd.path("jour/none") + "\ndelete /$(id)\n");
        PushResult other = host.push(FileSet.of("j2", List.of(text("jour/c", "cc"))));
        assertThat(other.leftOver()).containsExactly(sshd.path("jour/a"), sshd.path("jour/b"));
        PushResult wants = host.push(FileSet.of("j3", List.of(text("jour/a", "aa"))));
        assertThat(wants.leftOver()).containsExactly(sshd.path("jour/b"));
        PushResult removes = host.push(FileSet.of("j4", List.of()).withDeletions(List.of(sshd.path("jour/b"))));
        assertThat(removes.deleted()).containsExactly(sshd.path("jour/b"));
        assertThat(removes.leftOver()).isEmpty();
        assertThat(local("state/journal")).doesNotExist();
    }

    @Test
    void rollback_restores_content_mode_and_absence_and_can_itself_be_undone() throws Exception {
        host.push(FileSet.of("b0", List.of(text("back/a", "a0"), text("back/key", "k0"), text("back/d", "d0"))));
        host.push(FileSet.of(
                "b1",
                List.of(
                        text("back/a", "a1").withMode(FileMode.PRIVATE),
                        text("back/new", "new"),
                        text("back/key", "k1"))));
        host.push(FileSet.of("b2", List.of(text("back/a", "a2"), text("back/newer", "newer")))
                .withDeletions(List.of(sshd.path("back/d"))));
        PushResult back = host.rollback(Rollback.of("b1", "b3").except(Set.of(sshd.path("back/key"))));
        assertThat(back.written()).containsExactlyInAnyOrder(sshd.path("back/a"), sshd.path("back/d"));
        assertThat(back.deleted()).containsExactlyInAnyOrder(sshd.path("back/new"), sshd.path("back/newer"));
        assertThat(local("back/a")).hasContent("a0");
        assertThat(Files.getPosixFilePermissions(local("back/a"))).isEqualTo(FileMode.PUBLIC.permissions());
        assertThat(local("back/key")).hasContent("k1");
        assertThat(local("back/d")).hasContent("d0");
        host.rollback(Rollback.of("b3", "b4"));
        assertThat(local("back/a")).hasContent("a2");
        assertThat(local("back/newer")).hasContent("newer");
        assertThat(local("back/d")).doesNotExist();
        assertThat(host.generations())
                .filteredOn(g -> g.name().matches("b[0-9]"))
                .extracting(KeptGeneration::name)
                .containsExactly("b0", "b1", "b2", "b3", "b4");
        assertThat(staged()).isEmpty();
    }

    @Test
    void what_is_kept_does_not_change_with_the_file_it_was_restored_to() throws Exception {
        host.push(FileSet.of("s0", List.of(text("still/a", "a0"))));
        host.push(FileSet.of("s1", List.of(text("still/a", "a1"))));
        host.rollback(Rollback.of("s1", "s2"));
        Files.writeString(local("still/a"), "edited in place");
        assertThat(Path.of(sshd.state() + "/generations/s1/files" + sshd.path("still/a")))
                .hasContent("a0");
    }

    @Test
    void an_unknown_change_cannot_be_undone() {
        assertThatThrownBy(() -> host.rollback(Rollback.of("never-made", "u")))
                .isInstanceOf(UnknownGenerationException.class);
    }

    @Test
    void old_generations_are_removed() throws Exception {
        HostPath state = sshd.path("few-state");
        try (RemoteHost other = sshd.connector().stateDirectory(state).build().connect(sshd.target())) {
            for (int i = 0; i < 5; i++) {
                other.push(FileSet.of("g" + i, List.of(text("few/a", "version " + i)))
                        .keeping(3));
            }
            assertThat(other.generations()).extracting(KeptGeneration::name).containsExactly("g2", "g3", "g4");
            assertThat(other.generations())
                    .extracting(KeptGeneration::replaced)
                    .containsOnly(List.of(sshd.path("few/a")));
        }
    }

    @Test
    void a_holder_thought_dead_changes_no_file_after_the_next_one_began() throws Exception {
        HostPath file = sshd.path("locks/fence");
        host.push(FileSet.of("f0", List.of(text("fenced/a", "old"))));
        try (RemoteHost first = sshd.connect();
                RemoteHost second = sshd.connect()) {
            HostLock lock = first.lock(file, "alice");
            first.push(FileSet.of("f1", List.of(text("fenced/a", "alice"))));
            // the host gave the lock up without alice noticing
            Files.move(local("locks/fence"), local("locks/lost"));
            try (HostLock next = second.lock(file, "bob")) {
                assertThat(next.number()).isGreaterThan(lock.number());
                assertThat(lock.isHeld()).isTrue();
                assertThatThrownBy(() -> first.push(FileSet.of("f2", List.of(text("fenced/a", "late")))))
                        .isInstanceOf(LockLostException.class);
                assertThatThrownBy(() -> first.rollback(Rollback.of("f1", "f3")))
                        .isInstanceOf(LockLostException.class);
                assertThat(local("fenced/a")).hasContent("alice");
                second.push(FileSet.of("f4", List.of(text("fenced/a", "bob"))));
                assertThat(local("fenced/a")).hasContent("bob");
            }
        }
        assertThat(staged()).isEmpty();
    }

    @Test
    void a_big_file_goes_on_where_it_was_cut_off_and_is_sent_once_for_all_places() throws Exception {
        int size = 3 << 20;
        FileSet set = FileSet.of("big", List.of(random("big/one", size, 1), random("big/two", size, 1)));
        long first = pushedThrough(set, 2_000_000);
        assertThat(first).isGreaterThan(1_900_000);
        // the host notices a moment later
        Path rest = local("big/.k8sbin-sha256-" + set.files().get(0).sha256());
        Patience.until("the host keeps what came", () -> Files.exists(rest));
        assertThat(local("big/one")).doesNotExist();
        // what was on its way may be lost with the connection
        long there = Files.size(rest);
        assertThat(there).isPositive();
        long second = pushedThrough(set, Long.MAX_VALUE);
        assertThat(second).isLessThan(size - there + 150_000);
        assertThat(local("big/one")).hasSameBinaryContentAs(local("random-1"));
        assertThat(local("big/two")).hasSameBinaryContentAs(local("random-1"));
        assertThat(staged()).isEmpty();
        FileSet elsewhere = FileSet.of("big2", List.of(random("big3/one", size, 1)));
        assertThat(pushedThrough(elsewhere, Long.MAX_VALUE)).isLessThan(100_000);
        assertThat(local("big3/one")).hasSameBinaryContentAs(local("random-1"));
    }

    @Test
    void a_damaged_rest_of_a_cut_push_is_thrown_away() throws Exception {
        FileImage image = random("torn/one", 1_500_000, 2);
        Files.createDirectories(local("torn"));
        Files.write(local("torn/.k8sbin-sha256-" + image.sha256()), new byte[1_000_000]);
        FileSet set = FileSet.of("torn", List.of(image));
        assertThatThrownBy(() -> host.push(set)).isInstanceOf(ChecksumMismatchException.class);
        assertThat(staged()).isEmpty();
        host.push(set);
        assertThat(local("torn/one")).hasSameBinaryContentAs(local("random-2"));
    }

    /** Bytes of the client until the push ended, one way or the other. */
    private static long pushedThrough(FileSet set, long cut) throws Exception {
        try (CutConnection proxy = new CutConnection(sshd.port, cut);
                RemoteHost through = CutConnection.host(sshd, proxy)) {
            try {
                through.push(set);
            } catch (ConnectionLostException | TransferFailedException e) {
                assertThat(e.retryable()).isTrue();
            }
            return proxy.passed();
        }
    }

    @Test
    void in_a_users_own_directory_root_writes_as_that_user() throws Exception {
        assumeThat(System.getProperty("user.name")).as("needs root").isEqualTo("root");
        Files.setPosixFilePermissions(sshd.folder, FileMode.EXECUTABLE.permissions());
        RealTool setpriv = RealTool.require("setpriv");
        assumeThat(setpriv.run("--reuid=nobody", "--clear-groups", "test", "-x", sshd.folder.toString())
                        .status())
                .as("nobody reaches the checkout")
                .isZero();
        Path home = Files.createDirectories(local("home-of-nobody"));
        RealTool.require("chown").run("nobody:nogroup", home.toString()).ok();
        FileOwner nobody = new FileOwner("nobody", "nogroup");
        FileImage config = FileImage.text(sshd.path("home-of-nobody/.kube/config"), "theirs v1\n")
                .withOwner(nobody)
                .withMode(FileMode.PRIVATE);
        host.push(FileSet.of("o1", List.of(config, text("ours", "ours v1"))));
        Path there = home.resolve(".kube/config");
        assertThat(there).hasContent("theirs v1\n");
        assertThat(Files.getOwner(there).getName()).isEqualTo("nobody");
        assertThat(Files.getOwner(there.getParent()).getName()).isEqualTo("nobody");
        assertThat(Files.getPosixFilePermissions(there)).isEqualTo(FileMode.PRIVATE.permissions());
        assertThat(local("ours")).hasContent("ours v1");
        // a trap: the directory now leads to one of ours
        Path victim = Files.createDirectories(local("victim"));
        Files.writeString(victim.resolve("config"), "untouched");
        FileImage trap =
                FileImage.text(sshd.path("home-of-nobody/link/config"), "bent").withOwner(nobody);
        Files.createSymbolicLink(home.resolve("link"), victim);
        assertThatThrownBy(() -> host.push(FileSet.of("o2", List.of(trap))))
                .isInstanceOf(PermissionDeniedException.class);
        assertThat(victim.resolve("config")).hasContent("untouched");
        FileImage notTheirs =
                FileImage.text(sshd.path("home-of-nobody/root-owned"), "x").withOwner(me);
        assertThatThrownBy(() -> host.push(FileSet.of("o3", List.of(notTheirs))))
                .isInstanceOf(UnsafePathException.class);
        host.push(FileSet.of(
                "o4", List.of(FileImage.text(config.path(), "theirs v2\n").withOwner(nobody))));
        host.rollback(Rollback.of("o4", "o5"));
        assertThat(there).hasContent("theirs v1\n");
        assertThat(Files.getPosixFilePermissions(there)).isEqualTo(FileMode.PRIVATE.permissions());
        assertThat(staged()).isEmpty();
    }
}
