package io.k8sbin.remote.internal;

/** Text from hosts made fit for messages. */
final class HostText {
    private static final int LONGEST = 600;

    private HostText() {}

    /** One line without control and formatting characters, at most 600 characters from the end. */
    static String clean(String text) {
        StringBuilder line = new StringBuilder();
        text.strip().replaceAll("\\s*\\R\\s*", " | ").codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean shown = type != Character.CONTROL && type != Character.FORMAT;
            line.appendCodePoint(shown ? c : '?');
        });
        return line.length() <= LONGEST ? line.toString() : "..." + line.substring(line.length() - LONGEST);
    }
}
