package io.k8sbin.render.etcd;

/** The three ways to give etcd its settings. Never two at once: etcd refuses or ignores one of them. */
public enum EtcdForm {
    /** Arguments of the program, in its unit. */
    FLAGS,
    /** A file of variables {@code ETCD_…}, read by its unit. */
    ENVIRONMENT,
    /** A file of YAML, by {@code --config-file}. */
    YAML
}
