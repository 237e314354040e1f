package io.k8sbin.render.nginx;

/** How a connection finds its server ({@code ngx_stream_upstream_module}). */
public enum Balance {
    /** The server with the fewest connections: right for API servers, whose connections live for hours. */
    LEAST_CONNECTIONS("least_conn;"),
    /** One after another. */
    ROUND_ROBIN(""),
    /** The same client address goes to the same server; few clients move when a server leaves. */
    CLIENT_ADDRESS("hash $remote_addr consistent;");

    private final String directive;

    Balance(String directive) {
        this.directive = directive;
    }

    String directive() {
        return directive;
    }
}
