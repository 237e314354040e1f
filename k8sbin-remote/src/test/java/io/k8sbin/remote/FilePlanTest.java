package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FilePlanTest {
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

    private static FileImage secret(String name, String text) {
        return FileImage.secret(sshd.path(name), Secret.ofUtf8(text)).withOwner(me);
    }

    @Test
    void a_plan_says_what_differs_and_shows_public_texts_only() {
        host.push(FileSet.of(
                "p0",
                List.of(
                        text("p/same", "same"),
                        text("p/conf", "a\nb\nc\n"),
                        text("p/closed", "was secret: x1y2z3\n").withMode(FileMode.PRIVATE),
                        secret("p/key", "old key material"),
                        text("p/mode", "m").withMode(FileMode.PRIVATE),
                        text("p/gone", "g"))));
        FileSet wanted = FileSet.of(
                        "p1",
                        List.of(
                                text("p/same", "same"),
                                text("p/conf", "a\nB\nc\n"),
                                text("p/closed", "now open\n"),
                                secret("p/key", "new key material"),
                                text("p/mode", "m"),
                                text("p/new", "n\n")))
                .withDeletions(List.of(sshd.path("p/gone"), sshd.path("p/never")))
                .withDirectories(List.of(new FileSet.Directory(sshd.path("p"), FileMode.EXECUTABLE, me)));
        FilePlan plan = host.plan(wanted);
        assertThat(plan.differences())
                .extracting(d -> d.kind() + " " + d.path().name() + ": " + d.why())
                .containsExactly(
                        "CHANGE conf: content",
                        "CHANGE closed: content, mode 0600 instead of 0644",
                        "CHANGE key: content",
                        "CHANGE mode: mode 0600 instead of 0644",
                        "ADD new: not there",
                        "REMOVE gone: no longer wanted");
        assertThat(plan.toString())
                .contains("@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n", "@@ -0,0 +1 @@\n+n\n")
                .doesNotContain("x1y2z3", "key material");
        PushResult result = host.push(plan.changes());
        assertThat(result.written()).hasSize(5);
        assertThat(result.deleted()).containsExactly(sshd.path("p/gone"));
        assertThat(host.plan(wanted).isEmpty()).isTrue();
        assertThat(host.plan(wanted)).hasToString("");
    }

    @Test
    void other_things_in_a_files_place_differ_without_a_text() throws Exception {
        Files.createDirectory(sshd.folder.resolve("a-directory"));
        FilePlan plan = host.plan(FileSet.of("o", List.of(text("a-directory", "x"))));
        assertThat(plan.differences()).singleElement().satisfies(d -> {
            assertThat(d.why()).isEqualTo("directory instead of a file");
            assertThat(d.diff()).isEmpty();
        });
    }
}
