package io.k8sbin.cluster.plan.internal;

import io.k8sbin.cluster.directory.Authority;
import io.k8sbin.cluster.directory.BinaryInventory;
import io.k8sbin.cluster.directory.ClusterDirectory;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.kubeconfig.Credential;
import io.k8sbin.config.kubeconfig.Kubeconfig;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.render.linux.ComponentOptions;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
                + new HostPort(reachable, spec.apiServer().loadBalancer().port());
    }

    /** Every kube-apiserver by the name of its node, in the description's order. */
    Map<String, HostPort> apiServers() {
        Map<String, HostPort> servers = new LinkedHashMap<>();
        spec.nodes(NodeRole.CONTROL_PLANE)
                .forEach(n -> servers.put(
                        n.name(), HostPort.of(n.address(), spec.apiServer().port())));
        return servers;
    }

    /** Gives a unit its program with these flags, the way the style does; what it reads for that is added to the list. */
    void start(NodeDraft draft, UnitFileBuilder unit, HostPath program, FlagSet flags, List<HostPath> reads) {
        if (spec.style() != ClusterSpec.Style.ENVIRONMENT_FILES) {
            unit.execStart(program, flags.toArguments());
            return;
        }
        String name = flags.component().binary();
        String variable = name.toUpperCase(Locale.ROOT).replace('-', '_') + "_OPTS";
        HostPath options =
                draft.file(new ComponentOptions(variable, flags.toArguments()).toFile(layout.configuration(name)));
        unit.environmentFile(options).execStartSplitting(program, variable);
        reads.add(options);
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
        inputs.add(draft.file(unit.toFile(layout.units(name), name)));
        List<Integer> list = java.util.Arrays.stream(ports).boxed().toList();
        draft.unit(new PlannedUnit(name, phase, inputs, readiness, list));
    }

    /** A component's working directory. */
    HostPath workingDirectory(NodeDraft draft, String component) {
        draft.directory(spec.paths().data(), FileMode.EXECUTABLE);
        return draft.directory(layout.data(component), FileMode.PRIVATE_DIRECTORY);
    }
}
