package io.k8sbin.remote;

/** Text from hosts made fit for messages. */
final class Texts {
    private static final int LONGEST = 600;

    private Texts() {}

    /** One line without control characters, at most 600 characters from the end. */
    static String tail(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " | ").replaceAll("\\p{Cntrl}", "?");
        line = line.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.length() <= LONGEST ? line : "..." + line.substring(line.length() - LONGEST);
    }
}
