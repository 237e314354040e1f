package io.k8sbin.render.linux;

/** Whether containerd may lower the out-of-memory score of containers below its own. */
public enum OomScores {
    /** It may: the normal case. */
    FREE,
    /** It may not, because the host's kernel forbids it: containers within containers. */
    RESTRICTED
}
