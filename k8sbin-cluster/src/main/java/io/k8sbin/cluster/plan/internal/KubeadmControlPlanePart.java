package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Leaves;
import io.k8sbin.cluster.kubeadm.KubeadmDocuments;
import io.k8sbin.cluster.kubeadm.KubeadmPaths;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.pki.IssuedCertificate;

/** What a control-plane host has before kubeadm makes it one: policies, etcd's client, the documents. */
final class KubeadmControlPlanePart {
    private final NodeParts parts;

    KubeadmControlPlanePart(NodeParts parts) {
        this.parts = parts;
    }

    void addTo(NodeDraft draft) {
        ClusterSpec spec = parts.spec();
        draft.directory(spec.paths().certificates(), FileMode.EXECUTABLE);
        HostPath authority = KubeadmPaths.etcdAuthority(spec);
        if (!draft.paths().contains(authority)) {
            KubeadmEtcdPart.authority(parts, draft, FileOwner.ROOT);
        }
        IssuedCertificate client = parts.directory().leaf(Leaves.ETCD_CLIENT);
        draft.file(FileImage.text(KubeadmPaths.etcdClient(spec), client.certificatePem()));
        draft.file(FileImage.secret(KubeadmPaths.etcdClientKey(spec), client.keyPem()));
        if (spec.audit() != ClusterSpec.Audit.NONE) {
            draft.file(FileImage.text(parts.layout().configuration("audit-policy.yaml"), ComponentFiles.audit(spec)));
        }
        if (spec.encryption() == ClusterSpec.Encryption.AESCBC) {
            draft.file(FileImage.secret(
                    parts.layout().configuration("encryption-config.yaml"),
                    ComponentFiles.encryption(parts.directory().encryptionKey(), spec.version())));
        }
        KubeadmDocuments documents = new KubeadmDocuments(spec, parts.directory());
        draft.file(FileImage.text(KubeadmPaths.DOCUMENTS, documents.steady(draft.node())));
        KubeadmFlannel.manifest(parts)
                .ifPresent(manifest -> draft.file(FileImage.text(KubeadmPaths.FLANNEL, manifest)));
    }
}
