package io.k8sbin.config.environment;

import io.k8sbin.core.Cidr;
import io.k8sbin.core.DnsNames;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.IpAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The variables there is a type for. */
enum Variable {
    ENCRYPTION_KEY,
    NODE_IPS,
    NODE_NAMES,
    ETCD_ENDPOINTS,
    ETCD_NODES,
    KUBE_APISERVER,
    IFACE,
    ETCD_DATA_DIR,
    ETCD_WAL_DIR,
    K8S_DIR,
    DOCKER_DIR,
    CONTAINERD_DIR,
    BOOTSTRAP_TOKEN,
    SERVICE_CIDR,
    CLUSTER_CIDR,
    NODE_PORT_RANGE,
    CLUSTER_KUBERNETES_SVC_IP,
    CLUSTER_DNS_SVC_IP,
    CLUSTER_DNS_DOMAIN,
    PATH;

    private static final Set<Variable> SECRETS = Set.of(ENCRYPTION_KEY, BOOTSTRAP_TOKEN);

    static Optional<Variable> find(String name) {
        return Arrays.stream(values()).filter(v -> v.name().equals(name)).findFirst();
    }

    boolean isSecret() {
        return SECRETS.contains(this);
    }

    boolean isArray() {
        return this == NODE_IPS || this == NODE_NAMES;
    }

    /**
     * Refuses a value that cannot be.
     *
     * @throws IllegalArgumentException with what it must be
     */
    void check(String text) {
        switch (this) {
            case ENCRYPTION_KEY -> key(text);
            case NODE_IPS, CLUSTER_KUBERNETES_SVC_IP, CLUSTER_DNS_SVC_IP -> IpAddress.of(text);
            case NODE_NAMES, CLUSTER_DNS_DOMAIN -> hostName(text);
            case ETCD_ENDPOINTS -> each(text, Variable::url);
            case ETCD_NODES -> each(text, Variable::member);
            case KUBE_APISERVER -> url(text);
            case IFACE -> matching(text, "[^\\s/:]{1,15}", "must be the name of a network interface");
            case ETCD_DATA_DIR, ETCD_WAL_DIR, K8S_DIR, DOCKER_DIR, CONTAINERD_DIR -> HostPath.of(text);
            case BOOTSTRAP_TOKEN -> matching(text, "[!-~]+", "must have no blanks");
            case SERVICE_CIDR, CLUSTER_CIDR -> Cidr.of(text);
            case NODE_PORT_RANGE -> ports(text);
            case PATH -> matching(text, "[^:]+(:[^:]+)*", "must be folders joined by colons");
        }
    }

    private static void matching(String text, String form, String detail) {
        if (!text.matches(form)) {
            throw new IllegalArgumentException(detail);
        }
    }

    private static void each(String text, Consumer<String> check) {
        Arrays.stream(text.split(",", -1)).forEach(check);
    }

    private static void hostName(String text) {
        if (!DnsNames.isHostName(text)) {
            throw new IllegalArgumentException("must be a DNS name in lower case, without a dot at its end");
        }
    }

    private static void url(String text) {
        URI url = URI.create(text);
        if (url.getHost() == null || !Set.of("http", "https").contains(String.valueOf(url.getScheme()))) {
            throw new IllegalArgumentException("must be URLs such as https://10.0.0.1:2379");
        }
    }

    private static void member(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("must be name=URL, joined by commas");
        }
        url(text.substring(equals + 1));
    }

    private static void ports(String text) {
        matching(text, "[0-9]{1,5}-[0-9]{1,5}", "must be ports such as 30000-32767");
        String[] ends = text.split("-", -1);
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[1]);
        if (first < 1 || first > last || last > 65535) {
            throw new IllegalArgumentException("must be ports from 1 to 65535, the lower one first");
        }
    }

    private static void key(String text) {
        byte[] key = Base64.getDecoder().decode(text);
        if (key.length != 32) {
            throw new IllegalArgumentException("must be base64 of 32 random bytes");
        }
    }
}
