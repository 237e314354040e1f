package io.k8sbin.cluster.diff;

import java.util.List;

/** Whether there is a cluster that kubeadm made, and what has to happen so that there is. */
public sealed interface ClusterStart {
    /**
     * There is one, and its API answers.
     *
     * @param speaker the control-plane host whose API server answered
     */
    record Running(String speaker) implements ClusterStart {}

    /**
     * There is none, or {@code kubeadm init} did not run to its end.
     *
     * @param host where kubeadm begins it
     * @param cause why there is none
     */
    record Begin(String host, Cause cause) implements ClusterStart {}

    /**
     * etcd holds one and no API server answers: it is never begun anew. What else there is to do shows once it answers.
     *
     * @param hosts control-plane hosts whose kubelets are started
     */
    record Wake(List<String> hosts) implements ClusterStart {
        /** Copies the list. */
        public Wake {
            hosts = List.copyOf(hosts);
        }
    }

    /** A limit leaves it out: there is none, or none that answers, and that stays so. */
    record LeftOut() implements ClusterStart {}

    /** Why there is no cluster. */
    enum Cause {
        /** It was never begun. */
        NEW,
        /** An earlier beginning was cut off there. */
        CUT_OFF
    }
}
