package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.BinariesSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.DnsSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.PathsSpec;
import io.k8sbin.cluster.spec.SshAccess;
import io.k8sbin.cluster.spec.VirtualIpSpec;
import io.k8sbin.core.json.Json;
import java.util.Map;

/** A ClusterSpec as the tree its YAML shows: every part spelled out. */
final class SpecTree {
    private SpecTree() {}

    static Json of(ClusterSpec spec) {
        Json.ObjectBuilder root = Json.object()
                .put("name", spec.name())
                .put("kubernetesVersion", spec.version().toString())
                .put("mode", SpecReader.word(spec.mode()))
                .put("style", SpecReader.word(spec.style()))
                .put("profile", SpecReader.word(spec.profile()))
                .put(
                        "nodes",
                        new Json.Arr(spec.nodes().stream().map(SpecTree::node).toList()))
                .put("ssh", ssh(spec.ssh()))
                .put("network", network(spec.network()))
                .put("apiServer", apiServer(spec))
                .put("pki", pki(spec))
                .put("runtime", runtime(spec))
                .put("bootstrap", bootstrap(spec))
                .put("encryption", SpecReader.word(spec.encryption()))
                .put("audit", SpecReader.word(spec.audit()));
        if (spec.mode() == Mode.KUBEADM) {
            root.put("kubeadm", KubeadmReader.tree(spec.kubeadm()));
        }
        override(root, "kubelet", spec.kubelet());
        override(root, "kubeProxy", spec.kubeProxy());
        if (!spec.flags().isEmpty()) {
            Json.ObjectBuilder flags = Json.object();
            spec.flags().forEach((component, values) -> flags.put(component.binary(), texts(values)));
            root.put("flags", flags.build());
        }
        return root.put("dns", dns(spec.dns()))
                .put("paths", paths(spec.paths()))
                .put("binaries", binaries(spec.binaries()))
                .build();
    }

    private static void override(Json.ObjectBuilder root, String key, Json config) {
        if (!config.members().isEmpty()) {
            root.put(key, Json.object().put("config", config).build());
        }
    }

    private static Json texts(Map<String, String> values) {
        Json.ObjectBuilder object = Json.object();
        values.forEach(object::put);
        return object.build();
    }

    private static Json node(NodeSpec node) {
        Json.ObjectBuilder object = Json.object()
                .put("name", node.name())
                .put("address", node.address().toString())
                .put(
                        "roles",
                        Json.ofTexts(node.roles().stream().map(Object::toString).toList()));
        node.sshAddress().ifPresent(ssh -> object.put("ssh", ssh));
        if (!node.labels().isEmpty()) {
            object.put("labels", texts(node.labels()));
        }
        return object.build();
    }

    private static Json ssh(SshAccess ssh) {
        Json.ObjectBuilder object = Json.object().put("user", ssh.user()).put("port", ssh.port());
        ssh.privateKey().ifPresent(key -> object.put("privateKey", key.toString()));
        ssh.knownHosts().ifPresent(file -> object.put("knownHosts", file.toString()));
        return object.put("become", SpecReader.word(ssh.become())).build();
    }

    private static Json network(NetworkSpec network) {
        Json.ObjectBuilder object = Json.object()
                .put("serviceCidr", network.serviceCidr().toString())
                .put("podCidr", network.podCidr().toString())
                .put("nodeMaskSize", network.nodeMaskSize());
        network.explicitDnsAddress().ifPresent(dns -> object.put("dnsAddress", dns.toString()));
        return object.put("domain", network.domain())
                .put("nodePorts", network.nodePorts().toString())
                .build();
    }

    private static Json apiServer(ClusterSpec spec) {
        Json.ObjectBuilder object = Json.object()
                .put("port", spec.apiServer().port())
                .put("names", Json.ofTexts(spec.apiServer().names()))
                .put(
                        "addresses",
                        Json.ofTexts(spec.apiServer().addresses().stream()
                                .map(Object::toString)
                                .toList()))
                .put("loadBalancer", spec.apiServer().loadBalancer().toString());
        spec.apiServer().virtualIp().ifPresent(vip -> object.put("virtualIp", virtualIp(vip)));
        return object.build();
    }

    private static Json virtualIp(VirtualIpSpec vip) {
        return Json.object()
                .put("address", vip.address().toString())
                .put("port", vip.port())
                .put("interface", vip.networkInterface())
                .put("routerId", vip.routerId())
                .put("proxy", SpecReader.word(vip.proxy()))
                .build();
    }

    private static Json dns(DnsSpec dns) {
        return Json.object()
                .put("image", dns.image())
                .put("replicas", dns.replicas())
                .build();
    }

    private static Json pki(ClusterSpec spec) {
        return Json.object()
                .put("profile", SpecReader.word(spec.pki().profile()))
                .put("keyAlgorithm", SpecReader.word(spec.pki().keyAlgorithm()))
                .put(
                        "authorityValidity",
                        SpecReader.SpecDurations.print(spec.pki().authorityValidity()))
                .put(
                        "certificateValidity",
                        SpecReader.SpecDurations.print(spec.pki().certificateValidity()))
                .put("serviceAccountKeys", SpecReader.word(spec.pki().serviceAccountKeys()))
                .build();
    }

    private static Json runtime(ClusterSpec spec) {
        return Json.object()
                .put("socket", spec.runtime().socket().value())
                .put("cniBinaries", spec.runtime().cniBinaries().value())
                .put("sandboxImage", spec.runtime().sandboxImage())
                .build();
    }

    private static Json bootstrap(ClusterSpec spec) {
        return Json.object()
                .put("sharing", SpecReader.word(spec.bootstrap().sharing()))
                .put("ttl", SpecReader.SpecDurations.print(spec.bootstrap().ttl()))
                .put("description", spec.bootstrap().description())
                .put("group", spec.bootstrap().group())
                .put("source", SpecReader.word(spec.bootstrap().source()))
                .build();
    }

    private static Json paths(PathsSpec paths) {
        return Json.object()
                .put("binaries", paths.binaries().value())
                .put("configuration", paths.configuration().value())
                .put("certificates", paths.certificates().value())
                .put("data", paths.data().value())
                .put("etcdCertificates", paths.etcdCertificates().value())
                .put("etcdData", paths.etcdData().value())
                .build();
    }

    private static Json binaries(BinariesSpec binaries) {
        Json.ObjectBuilder object = Json.object();
        binaries.source().ifPresent(source -> object.put("source", source.toString()));
        return object.put("hostEtcd", binaries.hostEtcd().value())
                .put("hostEtcdctl", binaries.hostEtcdctl().value())
                .put("hostNginx", binaries.hostNginx().value())
                .put(
                        "nginxStreamModule",
                        binaries.nginxStreamModule().map(Object::toString).orElse("static"))
                .build();
    }
}
