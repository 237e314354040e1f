package io.k8sbin.cluster.check;

import io.k8sbin.core.IpAddress;
import java.util.List;

/**
 * What the cluster's name server answered a host that asked for the API's own Service.
 *
 * @param addresses what it gave; may be empty
 * @param refusal why it gave none: nobody answered, or {@code NXDOMAIN}; empty when it answered
 * @param outcome how far the question came
 */
public record NameAnswer(List<IpAddress> addresses, String refusal, Outcome outcome) {
    /** How far a question came. */
    public enum Outcome {
        /** There is an answer, whatever it says. */
        ANSWERED,
        /** Nobody answered. */
        SILENT
    }

    /** Copies the list. */
    public NameAnswer {
        addresses = List.copyOf(addresses);
    }

    /** An answer with addresses. */
    public static NameAnswer of(List<IpAddress> addresses) {
        return new NameAnswer(addresses, "", Outcome.ANSWERED);
    }

    /** An answer that there is no such name, or that it cannot be told. */
    public static NameAnswer refused(String why) {
        return new NameAnswer(List.of(), why, Outcome.ANSWERED);
    }

    /** Nobody answered. */
    public static NameAnswer silent(String why) {
        return new NameAnswer(List.of(), why, Outcome.SILENT);
    }
}
