package io.k8sbin.core;

/**
 * Who owns a file on a host, by name.
 *
 * @param user login name
 * @param group group name
 */
public record FileOwner(String user, String group) {
    /** root:root. */
    public static final FileOwner ROOT = new FileOwner("root", "root");

    /** Refuses numbers and all but {@code [a-z_][a-z0-9_-]*} of 32 characters at most, the portable core of useradd(8). */
    public FileOwner {
        for (String name : new String[] {user, group}) {
            if (!name.matches("[a-z_][a-z0-9_-]{0,31}")) {
                throw new IllegalArgumentException("not a user or group name: " + Printable.quoted(name));
            }
        }
    }

    /** {@code user:group}. */
    @Override
    public String toString() {
        return user + ":" + group;
    }
}
