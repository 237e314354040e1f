package io.k8sbin.cluster.check;

import java.util.List;

/**
 * A listening TCP socket.
 *
 * @param address what it is bound to, as {@code ss} prints it: {@code 127.0.0.1}, {@code *}, {@code [::]}
 * @param port its port
 * @param process name of the first process that holds it; empty when unknown
 * @param pids every process that holds it; empty when unknown
 */
public record Listener(String address, int port, String process, List<Long> pids) {
    /** Copies the list. */
    public Listener {
        pids = List.copyOf(pids);
    }

    /** Whether other hosts can reach it. */
    public boolean isPublic() {
        return !address.startsWith("127.") && !address.equals("[::1]");
    }
}
