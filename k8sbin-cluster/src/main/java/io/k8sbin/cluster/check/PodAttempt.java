package io.k8sbin.cluster.check;

/**
 * One connection a host tried to a ready pod of another host.
 *
 * @param node the other host
 * @param pod the pod, {@code namespace/name}
 * @param at where it should answer, {@code 172.30.2.5:8080}
 * @param outcome what came of it
 * @param said what the host said instead of connecting; empty when it connected
 */
public record PodAttempt(String node, String pod, String at, Outcome outcome, String said) {
    /** What comes of an attempt. */
    public enum Outcome {
        /** The pod's own network answered; a refusal is an answer, too. */
        REACHED,
        /** Nothing answered in time, or there was no way to it. */
        LOST,
        /** It could not be tried: the host forwards nothing. */
        UNSEEN
    }
}
