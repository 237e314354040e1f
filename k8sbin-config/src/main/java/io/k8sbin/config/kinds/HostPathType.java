// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

/** What must be, or is made, at a path of the host. */
public enum HostPathType implements WireValue {
    /** {@code DirectoryOrCreate}. */
    DIRECTORY_OR_CREATE("DirectoryOrCreate", 0, 0),
    /** {@code Directory}. */
    DIRECTORY("Directory", 0, 0),
    /** {@code FileOrCreate}. */
    FILE_OR_CREATE("FileOrCreate", 0, 0),
    /** {@code File}. */
    FILE("File", 0, 0),
    /** {@code Socket}. */
    SOCKET("Socket", 0, 0),
    /** {@code CharDevice}. */
    CHAR_DEVICE("CharDevice", 0, 0),
    /** {@code BlockDevice}. */
    BLOCK_DEVICE("BlockDevice", 0, 0);

    private final String word;
    private final int since;
    private final int removed;

    HostPathType(String word, int since, int removed) {
        this.word = word;
        this.since = since;
        this.removed = removed;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public int since() {
        return since;
    }

    @Override
    public int removed() {
        return removed;
    }
}
