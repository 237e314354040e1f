package io.k8sbin.core;

/** Whether the content of a file may be shown. */
public enum Secrecy {
    /** May appear in diffs and trees. */
    PUBLIC,
    /** Never shown: diffs say only that it changed. */
    SECRET
}
