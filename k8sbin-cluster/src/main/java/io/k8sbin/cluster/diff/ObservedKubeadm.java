package io.k8sbin.cluster.diff;

import java.util.Optional;
import java.util.Set;

/**
 * What was observed that only the steps of kubeadm depend on. Immutable.
 *
 * @param store what etcd says of the cluster, where no API server answers
 * @param speaker the control-plane host whose API server answered
 * @param begun control-plane hosts on which kubeadm has written the API server's pod
 * @param complete whether {@code kubeadm init} ran to its end: joining nodes can read who the cluster is
 * @param withoutUser etcd's hosts that have nobody yet to run it
 */
public record ObservedKubeadm(
        Store store, Optional<String> speaker, Set<String> begun, boolean complete, Set<String> withoutUser) {
    /** What etcd says. */
    public enum Store {
        /** Nothing: it is not installed, does not run or has no quorum. */
        SILENT,
        /** It holds no cluster. */
        EMPTY,
        /** It holds one. */
        HOLDS_CLUSTER
    }

    /** Copies the sets. */
    public ObservedKubeadm {
        begun = Set.copyOf(begun);
        withoutUser = Set.copyOf(withoutUser);
    }
}
