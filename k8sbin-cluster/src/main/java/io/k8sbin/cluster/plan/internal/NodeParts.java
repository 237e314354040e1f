package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.config.kubeconfig.Credential;
import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.render.systemd.UnitFile;
import java.util.ArrayList;
import java.util.List;

/** What the parts of a node share: where things are, what they are made of, and how they are put into a draft. */
final class NodeParts {
    private final ClusterSpec spec;
    private final ClusterDirectory directory;
    private final BinaryInventory binaries;
    private final Layout layout;

    NodeParts(ClusterSpec spec, ClusterDirectory directory, BinaryInventory binaries) {
        this.spec = spec;
        this.directory = directory;
        this.binaries = binaries;
        this.layout = new Layout(spec);
    }

    ClusterSpec spec() {
        return spec;
    }

    ClusterDirectory directory() {
        return directory;
    }

    BinaryInventory binaries() {
        return binaries;
    }

    Layout layout() {
        return layout;
    }

    /** A program of ours, pushed where the inventory has it. */
    HostPath program(NodeDraft draft, String name) {
        HostPath path = layout.program(name);
        binaries.find(name).ifPresent(file -> draft.file(FileImage.program(path, file)));
        return path;
    }

    /** A program that may also be the host's own. */
    HostPath program(NodeDraft draft, String name, HostPath onHost) {
        return binaries.find(name).isPresent() ? program(draft, name) : draft.hostProgram(onHost);
    }

    /** An authority's certificate. */
    HostPath authority(NodeDraft draft, Authority authority) {
        return draft.file(FileImage.text(layout.authority(authority), directory.authorityPem(authority)));
    }

    /** Certificates of clients kube-apiserver and kubelets believe: the cluster's own and kubelets'. */
    HostPath clientAuthorities(NodeDraft draft) {
        String own = directory.authorityPem(Authority.KUBERNETES);
        String kubelets = directory.authorityPem(Authority.KUBELET);
        return draft.file(FileImage.text(layout.certificate("client-ca"), own.equals(kubelets) ? own : own + kubelets));
    }

    /** Certificate and key of a leaf, under a name on the host. */
    List<HostPath> pair(NodeDraft draft, String leaf, HostPath certificatePath, HostPath keyPath) {
        IssuedCertificate issued = directory.leaf(leaf);
        return List.of(
                draft.file(FileImage.text(certificatePath, issued.certificatePem())),
                draft.file(FileImage.secret(keyPath, issued.keyPem())));
    }

    /** The kubeconfig of a component that presents the certificate of a leaf. */
    Secret kubeconfig(String leaf, String user, String server) {
        IssuedCertificate issued = directory.leaf(leaf);
        return Kubeconfig.single(
                        spec.name(),
                        server,
                        directory.authorityPem(Authority.KUBERNETES),
                        user,
                        new Credential.ClientCertificate(issued.certificatePem(), issued.keyPem()),
                        user)
                .toYaml();
    }

    /** The URL components on any node use: their own load balancer. */
    String localServer() {
        String host = spec.apiServer().loadBalancer().host();
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return "https://"
                + new io.k8sbin.core.HostPort(
                        reachable, spec.apiServer().loadBalancer().port());
    }

    /** Adds a unit of ours with everything it reads. */
    void unit(
            NodeDraft draft,
            String name,
            Phase phase,
            UnitFile unit,
            List<HostPath> reads,
            Readiness readiness,
            int... ports) {
        List<HostPath> inputs = new ArrayList<>(reads);
        inputs.add(draft.file(unit.toFile(Layout.UNITS, name)));
        List<Integer> list = java.util.Arrays.stream(ports).boxed().toList();
        draft.unit(new PlannedUnit(name, phase, inputs, readiness, list));
    }

    /** A component's working directory. */
    HostPath workingDirectory(NodeDraft draft, String component) {
        draft.directory(spec.paths().data(), FileMode.EXECUTABLE);
        return draft.directory(layout.data(component), FileMode.PRIVATE_DIRECTORY);
    }
}
