package io.k8sbin.cluster.spec;

import java.util.ArrayList;
import java.util.List;

/** Values that are right in themselves and contradict another field. */
final class Contradictions {
    private static final String SMALL = "all-in-one";
    private static final String SAMPLE = "three-plus-two";
    private static final String FULL = "everything";
    private final List<Mutation> all = new ArrayList<>();

    static List<Mutation> all() {
        Contradictions c = new Contradictions();
        c.nodes();
        c.ranges();
        c.ports();
        c.rest();
        return List.copyOf(c.all);
    }

    /** The field gets the value and is the one to be named. */
    private void set(String name, String path, String value, String id) {
        set(name, path, value, id, path);
    }

    /** The field gets the value and another one is to be named: the one a reader would rather change. */
    private void set(String name, String path, String value, String id, String named) {
        SpecText spec = SpecText.of(name);
        String yaml = spec.with(spec.field(path), value);
        int line = spec.has(named) ? spec.field(named).line() : 1;
        all.add(new Mutation(name + ": " + path + " = " + value, yaml, "field." + id, named, line));
    }

    /** A line is added below a field. */
    private void insert(String name, String above, String line, String id, String named) {
        SpecText spec = SpecText.of(name);
        int at = spec.field(above).line() + 1;
        all.add(new Mutation(name + ": " + line.strip(), spec.inserted(at, line), "field." + id, named, at));
    }

    private void nodes() {
        set(SAMPLE, "nodes[1].name", "master1", "duplicate");
        set(FULL, "nodes[6].name", "etcd1", "duplicate");
        set(SAMPLE, "nodes[4].address", "192.168.31.44", "duplicate");
        set(FULL, "nodes[3].address", "10.20.0.11", "duplicate");
        set(FULL, "nodes[1].ssh", "203.0.113.11:2222", "duplicate");
        set(SMALL, "nodes[0].address", "10.254.7.7", "invalid");
        set(SAMPLE, "nodes[3].address", "10.254.7.7", "invalid");
        set(SAMPLE, "nodes[3].address", "172.30.7.7", "invalid");
        set(FULL, "nodes[2].address", "10.244.1.1", "invalid");
        // the list of nodes begins on the line after its key
        lacking(SMALL, "nodes[0].roles", "[etcd, worker]");
        lacking(SMALL, "nodes[0].roles", "[control-plane, worker]");
        insert(SMALL, "nodes[0].labels", "      -bad: x", "invalid", "nodes[0].labels[-bad]");
        insert(FULL, "nodes[5].labels", "      Bad.Example/x: y", "invalid", "nodes[5].labels[Bad.Example/x]");
        insert(FULL, "nodes[6].labels", "      a/b/c: y", "invalid", "nodes[6].labels[a/b/c]");
        insert(SMALL, "nodes", "  - just text", "type-invalid", "nodes[0]");
        insert(SAMPLE, "nodes", "  - [a]", "type-invalid", "nodes[0]");
    }

    private void lacking(String name, String path, String roles) {
        SpecText spec = SpecText.of(name);
        String yaml = spec.with(spec.field(path), roles);
        int line = spec.field("nodes").line() + 1;
        all.add(new Mutation(name + ": " + path + " = " + roles, yaml, "field.required", "nodes", line));
    }

    private void ranges() {
        set(SAMPLE, "network.podCidr", "10.254.0.0/16", "invalid");
        set(SAMPLE, "network.podCidr", "10.254.128.0/17", "invalid");
        set(FULL, "network.podCidr", "10.100.0.0/16", "invalid");
        set(SAMPLE, "network.podCidr", "fd00::/56", "invalid");
        set(SAMPLE, "network.podCidr", "192.168.0.0/16", "invalid");
        set(SAMPLE, "network.serviceCidr", "192.168.31.0/24", "invalid");
        set(FULL, "network.serviceCidr", "10.20.0.0/16", "invalid");
        set(SAMPLE, "network.serviceCidr", "172.30.0.0/16", "invalid", "network.podCidr");
        set(SAMPLE, "network.serviceCidr", "fd00::/112", "invalid", "network.podCidr");
        set(SAMPLE, "network.serviceCidr", "10.0.0.0/16", "invalid", "network.dnsAddress");
        set(SAMPLE, "network.dnsAddress", "10.254.0.1", "invalid");
        set(SAMPLE, "network.dnsAddress", "10.254.0.0", "invalid");
        set(FULL, "network.dnsAddress", "10.96.0.1", "invalid");
        set(FULL, "network.dnsAddress", "10.112.0.10", "invalid");
        set(FULL, "network.nodeMaskSize", "16", "invalid", "network.podCidr");
        set(SAMPLE, "network.podCidr", "172.30.0.0/24", "invalid");
        set(SAMPLE, "network.podCidr", "172.30.0.0/25", "invalid", "network.nodeMaskSize");
        alone("network:\n  serviceCidr: 172.30.0.0/16\n", "network.serviceCidr");
        alone("network:\n  podCidr: 10.254.0.0/16\n", "network.podCidr");
        alone("network:\n  podCidr: 172.30.0.0/25\n", "network.podCidr");
        alone("network:\n  podCidr: fd00::/56\n", "network.podCidr");
        alone("network:\n  serviceCidr: fd00::/112\n", "network.serviceCidr");
    }

    /** A part with one field that contradicts a default: the field that was written is named. */
    private void alone(String part, String named) {
        SpecText spec = SpecText.of(SMALL);
        int line = spec.field("apiServer").line();
        all.add(new Mutation(
                part.strip(), spec.inserted(line, part.stripTrailing()), "field.invalid", named, line + 1));
    }

    private void ports() {
        set(SAMPLE, "apiServer.loadBalancer", "127.0.0.1:6443", "invalid");
        set(SAMPLE, "apiServer.port", "8443", "invalid", "apiServer.loadBalancer");
        set(FULL, "apiServer.port", "31500", "invalid", "network.nodePorts");
        set(FULL, "apiServer.loadBalancer", "127.0.0.1:31500", "invalid", "network.nodePorts");
        set(FULL, "network.nodePorts", "7000-8000", "invalid");
        set(FULL, "network.nodePorts", "9000-9500", "invalid");
        set(FULL, "network.nodePorts", "2000-2100", "invalid");
        set(FULL, "ssh.port", "31022", "invalid", "network.nodePorts");
        set(FULL, "ssh.port", "7443", "invalid", "apiServer.port");
        set(FULL, "apiServer.port", "2022", "invalid");
        set(FULL, "apiServer.loadBalancer", "127.0.0.1:2022", "invalid");
        set(SMALL, "ssh.port", "6443", "invalid");
        set(SMALL, "ssh.port", "30022", "invalid");
    }

    private void rest() {
        set(SAMPLE, "apiServer.names[1]", "api.example.com", "duplicate");
        set(FULL, "apiServer.names[1]", "k8s.example.com", "duplicate");
        set(SAMPLE, "apiServer.addresses[1]", "192.168.31.40", "duplicate");
        set(FULL, "apiServer.addresses[1]", "10.20.0.20", "duplicate");
        set(FULL, "pki.certificateValidity", "200000h", "invalid");
        set(FULL, "pki.authorityValidity", "4000h", "invalid", "pki.certificateValidity");
        set(FULL, "paths.certificates", "/etc/kubernetes", "duplicate");
        set(FULL, "paths.etcdCertificates", "/etc/kubernetes/cert", "duplicate");
        set(FULL, "paths.etcdData", "/data/k8s/k8s", "duplicate");
        set(FULL, "paths.etcdData", "/data/k8s/k8s/kubelet", "invalid");
        set(FULL, "paths.etcdData", "/data/k8s", "invalid");
        set(FULL, "paths.certificates", "/data/k8s/etcd/cert", "invalid", "paths.etcdData");
        set(FULL, "paths.certificates", "/etc/etcd/cert/k8s", "invalid", "paths.etcdCertificates");
        set(FULL, "paths.binaries", "/etc/kubernetes/bin", "invalid", "paths.configuration");
        set(FULL, "paths.configuration", "/etc/kubernetes/cert/x", "invalid", "paths.certificates");
        set(FULL, "flags.kubelet", "{root-dir: /x/y}", "forbidden", "flags.kubelet[root-dir]");
        atLine(FULL, "flags.kubelet");
        insert(
                FULL,
                "flags.kube-apiserver",
                "    secure-port: \"1\"",
                "forbidden",
                "flags.kube-apiserver[secure-port]");
        insert(SAMPLE, "flags.kubelet", "    node-ip: 10.1.1.1", "forbidden", "flags.kubelet[node-ip]");
        insert(FULL, "flags.etcd", "    name: other", "forbidden", "flags.etcd[name]");
        insert(FULL, "flags.kube-scheduler", "    port: \"0\"", "unknown-field", "flags.kube-scheduler[port]");
        insert(FULL, "flags.kubelet", "    --v: \"3\"", "unknown-field", "flags.kubelet[--v]");
        insert(FULL, "flags.kubelet", "    network-plugin: cni", "unknown-field", "flags.kubelet[network-plugin]");
        insert(FULL, "kubelet.config", "    kind: KubeletConfiguration", "forbidden", "kubelet.config.kind");
        insert(FULL, "kubelet.config", "    apiVersion: v1", "forbidden", "kubelet.config.apiVersion");
        insert(SMALL, "kubelet.config", "    memorySwap: {}", "unknown-field", "kubelet.config.memorySwap");
        insert(FULL, "kubeProxy.config", "    kind: KubeletConfiguration", "forbidden", "kubeProxy.config.kind");
    }

    /** The last mutation's finding stands in the line of this field. */
    private void atLine(String name, String field) {
        Mutation last = all.remove(all.size() - 1);
        int line = SpecText.of(name).field(field).line();
        all.add(new Mutation(last.title(), last.yaml(), last.id(), last.path(), line));
    }
}
