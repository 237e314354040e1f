package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.CheckFailedException;
import io.k8sbin.remote.ChecksumMismatchException;
import io.k8sbin.remote.LockLostException;
import io.k8sbin.remote.NoSpaceException;
import io.k8sbin.remote.PermissionDeniedException;
import io.k8sbin.remote.ReadOnlyFileSystemException;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.TransferFailedException;
import io.k8sbin.remote.UnsafePathException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The push script's "fail" line as an exception. */
final class PushFailure {
    private static final Pattern LINE =
            Pattern.compile("fail ([a-z]{1,20}) (/\\S{0,4095})(?: ([0-9]{1,18}) ([0-9]{1,18}))?");

    private PushFailure() {}

    static RemoteHostException of(RemoteTarget target, String line, String said) {
        Matcher m = LINE.matcher(line);
        if (!m.matches()) {
            return new TransferFailedException(target, "the push failed: " + HostText.clean(line) + ": push again");
        }
        HostPath path = path(m.group(2));
        String why = said.isEmpty() ? "" : " (" + said + ")";
        return switch (m.group(1)) {
            case "nospace" -> {
                long needed = m.group(3) == null ? 0 : Long.parseLong(m.group(3));
                long free = m.group(4) == null ? 0 : Long.parseLong(m.group(4));
                yield new NoSpaceException(
                        target,
                        path,
                        needed,
                        free,
                        "the file system of " + path + " is too full: " + needed + " bytes needed, " + free
                                + " free: make room and push again");
            }
            case "noinodes" ->
                new NoSpaceException(
                        target, path, 0, 0, "the file system of " + path + " has no inodes left: remove files there");
            case "invalid" ->
                new CheckFailedException(
                        target, path, path + " was refused by its check" + why + ": nothing was replaced; mend it");
            case "fenced" ->
                new LockLostException(
                        target,
                        "somebody else took the lock meanwhile: nothing was replaced; stop, look who, and begin anew");
            case "readonly" ->
                new ReadOnlyFileSystemException(
                        target, path, path + " cannot be written even by root: remount its file system" + why);
            case "denied" ->
                new PermissionDeniedException(
                        target,
                        path,
                        "no permission for " + path + why + ": log in as root or use sudo; users and groups"
                                + " named as owners must exist on the host");
            case "unsafe" ->
                new UnsafePathException(
                        target,
                        path,
                        path + " belongs to, or can be changed by, somebody other than root: chown root and"
                                + " chmod go-w it, or choose another place");
            case "occupied" ->
                new UnsafePathException(
                        target,
                        path,
                        path + " is something other than expected (a directory, file, link or device is in its"
                                + " place): move it away");
            case "checksum" ->
                new ChecksumMismatchException(
                        target,
                        path,
                        path + " arrived with other bytes than those hashed" + why
                                + ": nothing was replaced; push again");
            case "superseded" ->
                new TransferFailedException(
                        target, "another push began meanwhile and took over: look again, then push again");
            case "busy" ->
                new TransferFailedException(
                        target, "another push holds " + path + ": wait for its end, then push again");
            default -> new TransferFailedException(target, "the push failed at " + path + why + ": push again");
        };
    }

    static HostPath path(String text) {
        try {
            return HostPath.of(text);
        } catch (IllegalArgumentException e) {
            return HostPath.of("/");
        }
    }
}
