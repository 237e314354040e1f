package io.k8sbin.config.kubeconfig;

import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.Secret;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A kubeconfig ({@code apiVersion: v1, kind: Config}): clusters, users, and contexts that join one of each.
 *
 * <pre>{@code
 * Kubeconfig file = Kubeconfig.single("kubernetes", "https://10.0.0.10:6443", caPem,
 *         "system:kube-proxy", new Credential.ClientCertificate(certPem, key), "default");
 * FileImage image = FileImage.secret(HostPath.of("/etc/kubernetes/kube-proxy.kubeconfig"), file.toYaml());
 * }</pre>
 *
 * <p>Immutable and thread-safe. {@code toString} never shows a key or token.
 *
 * @param clusters with unique names
 * @param users with unique names
 * @param contexts with unique names, each of a cluster and a user that are there
 * @param currentContext the context used when none is named
 */
public record Kubeconfig(
        List<Cluster> clusters, List<User> users, List<Context> contexts, Optional<String> currentContext) {

    /**
     * A server.
     *
     * @param name how contexts call it
     * @param server its URL: {@code https://host:port}
     * @param trust how it is recognised
     * @param tlsServerName the name its certificate is checked against, when not that of the URL
     */
    public record Cluster(String name, URI server, Trust trust, Optional<String> tlsServerName) {
        /** Refuses an empty name and a URL that is not {@code http(s)://host...}. */
        public Cluster {
            requireName(name);
            requireServer(server);
            Objects.requireNonNull(trust, "trust");
            Objects.requireNonNull(tlsServerName, "tlsServerName");
        }
    }

    /**
     * Somebody who uses a cluster.
     *
     * @param name how contexts call it; the server sees the name in the certificate instead
     * @param credential the proof
     */
    public record User(String name, Credential credential) {
        /** Refuses an empty name. */
        public User {
            requireName(name);
            Objects.requireNonNull(credential, "credential");
        }
    }

    /**
     * A cluster as a user.
     *
     * @param name of the context
     * @param cluster name of a cluster
     * @param user name of a user
     * @param namespace used where none is named
     */
    public record Context(String name, String cluster, String user, Optional<String> namespace) {
        /** Refuses an empty name. */
        public Context {
            requireName(name);
            Objects.requireNonNull(cluster, "cluster");
            Objects.requireNonNull(user, "user");
            Objects.requireNonNull(namespace, "namespace");
        }
    }

    /** Refuses names that stand twice and names of things that are not there, with an IllegalArgumentException. */
    public Kubeconfig {
        clusters = List.copyOf(clusters);
        users = List.copyOf(users);
        contexts = List.copyOf(contexts);
        Objects.requireNonNull(currentContext, "currentContext");
        Set<String> clusterNames = unique("cluster", clusters, Cluster::name);
        Set<String> userNames = unique("user", users, User::name);
        Set<String> contextNames = unique("context", contexts, Context::name);
        contexts.forEach(context -> {
            requireOneOf("cluster", context.cluster(), clusterNames);
            requireOneOf("user", context.user(), userNames);
        });
        currentContext.ifPresent(name -> requireOneOf("context", name, contextNames));
    }

    /**
     * A file with one cluster, one user and one context, which is the current one.
     *
     * @param serverUrl {@code https://host:port}
     * @param caPem certificates the server's certificate must lead to
     * @throws IllegalArgumentException when a name is empty, the URL is none or the PEM holds no certificate
     */
    public static Kubeconfig single(
            String cluster, String serverUrl, String caPem, String user, Credential credential, String context) {
        Cluster server = new Cluster(cluster, URI.create(serverUrl), new Trust.Certificates(caPem), Optional.empty());
        return new Kubeconfig(
                List.of(server),
                List.of(new User(user, credential)),
                List.of(new Context(context, cluster, user, Optional.empty())),
                Optional.of(context));
    }

    /**
     * Reads a file.
     *
     * @param source name of the text for messages, such as its file name
     * @throws ConfigParseException with every problem; none of them quotes a key or token
     */
    public static Kubeconfig parse(String source, Secret yaml) {
        return KubeconfigReader.read(source, yaml);
    }

    /** The file, as kubectl writes it: certificates and keys as base64, fields in kubectl's order. */
    public Secret toYaml() {
        return Secret.ofUtf8(YamlWriter.write(KubeconfigWriter.tree(this)));
    }

    private static void requireName(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a name must not be empty");
        }
    }

    private static void requireServer(URI server) {
        boolean web = "https".equals(server.getScheme()) || "http".equals(server.getScheme());
        if (!web || server.getHost() == null) {
            throw new IllegalArgumentException("must be a URL such as https://10.0.0.10:6443");
        }
        if (server.getUserInfo() != null || server.getQuery() != null || server.getFragment() != null) {
            throw new IllegalArgumentException("must be a URL of host, port and path only");
        }
    }

    private static <T> Set<String> unique(String what, List<T> things, Function<T, String> name) {
        Set<String> names = new HashSet<>();
        things.forEach(thing -> {
            if (!names.add(name.apply(thing))) {
                throw new IllegalArgumentException("two have the name: " + what + " " + name.apply(thing));
            }
        });
        return names;
    }

    private static void requireOneOf(String what, String name, Set<String> names) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("there is no " + what + " " + name);
        }
    }
}
