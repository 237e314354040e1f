package io.k8sbin.cluster.check;

/**
 * What a program on a host answered.
 *
 * @param status its exit status; 0 is yes
 * @param text what it printed, both streams
 */
public record Answer(int status, String text) {
    /** Whether it ended with 0. */
    public boolean isYes() {
        return status == 0;
    }
}
