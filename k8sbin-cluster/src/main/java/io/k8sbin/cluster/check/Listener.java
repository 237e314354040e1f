package io.k8sbin.cluster.check;

/**
 * A listening TCP socket.
 *
 * @param address what it is bound to, as {@code ss} prints it: {@code 127.0.0.1}, {@code *}, {@code [::]}
 * @param port its port
 * @param process name of the process that holds it; empty when unknown
 * @param pid its process id; 0 when unknown
 */
public record Listener(String address, int port, String process, long pid) {
    /** Whether other hosts can reach it. */
    public boolean isPublic() {
        return !address.startsWith("127.") && !address.equals("[::1]");
    }
}
