package io.k8sbin.render;

import io.k8sbin.core.AtomicFiles;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a tree was given by us: digest and path a line, readable by {@code sha256sum -c} in the directory. */
record NodeTreeRecord(SortedMap<HostPath, Sha256> digests) {
    static final HostPath NAME = HostPath.of("/.k8sbin-tree");
    private static final int DIGEST = 64;

    static NodeTreeRecord read(Path directory) throws IOException {
        SortedMap<HostPath, Sha256> digests = new TreeMap<>();
        Path file = directory.resolve(NAME.name());
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            for (String line : Files.readAllLines(file)) {
                try {
                    digests.put(HostPath.of(line.substring(DIGEST + 3)), new Sha256(line.substring(0, DIGEST)));
                } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                    throw new IOException(file + " is damaged; remove it, and files no longer wanted, by hand", e);
                }
            }
        }
        return new NodeTreeRecord(digests);
    }

    void write(Path directory) throws IOException {
        StringBuilder out = new StringBuilder();
        digests.forEach(
                (path, digest) -> out.append(digest).append("  .").append(path).append('\n'));
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        AtomicFiles.write(directory.resolve(NAME.name()), bytes, FileMode.PRIVATE);
    }
}
