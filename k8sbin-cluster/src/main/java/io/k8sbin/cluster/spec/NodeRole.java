package io.k8sbin.cluster.spec;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a node does; any mix is allowed. */
public enum NodeRole {
    /** An etcd member. */
    ETCD("etcd"),
    /** kube-apiserver, kube-controller-manager and kube-scheduler. */
    CONTROL_PLANE("control-plane"),
    /** containerd, kubelet and kube-proxy: runs pods. */
    WORKER("worker");

    private final String word;

    NodeRole(String word) {
        this.word = word;
    }

    /**
     * The role a word names.
     *
     * @throws IllegalArgumentException for any other word, naming those there are
     */
    public static NodeRole of(String word) {
        return Arrays.stream(values())
                .filter(r -> r.word.equals(word))
                .findFirst()
                .orElseThrow(() -> {
                    String words =
                            Arrays.stream(values()).map(NodeRole::toString).collect(Collectors.joining(", "));
                    return new IllegalArgumentException("no such role; use one of " + words);
                });
    }

    /** The word in files. */
    @Override
    public String toString() {
        return word;
    }
}
