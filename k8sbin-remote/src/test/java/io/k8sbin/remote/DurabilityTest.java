package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.testtools.RealTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the kernel saw: no file takes a target's place before it was synced, no directory is left unsynced. */
@Timeout(60)
class DurabilityTest {
    private static final Pattern SYNCED = Pattern.compile("f(?:data)?sync\\(\\d+<([^>]*)>\\)\\s+= 0");
    private static final Pattern RENAMED =
            Pattern.compile("rename(?:at2?)?\\((?:[^\"]*)\"([^\"]*)\", (?:[^\"]*)\"([^\"]*)\".*= 0");

    @Test
    void every_rename_of_a_target_follows_a_sync_of_its_content_and_is_followed_by_one_of_its_directory()
            throws Exception {
        RealTool strace = RealTool.require("strace");
        try (LoopbackSshd sshd = LoopbackSshd.start("ed25519");
                RemoteHost host = sshd.connect()) {
            FileOwner me = new FileOwner(
                    System.getProperty("user.name"),
                    RealTool.require("id").run("-gn").ok().out().strip());
            List<FileImage> files = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                files.add(FileImage.text(sshd.path("durable/d" + i % 3 + "/f" + i), "content " + i)
                        .withOwner(me));
            }
            byte[] big = new byte[1 << 20];
            Path local = Files.write(sshd.folder.resolve("big"), big);
            files.add(FileImage.program(
                            sshd.path("durable/bin/big"),
                            new FileImage.LocalFile(local, io.k8sbin.core.Sha256.of(big), big.length))
                    .withOwner(me));
            Path trace = sshd.folder.resolve("trace");
            Path shell = Files.writeString(
                    sshd.folder.resolve("bin/setsid-sh"),
                    "#!/bin/sh\nexec " + strace.binary()
                            + " -f -y -s 4096 -e trace=fsync,fdatasync,rename,renameat,renameat2" + " -o " + trace
                            + " /bin/sh \"$@\"\n");
            Files.setPosixFilePermissions(shell, PosixFilePermissions.fromString("rwxr-xr-x"));
            // every sh the login starts from here on is traced
            Path base64 = Files.writeString(
                    sshd.folder.resolve("bin/base64"),
                    "#!/bin/sh\n[ -z \"$TRACED\" ] || exec /usr/bin/base64 \"$@\"\n"
                            + "script=$(/usr/bin/base64 \"$@\")\nprintf '%s\\n' \"TRACED=1; export TRACED\"\n"
                            + "printf '%s\\n' \"$script\" | sed 's|^/bin/sh -c |" + shell + " -c |'\n");
            Files.setPosixFilePermissions(base64, PosixFilePermissions.fromString("rwxr-xr-x"));
            host.push(FileSet.of("durable", files));
            Files.delete(base64);
            List<String> events = Files.readAllLines(trace);
            for (FileImage file : files) {
                assertDurable(events, file.path().value());
            }
        }
    }

    private static void assertDurable(List<String> events, String target) {
        Set<String> synced = new HashSet<>();
        String directory = target.substring(0, target.lastIndexOf('/'));
        boolean renamed = false;
        boolean settled = false;
        for (String event : events) {
            Matcher sync = SYNCED.matcher(event);
            Matcher rename = RENAMED.matcher(event);
            if (sync.find()) {
                synced.add(sync.group(1));
                settled |= renamed && sync.group(1).equals(directory);
            } else if (rename.find() && rename.group(2).equals(target)) {
                assertThat(synced).as("synced before it became " + target).contains(rename.group(1));
                renamed = true;
            }
        }
        assertThat(renamed).as(target + " was renamed into place").isTrue();
        assertThat(settled).as(directory + " was synced afterwards").isTrue();
    }
}
