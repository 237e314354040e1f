package io.k8sbin.cluster.diff;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.Sha256;

/** What was found at a path of a host. */
public sealed interface ObservedFile {
    /** Nothing. */
    record Absent() implements ObservedFile {}

    /** A file: digest of its content, permission bits, owner. */
    record Regular(Sha256 sha256, int mode, String user, String group) implements ObservedFile {}

    /** A directory: permission bits. */
    record Directory(int mode) implements ObservedFile {}

    /**
     * Something else.
     *
     * @param kind what, in words
     */
    record Other(String kind) implements ObservedFile {}

    /** Why this is not the wanted file; empty when it is. */
    default String difference(FileImage wanted) {
        if (this instanceof Absent) {
            return "is missing";
        }
        if (!(this instanceof Regular there)) {
            return this instanceof Other other ? "is a " + other.kind() : "is a directory";
        }
        if (!there.sha256().equals(wanted.sha256())) {
            return "content differs";
        }
        if (there.mode() != wanted.mode().bits()) {
            return "mode is %04o, not %s".formatted(there.mode(), wanted.mode());
        }
        String owner = there.user() + ":" + there.group();
        return owner.equals(wanted.owner().toString()) ? "" : "owner is " + owner + ", not " + wanted.owner();
    }
}
