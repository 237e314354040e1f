package io.k8sbin.render.haproxy;

/** How a connection finds its server: {@code balance} of haproxy's configuration manual. */
public enum Balance {
    /** The server with the fewest connections: right for API servers, whose connections live for hours. */
    LEAST_CONNECTIONS("leastconn"),
    /** One after another. */
    ROUND_ROBIN("roundrobin"),
    /** The same client address goes to the same server. */
    CLIENT_ADDRESS("source");

    private final String word;

    Balance(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
