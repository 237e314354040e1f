package io.k8sbin.pki.inventory;

import io.k8sbin.core.Finding;
import io.k8sbin.pki.internal.PemBlocks;
import io.k8sbin.pki.internal.PrivateKeys;
import io.k8sbin.pki.inventory.InventoryBuilder.Found;
import io.k8sbin.pki.inventory.InventoryBuilder.FoundKey;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of keys whose they are, and what is wrong with where they lie. */
final class InventoryKeys {
    private InventoryKeys() {}

    static List<Finding> check(List<Found> certificates, List<FoundKey> keys) {
        List<Finding> findings = new ArrayList<>();
        for (FoundKey key : keys) {
            Optional<PublicKey> open = open(key, findings);
            open.ifPresent(o -> {
                beside(key, o, certificates).ifPresent(findings::add);
                authority(key, o, certificates).ifPresent(findings::add);
            });
        }
        return findings;
    }

    private static Optional<PublicKey> open(FoundKey key, List<Finding> findings) {
        PemBlocks.Block block = key.block();
        try {
            return switch (block.label()) {
                case "PUBLIC KEY" -> Optional.of(PrivateKeys.subjectPublicKeyInfo(block.der()));
                case "RSA PRIVATE KEY" -> Optional.of(PrivateKeys.publicKey(PrivateKeys.pkcs1(block.der())));
                case "EC PRIVATE KEY" -> Optional.of(PrivateKeys.publicKey(PrivateKeys.sec1(block.der())));
                case "PRIVATE KEY", "Ed25519 PRIVATE KEY" ->
                    Optional.of(PrivateKeys.publicKey(PrivateKeys.pkcs8(block.der())));
                default -> Optional.empty();
            };
        } catch (GeneralSecurityException | RuntimeException | IOException e) {
            // hostile bytes make ASN.1 readers throw whatever they like; and no message may quote a key
            findings.add(Finding.error(
                    "pki.unreadable",
                    InventoryBuilder.place(key.source()),
                    "holds a " + block.label() + " that cannot be read"));
            return Optional.empty();
        }
    }

    /** The first certificate of the file a key belongs to by its name: the same file, x.crt and x.key, x.pem and x-key.pem. */
    private static Optional<Finding> beside(FoundKey key, PublicKey open, List<Found> certificates) {
        if (!key.block().label().endsWith("PRIVATE KEY")) {
            return Optional.empty();
        }
        return certificates.stream()
                .filter(c -> c.position() == 0)
                .filter(c -> base(c.source()).equals(base(key.source())))
                .findFirst()
                .filter(c -> !c.certificate().getPublicKey().equals(open))
                .map(c -> Finding.error(
                        "pki.key-mismatch",
                        InventoryBuilder.place(key.source()),
                        "is not the key of %s beside it; find the key that was made with it, or issue both anew"
                                .formatted(c.source())));
    }

    private static String base(String source) {
        return source.replaceFirst("(-key)?\\.(pem|crt|cer|key)$", "");
    }

    private static Optional<Finding> authority(FoundKey key, PublicKey open, List<Found> certificates) {
        Optional<Found> authority = certificates.stream()
                .filter(c -> InventoryRules.isAuthority(c.certificate()))
                .filter(c -> c.certificate().getPublicKey().equals(open))
                .findFirst();
        if (authority.isEmpty()) {
            return Optional.empty();
        }
        String name = String.valueOf(Path.of(key.source()).getFileName());
        if (name.startsWith("sa.") || name.startsWith("sa-") || name.startsWith("service-account")) {
            return Optional.of(Finding.warning(
                    "pki.sa-authority-key",
                    InventoryBuilder.place(key.source()),
                    "is the key of %s: rotating that authority ends every token; make a pair of its own"
                            .formatted(authority.get().source())));
        }
        return key.block().label().endsWith("PRIVATE KEY")
                ? Optional.of(Finding.warning(
                        "pki.authority-key",
                        InventoryBuilder.place(key.source()),
                        "is the key of the authority in %s: whoever reads it can be anyone; keep it off hosts that need not sign"
                                .formatted(authority.get().source())))
                : Optional.empty();
    }
}
