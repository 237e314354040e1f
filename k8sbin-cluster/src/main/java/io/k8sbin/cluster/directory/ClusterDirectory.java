package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.ServiceAccountKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The folder that belongs to one cluster, as read: everything {@link io.k8sbin.cluster.plan.ClusterPlan} needs. The
 * authorities' own keys are not read, except that of the kubelets' authority, which control-plane hosts hold.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClusterDirectory {
    private final Path folder;
    private final Allocations allocations;
    private final Map<Authority, String> authorities;
    private final Secret kubeletAuthorityKey;
    private final Map<String, IssuedCertificate> leaves;
    private final ServiceAccountKeys serviceAccount;
    private final Secret encryptionKey;
    private final Map<String, BootstrapToken> tokens;
    private final Optional<Secret> staticToken;
    private final List<String> changes;

    ClusterDirectory(
            Path folder,
            Allocations allocations,
            Map<Authority, String> authorities,
            Secret kubeletAuthorityKey,
            Map<String, IssuedCertificate> leaves,
            ServiceAccountKeys serviceAccount,
            Secret encryptionKey,
            Map<String, BootstrapToken> tokens,
            Optional<Secret> staticToken,
            List<String> changes) {
        this.folder = folder;
        this.allocations = allocations;
        this.authorities = Map.copyOf(authorities);
        this.kubeletAuthorityKey = kubeletAuthorityKey;
        this.leaves = new TreeMap<>(leaves);
        this.serviceAccount = serviceAccount;
        this.encryptionKey = encryptionKey;
        this.tokens = new TreeMap<>(tokens);
        this.staticToken = staticToken;
        this.changes = List.copyOf(changes);
    }

    /**
     * Creates what the folder lacks and reissues what is due or no longer as described; everything else is left byte for
     * byte. The only step that makes key material. Every file is written whole or not at all, so an interrupted run is
     * continued by the next one; a key that is in use is never replaced.
     *
     * @throws ClusterDirectoryException when the folder cannot be written, another run is in it, an authority's key is
     *     missing that is needed to sign, or a file is damaged
     */
    public static ClusterDirectory prepare(ClusterSpec spec, Path folder, Clock clock) {
        return new Preparation(spec, new DirectoryFiles(folder), clock).run();
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** What is given out once. */
    public Allocations allocations() {
        return allocations;
    }

    /** An authority's certificate, PEM. */
    public String authorityPem(Authority authority) {
        return Optional.ofNullable(authorities.get(authority)).orElseThrow();
    }

    /** The private key that signs kubelet certificates, PEM; with kubeadm that of the cluster's own authority. */
    public Secret kubeletAuthorityKey() {
        return kubeletAuthorityKey;
    }

    /** An issued certificate by the id of its {@link Leaf}. */
    public IssuedCertificate leaf(String id) {
        return Optional.ofNullable(leaves.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no certificate " + id));
    }

    /** All issued certificates by id, sorted. */
    public Map<String, IssuedCertificate> leaves() {
        return java.util.Collections.unmodifiableMap(leaves);
    }

    /** The keys of service-account tokens. */
    public ServiceAccountKeys serviceAccount() {
        return serviceAccount;
    }

    /** The key Secrets are encrypted with in etcd: 32 bytes. */
    public Secret encryptionKey() {
        return encryptionKey;
    }

    /** The token a node introduces itself with. */
    public BootstrapToken token(String node) {
        return Optional.ofNullable(tokens.get(node))
                .orElseThrow(() -> new IllegalArgumentException("no token for " + node));
    }

    /** Whether the node has a token: it has the worker role. */
    public boolean hasToken(String node) {
        return tokens.containsKey(node);
    }

    /** The token of {@code token.csv}; only where the description says that tokens come from that file. */
    public Optional<Secret> staticToken() {
        return staticToken;
    }

    /** What this preparation created or reissued, one line each; empty when everything was right already. */
    public List<String> changes() {
        return changes;
    }
}
