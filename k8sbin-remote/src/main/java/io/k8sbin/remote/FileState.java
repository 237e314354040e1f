package io.k8sbin.remote;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.Sha256;

/** What is at a path of a host. */
public sealed interface FileState {
    /** Nothing. */
    record Absent() implements FileState {}

    /**
     * A regular file.
     *
     * @param sha256 digest of its content
     * @param size bytes
     * @param mode permission bits with set-id and sticky bits, 0 to 07777
     * @param user owner's name, or number when it has none
     * @param group likewise
     */
    record Regular(Sha256 sha256, long size, int mode, String user, String group) implements FileState {}

    /** Anything else; mode and owner are the link's own for a link, and 0 and empty when it cannot be read. */
    record Other(Kind kind, int mode, String user, String group) implements FileState {}

    /** What else can be at a path. */
    enum Kind {
        /** A directory. */
        DIRECTORY,
        /** A symbolic link. */
        SYMLINK,
        /** A device, socket or pipe. */
        SPECIAL,
        /** Something the user on the host may not read, or that went away while it was read. */
        UNREADABLE
    }

    /** Whether content, mode and owner are those wanted. */
    default boolean matches(FileImage wanted) {
        return this instanceof Regular there
                && there.sha256().equals(wanted.sha256())
                && there.mode() == wanted.mode().bits()
                && there.user().equals(wanted.owner().user())
                && there.group().equals(wanted.owner().group());
    }
}
