package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Secret;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.PemBlocks;
import io.k8sbin.pki.internal.PrivateKeys;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Whether kube-apiserver and kube-controller-manager can read a file of service-account keys - before they are started
 * with it, for kube-apiserver exits where it cannot (seen with v1.20.2).
 *
 * <table>
 *   <caption>Ids of the findings</caption>
 *   <tr><th>id</th><th>rule</th></tr>
 *   <tr><td>pki.sa-ec-pkcs8</td><td>kube-apiserver reads no EC key in PKCS#8; write SEC1 or the public key</td></tr>
 *   <tr><td>pki.sa-pkcs1-public</td><td>nor a public key in PKCS#1; write SubjectPublicKeyInfo</td></tr>
 *   <tr><td>pki.sa-algorithm</td><td>nor Ed25519</td></tr>
 *   <tr><td>pki.sa-encrypted</td><td>nor an encrypted key</td></tr>
 *   <tr><td>pki.sa-no-private-key</td><td>who signs needs exactly one private key</td></tr>
 *   <tr><td>pki.sa-unreadable</td><td>nor anything else</td></tr>
 *   <tr><td>pki.sa-authority-key</td><td>(warning) the key is no authority's, whose rotation would end every token</td></tr>
 * </table>
 */
public final class ServiceAccountKeyFile {
    private static final FieldPath FILE = FieldPath.of("serviceAccountKeys");

    private ServiceAccountKeyFile() {}

    /** What a file is for. */
    public enum Use {
        /** {@code --service-account-key-file} of kube-apiserver: checks tokens; may hold several keys. */
        CHECK,
        /** {@code --service-account-signing-key-file} and kube-controller-manager's key file: signs tokens. */
        SIGN
    }

    /**
     * What is wrong with a file; empty when nothing is.
     *
     * @param pem its content
     * @param authorities certificates whose keys must not be among those of service accounts
     */
    public static List<Finding> check(Secret pem, Use use, Collection<X509Certificate> authorities) {
        List<PemBlocks.Block> blocks;
        try {
            blocks = PemBlocks.read(pem.reveal()).stream()
                    .filter(b -> !b.label().equals("EC PARAMETERS"))
                    .toList();
        } catch (PemBlocks.Malformed e) {
            return List.of(unreadable(FILE, "" + e.getMessage()));
        }
        List<Finding> findings = new ArrayList<>();
        if (blocks.isEmpty()) {
            findings.add(unreadable(FILE, "holds no key"));
        }
        long privateKeys =
                blocks.stream().filter(b -> b.label().endsWith("PRIVATE KEY")).count();
        if (use == Use.SIGN && privateKeys != 1) {
            findings.add(Finding.error(
                    "pki.sa-no-private-key",
                    FILE,
                    "holds %d private keys; who signs tokens needs exactly one".formatted(privateKeys)));
        }
        for (int i = 0; i < blocks.size(); i++) {
            block(FILE.index(i), blocks.get(i), use, authorities, findings);
        }
        return findings.stream().sorted(Finding.ORDER).toList();
    }

    private static void block(
            FieldPath place,
            PemBlocks.Block block,
            Use use,
            Collection<X509Certificate> authorities,
            List<Finding> findings) {
        Optional<PublicKey> key;
        try {
            key = key(block);
        } catch (GeneralSecurityException | RuntimeException | IOException e) {
            // hostile bytes make ASN.1 readers throw whatever they like; and no message may quote a key
            findings.add(form(place, block.label())
                    .orElseGet(() -> unreadable(place, "is a " + block.label() + " that cannot be read")));
            return;
        }
        if (key.isEmpty()) {
            findings.add(form(place, block.label())
                    .orElseGet(() -> unreadable(place, "is a " + block.label() + ", no key")));
            return;
        }
        PublicKey open = key.get();
        if (open.getAlgorithm().startsWith("Ed")) {
            findings.add(Finding.error(
                    "pki.sa-algorithm", place, "is an Ed25519 key; tokens are signed with RSA or ECDSA keys"));
        } else if (use == Use.CHECK
                && block.label().equals("PRIVATE KEY")
                && open.getAlgorithm().equals("EC")) {
            findings.add(Finding.error(
                    "pki.sa-ec-pkcs8",
                    place,
                    "is an EC key in PKCS#8, which kube-apiserver does not read; give it the public key, or"
                            + " convert it with: openssl ec"));
        }
        if (authorities.stream().anyMatch(a -> a.getPublicKey().equals(open))) {
            findings.add(Finding.warning(
                    "pki.sa-authority-key",
                    place,
                    "is the key of an authority: rotating that authority ends every token; make a pair of its own"));
        }
    }

    /** The public half of a block's key; empty when the block is of no kind that is read. */
    private static Optional<PublicKey> key(PemBlocks.Block block) throws GeneralSecurityException, IOException {
        return switch (block.label()) {
            case "PUBLIC KEY" -> Optional.of(PrivateKeys.subjectPublicKeyInfo(block.der()));
            case "RSA PRIVATE KEY" -> Optional.of(PrivateKeys.publicKey(PrivateKeys.pkcs1(block.der())));
            case "EC PRIVATE KEY" -> Optional.of(PrivateKeys.publicKey(PrivateKeys.sec1(block.der())));
            case "PRIVATE KEY" -> Optional.of(PrivateKeys.publicKey(PrivateKeys.pkcs8(block.der())));
            case "CERTIFICATE" ->
                Optional.of(CertificateBytes.parse(block.der()).getPublicKey());
            default -> Optional.empty();
        };
    }

    private static Optional<Finding> form(FieldPath place, String label) {
        return switch (label) {
            case "RSA PUBLIC KEY" ->
                Optional.of(Finding.error(
                        "pki.sa-pkcs1-public",
                        place,
                        "is a PKCS#1 public key; convert it with: openssl rsa -RSAPublicKey_in -pubout"));
            case "ENCRYPTED PRIVATE KEY" ->
                Optional.of(Finding.error(
                        "pki.sa-encrypted",
                        place,
                        "is encrypted; no component asks for a password. Decrypt it with: openssl pkey"));
            default -> Optional.empty();
        };
    }

    private static Finding unreadable(FieldPath place, String detail) {
        return Finding.error("pki.sa-unreadable", place, detail + "; give PEM of an RSA or EC key");
    }

    /** Texts of several public keys as one file: how kube-apiserver is made to accept an old and a new key. */
    public static String bundle(Collection<PublicKey> keys) {
        return String.join("", keys.stream().map(Pem::write).toList());
    }
}
