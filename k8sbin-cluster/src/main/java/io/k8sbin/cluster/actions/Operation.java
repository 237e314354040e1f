package io.k8sbin.cluster.actions;

/** A program that is run on a host for what it does, not for a file or a unit: kubeadm's own steps and what they need. */
public enum Operation {
    /** The kubelet of a host whose cluster is silent is started. */
    WAKE("systemctl start kubelet"),
    /** Nothing goes on before some API server answers. */
    AWAIT_API("await kube-apiserver"),
    /** A cluster is begun. */
    INIT("kubeadm init"),
    /** Static pods and the cluster's configuration are copied before they change. */
    BACK_UP("back up control plane"),
    /** The control plane's pods are rendered anew; an API server whose flags stay the same is restarted. */
    RENDER("kubeadm init phase control-plane all"),
    /** The same where the pods most likely are as they should be: nothing is restarted that did not change. */
    RENDER_UNREMEMBERED("kubeadm init phase control-plane all"),
    /** A token that is valid for this run. */
    CREATE_TOKEN("create bootstrap token"),
    /** Certificates for joining control-plane hosts, encrypted with a key of this run. */
    UPLOAD_CERTIFICATES("kubeadm init phase upload-certs"),
    /** A host becomes a member. */
    JOIN("kubeadm join"),
    /** The end of a join that was cut off. */
    FINISH_JOIN("kubeadm join phase control-plane-join all"),
    /** The network's manifest as it lies on the host. */
    APPLY_NETWORK("kubectl apply -f kube-flannel.yml"),
    /** What only joining needed goes. */
    FORGET("delete bootstrap token and uploaded certificates");

    private final String command;

    Operation(String command) {
        this.command = command;
    }

    /** What runs, without arguments that differ from host to host. */
    @Override
    public String toString() {
        return command;
    }

    /** Whether it restarts the host's control plane. */
    public boolean restartsControlPlane() {
        return this == RENDER;
    }
}
