package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.render.Escapers;

/** The administrator's access on control-plane hosts, and how it is used there. */
final class AdminPart {
    private static final HostPath HOME = HostPath.of("/root/.kube");
    private final NodeParts parts;

    AdminPart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        parts.program(draft, "kubectl");
        Secret kubeconfig = parts.kubeconfig(Leaves.ADMIN, "kubernetes-admin", parts.localServer());
        draft.file(FileImage.secret(parts.layout().kubeconfig(Leaves.ADMIN), kubeconfig));
        draft.directory(HOME, FileMode.PRIVATE_DIRECTORY);
        draft.file(FileImage.secret(HOME.resolve("config"), kubeconfig), new Placement.IfAbsent());
    }

    /** Shell that asks a component on this host for a path, as the administrator. */
    static String get(Layout layout, String server, String path) {
        return "%s --kubeconfig=%s --server=%s --request-timeout=5s get --raw=%s"
                .formatted(
                        word(layout.program("kubectl").value()),
                        word(layout.kubeconfig(Leaves.ADMIN).value()),
                        word(server),
                        word(path));
    }

    private static String word(String text) {
        return Escapers.posixShellWord().escape(text);
    }
}
