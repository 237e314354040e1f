package io.k8sbin.config.objects;

/** The bindings a cluster set up without kubeadm needs, of roles every API server creates by itself. */
public final class StandardRbac {
    private static final String CSR = "system:certificates.k8s.io:certificatesigningrequests:";
    private static final Subject BOOTSTRAPPERS = new Subject.Group("system:bootstrappers");
    private static final Subject NODES = new Subject.Group("system:nodes");

    private StandardRbac() {}

    /** Lets whoever holds a bootstrap token ask for a client certificate of a node. */
    public static ClusterRoleBinding kubeletBootstrap() {
        return ClusterRoleBinding.of("k8sbin:kubelet-bootstrap", "system:node-bootstrapper", BOOTSTRAPPERS);
    }

    /** Has the controller manager approve the first client certificate of a node. */
    public static ClusterRoleBinding approveNodeClients() {
        return ClusterRoleBinding.of("k8sbin:approve-node-client-csrs", CSR + "nodeclient", BOOTSTRAPPERS);
    }

    /** Has the controller manager approve the renewal of a node's own client certificate. */
    public static ClusterRoleBinding approveNodeRenewals() {
        return ClusterRoleBinding.of("k8sbin:approve-node-client-renewal-csrs", CSR + "selfnodeclient", NODES);
    }

    /**
     * Lets the API server reach kubelets: logs, exec, metrics.
     *
     * @param user common name of the API server's kubelet client certificate; another name here means 403 on every log
     */
    public static ClusterRoleBinding kubeletApiAccess(String user) {
        return ClusterRoleBinding.of(
                "k8sbin:apiserver-to-kubelets", "system:kubelet-api-admin", new Subject.User(user));
    }

    /**
     * Lets the controller manager ask who may read its metrics; without it they answer 500. Its own user only: the scheduler
     * has {@link #schedulerAuthDelegator()}.
     */
    public static ClusterRoleBinding controllerManagerAuthDelegator() {
        return ClusterRoleBinding.of(
                "k8sbin:controller-manager-auth-delegator",
                "system:auth-delegator",
                new Subject.User("system:kube-controller-manager"));
    }

    /** The same for the scheduler. */
    public static ClusterRoleBinding schedulerAuthDelegator() {
        return ClusterRoleBinding.of(
                "k8sbin:scheduler-auth-delegator", "system:auth-delegator", new Subject.User("system:kube-scheduler"));
    }

    /**
     * Everything, for everybody of a group: the administrators.
     *
     * @param group not {@code system:masters}, which may do everything anyway and cannot be taken away
     */
    public static ClusterRoleBinding administrators(String group) {
        return ClusterRoleBinding.of("k8sbin:administrators", "cluster-admin", new Subject.Group(group));
    }
}
