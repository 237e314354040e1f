package io.k8sbin.pki.inventory;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.PemBlocks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers certificates and keys from files and texts; {@link #build} says what they are. Not thread-safe. */
public final class InventoryBuilder {
    private static final long MAX_FILE = 4L << 20;

    private final Instant now;
    private final RenewalPolicy policy;
    private final List<Found> certificates = new ArrayList<>();
    private final List<FoundKey> keys = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    InventoryBuilder(Instant now, RenewalPolicy policy) {
        this.now = Objects.requireNonNull(now, "now");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /** A certificate and where it was. */
    record Found(String source, int position, X509Certificate certificate) {}

    /** A private or public key, where it was, and what PEM called it. */
    record FoundKey(String source, PemBlocks.Block block) {}

    /**
     * Adds every PEM file below a directory, links not followed.
     *
     * @throws IOException when the directory cannot be read; what is wrong with single files becomes findings
     */
    public InventoryBuilder directory(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted()
                    .filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                file(file);
            }
        }
        return this;
    }

    /** Adds a file, whatever it holds; what is not PEM holds nothing. */
    public InventoryBuilder file(Path file) {
        try {
            if (Files.size(file) > MAX_FILE) {
                return this;
            }
            int before = keys.size();
            text(file.toString(), Secret.of(Files.readAllBytes(file)));
            if (keys.subList(before, keys.size()).stream()
                    .anyMatch(k -> k.block().label().endsWith("PRIVATE KEY"))) {
                mode(file);
            }
        } catch (IOException e) {
            findings.add(Finding.error("pki.unreadable", place(file.toString()), "cannot be read: " + e));
        }
        return this;
    }

    private void mode(Path file) throws IOException {
        Set<PosixFilePermission> permissions;
        try {
            permissions = Files.getPosixFilePermissions(file);
        } catch (UnsupportedOperationException e) {
            return;
        }
        if (permissions.stream().anyMatch(p -> !p.name().startsWith("OWNER_"))) {
            findings.add(Finding.warning(
                    "pki.key-mode",
                    place(file.toString()),
                    "others than its owner may read this key (%s); chmod 600, and think of it as seen"
                            .formatted(java.nio.file.attribute.PosixFilePermissions.toString(permissions))));
        }
    }

    /**
     * Adds what a text holds: certificates embedded in a kubeconfig, a Secret, a handshake.
     *
     * @param source what to call it
     * @param pem the text, which may hold private keys
     */
    public InventoryBuilder text(String source, Secret pem) {
        try {
            int position = 0;
            for (PemBlocks.Block block : PemBlocks.read(pem.reveal())) {
                if (block.label().equals("CERTIFICATE")) {
                    certificate(source, position++, block);
                } else if (block.label().endsWith("PRIVATE KEY")
                        || block.label().equals("PUBLIC KEY")) {
                    keys.add(new FoundKey(source, block));
                }
            }
        } catch (PemBlocks.Malformed e) {
            // every text may hold dashes; only one that begins a block means to be PEM
            if (new String(pem.reveal(), StandardCharsets.ISO_8859_1).contains("-----BEGIN ")) {
                findings.add(Finding.error("pki.unreadable", place(source), "" + e.getMessage()));
            }
        }
        return this;
    }

    private void certificate(String source, int position, PemBlocks.Block block) {
        try {
            certificates.add(new Found(source, position, CertificateBytes.parse(block.der())));
        } catch (GeneralSecurityException e) {
            findings.add(Finding.error(
                    "pki.unreadable", place(source).index(position), "is no X.509 certificate: " + e.getMessage()));
        }
    }

    static FieldPath place(String source) {
        return FieldPath.of("pki").key(source);
    }

    /** What was found. */
    public CertificateInventory build() {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(InventoryKeys.check(certificates, keys));
        return new CertificateInventory(
                now,
                certificates.stream()
                        .map(f -> new InventoryRules(now, policy, certificates).entry(f))
                        .toList(),
                all.stream().distinct().sorted(Finding.ORDER).toList());
    }
}
