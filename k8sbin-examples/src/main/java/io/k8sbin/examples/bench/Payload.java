package io.k8sbin.examples.bench;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.FileSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** The files of the job: one to six and a half kilobytes each, mode 0640, other bytes every round. */
final class Payload {
    static final int FILES = 12;
    private final Path folder;
    private final FileOwner owner;

    Payload(Path folder) throws IOException {
        this.folder = folder;
        this.owner = new FileOwner(SshdFarm.user(), Programs.run("id", "-gn").strip());
    }

    private static String content(int round, int file) {
        return ("round " + round + " of file " + file + " with a line of text\n").repeat(30 + (file * 13) % 150);
    }

    /** The files on this machine, and a tar archive of them. */
    Path local(int round) throws IOException {
        Path here = Files.createDirectories(folder.resolve("payload-" + round));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(here.resolve("f" + i), content(round, i));
        }
        Programs.run("tar", "-cf", archive(round).toString(), "-C", here.toString(), "--mode=0640", ".");
        return here;
    }

    Path archive(int round) {
        return folder.resolve("payload-" + round + ".tar");
    }

    FileSet set(Path target, int round, int files) {
        return FileSet.of(
                "round-" + round + "-" + files,
                IntStream.range(0, files)
                        .mapToObj(i -> FileImage.text(
                                        HostPath.of(target.resolve("f" + i).toString()), content(round, i))
                                .withMode(FileMode.of("640"))
                                .withOwner(owner))
                        .toList());
    }

    List<String> names() {
        return IntStream.range(0, FILES).mapToObj(i -> "f" + i).toList();
    }
}
