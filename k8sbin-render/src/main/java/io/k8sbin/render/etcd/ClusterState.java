package io.k8sbin.render.etcd;

/** Whether a member forms a cluster or joins one: {@code initial-cluster-state}. */
public enum ClusterState {
    /** All members start together for the first time. */
    NEW("new"),
    /** The member was added to a running cluster. */
    EXISTING("existing");

    private final String word;

    ClusterState(String word) {
        this.word = word;
    }

    /** As etcd spells it. */
    public String word() {
        return word;
    }
}
