package io.k8sbin.cluster.spec;

/**
 * A range of TCP ports.
 *
 * @param first lowest port
 * @param last highest port
 */
public record PortRange(int first, int last) {
    /** Refuses ports outside 1 to 65535 and empty ranges. */
    public PortRange {
        if (first < 1 || last > 65535 || first > last) {
            throw new IllegalArgumentException("not a port range such as 30000-32767: " + first + "-" + last);
        }
    }

    /**
     * Reads {@code first-last}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static PortRange of(String text) {
        if (!text.matches("[0-9]{1,5}-[0-9]{1,5}")) {
            throw new IllegalArgumentException("not a port range such as 30000-32767");
        }
        int dash = text.indexOf('-');
        return new PortRange(Integer.parseInt(text.substring(0, dash)), Integer.parseInt(text.substring(dash + 1)));
    }

    /** Whether the port lies in the range. */
    public boolean contains(int port) {
        return first <= port && port <= last;
    }

    /** {@code first-last}. */
    @Override
    public String toString() {
        return first + "-" + last;
    }
}
