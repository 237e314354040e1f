package io.k8sbin.pki.kubernetes;

/**
 * A ClusterRoleBinding without which a certificate is of no use.
 *
 * @param name of the binding
 * @param clusterRole the role it gives
 * @param subjectKind {@code User} or {@code Group}
 * @param subject whom it gives it to
 */
public record RequiredBinding(String name, String clusterRole, String subjectKind, String subject) {}
