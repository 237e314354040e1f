package io.k8sbin.config.kinds;

import java.util.ArrayList;
import java.util.List;

/**
 * Something the programs of 1.20.2 and we judge differently, on purpose.
 *
 * @param id of the rule
 * @param wire apiVersion/kind of the documents
 * @param what kind of document it is about: {@code valid}, or the id of the corruption
 * @param path of the field, or what the program's answer contains; empty for any
 * @param theyAccept whether the program takes what we refuse, or the other way round
 * @param example a document that shows it; the test fails when it no longer does
 * @param source where it is said, and why we differ
 */
record Disagreement(
        String id, String wire, String what, String path, boolean theyAccept, String example, String source) {
    private static final String TAINTS = "kubeadm's validation.go has no rule for taints; the node refuses it later";
    private static final String EXPIRES =
            "defaults.go of 1.20 adds a ttl, then validation.go refuses expires beside it";
    private static final String LENIENT = "kube-apiserver 1.20 decodes it leniently and drops the field without a word";
    private static final String LATER = "the kubelet looks at this word only when it starts the manager it is for";

    private static final String MOUNTED =
            "kubeadm of 1.20 copies it into the static pod; the kubelet refuses it when it mounts";
    private static final String ADDON = "kubeadm's dns.go of 1.20 takes every word but CoreDNS for kube-dns";
    private static final String SET_UP =
            "kube-proxy's server_others.go of 1.20 refuses it when it starts, not when it reads";

    static final List<Disagreement> ALL = all();

    private static List<Disagreement> all() {
        List<Disagreement> all = new ArrayList<>();
        for (String version : List.of("v1beta1", "v1beta2")) {
            kubeadm(all, "kubeadm.k8s.io/" + version);
            cluster(all, "kubeadm.k8s.io/" + version);
        }
        for (String version : List.of("v1alpha1", "v1beta1", "v1")) {
            String head = "apiVersion: audit.k8s.io/" + version + "\nkind: Policy\n";
            all.add(new Disagreement(
                    "audit.unknown-field",
                    "audit.k8s.io/" + version + "/Policy",
                    "unknown-field",
                    "",
                    true,
                    head + "rules: [{level: None}]\nnoSuchField: 1\n",
                    LENIENT));
        }
        for (String name : List.of("v1/EncryptionConfig", "apiserver.config.k8s.io/v1/EncryptionConfiguration")) {
            int slash = name.lastIndexOf('/');
            String head = "apiVersion: " + name.substring(0, slash) + "\nkind: " + name.substring(slash + 1) + "\n";
            all.add(new Disagreement(
                    "encryption.unknown-field",
                    name,
                    "unknown-field",
                    "",
                    true,
                    head + "resources: [{resources: [secrets], providers: [{identity: {}}]}]\nnoSuchField: 1\n",
                    LENIENT));
        }
        for (String word : List.of(
                "cpuManagerPolicy",
                "cgroupDriver",
                "configMapAndSecretChangeDetectionStrategy",
                "authorization.mode")) {
            kubelet(all, word);
        }
        all.add(new Disagreement(
                "kube-proxy.detect-local-mode",
                "kubeproxy.config.k8s.io/v1alpha1/KubeProxyConfiguration",
                "no-such-word",
                "detectLocalMode",
                true,
                "apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\ndetectLocalMode: Bogus\n",
                SET_UP));
        return all;
    }

    private static void cluster(List<Disagreement> all, String apiVersion) {
        String cluster = "apiVersion: " + apiVersion + "\nkind: ClusterConfiguration\nkubernetesVersion: v1.20.2\n";
        String volumes = ": {extraVolumes: [{name: v, hostPath: /a, mountPath: /a, pathType: Bogus}]}\n";
        for (String component : List.of("apiServer", "controllerManager", "scheduler")) {
            all.add(new Disagreement(
                    "kubeadm.path-type",
                    apiVersion + "/ClusterConfiguration",
                    "no-such-word",
                    component + ".extraVolumes.pathType",
                    true,
                    cluster + component + volumes,
                    MOUNTED));
        }
        all.add(new Disagreement(
                "kubeadm.dns-type",
                apiVersion + "/ClusterConfiguration",
                "no-such-word",
                "dns.type",
                true,
                cluster + "dns: {type: Bogus}\n",
                ADDON));
    }

    private static void kubeadm(List<Disagreement> all, String apiVersion) {
        String init = "apiVersion: " + apiVersion
                + "\nkind: InitConfiguration\nlocalAPIEndpoint: {advertiseAddress: 10.0.0.1}\n"
                + "nodeRegistration: {name: a, criSocket: /x%s}\n";
        String join = "apiVersion: " + apiVersion + "\nkind: JoinConfiguration\n"
                + "nodeRegistration: {name: a, criSocket: /x, taints: [{key: k, effect: Bogus}]}\n"
                + "discovery: {bootstrapToken: {token: abcdef.0123456789abcdef, apiServerEndpoint: \"10.0.0.1:6443\","
                + " unsafeSkipCAVerification: true}}\n";
        String taints = ", taints: [{key: k, effect: Bogus}]";
        String effect = "nodeRegistration.taints.effect";
        all.add(new Disagreement(
                "kubeadm.taint-effect",
                apiVersion + "/InitConfiguration",
                "no-such-word",
                effect,
                true,
                init.formatted(taints),
                TAINTS));
        all.add(new Disagreement(
                "kubeadm.taint-effect", apiVersion + "/JoinConfiguration", "no-such-word", effect, true, join, TAINTS));
        all.add(new Disagreement(
                "kubeadm.expires-alone",
                apiVersion + "/InitConfiguration",
                "valid",
                ".TTL and .Expires fields are mutually exclusive",
                false,
                init.formatted("")
                        + "bootstrapTokens: [{token: abcdef.0123456789abcdef, expires: \"2030-01-01T00:00:00Z\"}]\n",
                EXPIRES));
    }

    private static void kubelet(List<Disagreement> all, String path) {
        String field = path.replace(".", ": {") + ": Bogus" + (path.contains(".") ? "}" : "") + "\n";
        all.add(new Disagreement(
                "kubelet." + path,
                "kubelet.config.k8s.io/v1beta1/KubeletConfiguration",
                "no-such-word",
                path,
                true,
                "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n" + field,
                LATER));
    }

    boolean covers(Wire other, String happened, String where, RealDecoder.Answer answer) {
        return wire.equals(other.name())
                && what.equals(happened)
                && theyAccept == answer.accepted()
                && (path.isEmpty() || where.equals(path) || answer.text().contains(path));
    }
}
