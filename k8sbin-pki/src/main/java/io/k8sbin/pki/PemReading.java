package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.pki.internal.CertificateBytes;
import io.k8sbin.pki.internal.DerForm;
import io.k8sbin.pki.internal.EncryptedKeys;
import io.k8sbin.pki.internal.PemBlocks;
import io.k8sbin.pki.internal.PrivateKeys;
import io.k8sbin.pki.internal.Requests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns the blocks of a PEM text into keys and certificates. */
final class PemReading {
    private static final String REQUEST = "certificate request";

    private PemReading() {}

    static List<X509Certificate> certificates(String source, byte[] text) {
        List<X509Certificate> certificates = new ArrayList<>();
        for (PemBlocks.Block block : blocks(source, text)) {
            require(
                    source,
                    block,
                    block.label().equals("CERTIFICATE") || block.label().equals("X509 CERTIFICATE"),
                    "a certificate");
            certificates.add(certificate(source, block));
        }
        return atLeastOne(source, certificates, "certificate (BEGIN CERTIFICATE)");
    }

    private static X509Certificate certificate(String source, PemBlocks.Block block) {
        try {
            X509Certificate certificate = CertificateBytes.parse(block.der());
            if (certificate.getEncoded().length != block.der().length) {
                throw problem(source, block, "bytes follow the certificate");
            }
            if (!DerForm.isDer(block.der())) {
                throw problem(source, block, "the certificate is not written in DER, which other readers ask for");
            }
            return certificate;
        } catch (GeneralSecurityException e) {
            throw problem(source, block, "not an X.509 certificate: " + e.getMessage());
        }
    }

    static Requests.Parts request(String pem) {
        try {
            return Requests.read(requestBytes(pem));
        } catch (IllegalArgumentException e) {
            throw new PemFormatException(REQUEST, String.valueOf(e.getMessage()));
        }
    }

    static byte[] requestBytes(String pem) {
        List<PemBlocks.Block> blocks = blocks(REQUEST, pem.getBytes(StandardCharsets.UTF_8));
        if (blocks.size() != 1) {
            throw new PemFormatException(
                    REQUEST, "holds " + blocks.size() + " blocks where one CERTIFICATE REQUEST is wanted");
        }
        PemBlocks.Block block = blocks.get(0);
        boolean known =
                block.label().equals("CERTIFICATE REQUEST") || block.label().equals("NEW CERTIFICATE REQUEST");
        require(REQUEST, block, known, "a certificate request");
        if (!DerForm.isDer(block.der())) {
            throw problem(REQUEST, block, "is not one value written in DER");
        }
        return block.der();
    }

    static List<PublicKey> publicKeys(String source, byte[] text) {
        List<PublicKey> keys = new ArrayList<>();
        for (PemBlocks.Block block : blocks(source, text)) {
            require(source, block, block.label().equals("PUBLIC KEY"), "a public key (SubjectPublicKeyInfo)");
            keys.add(publicKey(source, block));
        }
        return atLeastOne(source, keys, "public key (BEGIN PUBLIC KEY)");
    }

    private static PublicKey publicKey(String source, PemBlocks.Block block) {
        PublicKey key;
        try {
            key = PrivateKeys.subjectPublicKeyInfo(block.der());
        } catch (GeneralSecurityException | RuntimeException e) {
            // hostile bytes make ASN.1 readers throw whatever they like
            throw problem(source, block, "not a SubjectPublicKeyInfo of an RSA, EC or Ed25519 key");
        }
        return supported(source, block, key, key);
    }

    static PrivateKey privateKey(String source, byte[] text) {
        return privateKey(source, text, Optional.empty());
    }

    static PrivateKey privateKey(String source, byte[] text, Optional<Secret> password) {
        try {
            List<PemBlocks.Block> blocks = blocks(source, text).stream()
                    .filter(b -> !b.label().equals("EC PARAMETERS"))
                    .toList();
            if (blocks.size() != 1) {
                throw new PemFormatException(
                        source,
                        "holds " + blocks.size() + " blocks where one private key (BEGIN ... PRIVATE KEY) is wanted");
            }
            return privateKey(source, blocks.get(0), password);
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    private static PrivateKey privateKey(String source, PemBlocks.Block block, Optional<Secret> password) {
        PrivateKey key;
        PublicKey open;
        try {
            key = decode(source, block, password);
            open = PrivateKeys.publicKey(key);
        } catch (PemFormatException e) {
            throw e;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // hostile bytes make ASN.1 readers throw whatever they like; and no message may quote a key
            throw problem(source, block, "not a usable private key (" + block.label() + ")");
        } finally {
            Arrays.fill(block.der(), (byte) 0);
        }
        return supported(source, block, open, key);
    }

    private static PrivateKey decode(String source, PemBlocks.Block block, Optional<Secret> password)
            throws GeneralSecurityException, IOException {
        return switch (block.label()) {
            case "RSA PRIVATE KEY" -> PrivateKeys.pkcs1(block.der());
            case "EC PRIVATE KEY" -> PrivateKeys.sec1(block.der());
            // the third is what cfssl writes
            case "PRIVATE KEY", "Ed25519 PRIVATE KEY" -> PrivateKeys.pkcs8(block.der());
            case "ENCRYPTED PRIVATE KEY" -> encrypted(source, block, password);
            default -> throw problem(source, block, "is a " + block.label() + " where a private key is wanted");
        };
    }

    private static PrivateKey encrypted(String source, PemBlocks.Block block, Optional<Secret> password)
            throws GeneralSecurityException, IOException {
        byte[] word = password.map(Secret::reveal)
                .orElseThrow(() -> problem(source, block, "is encrypted; give its password"));
        byte[] plain = {};
        try {
            if (word.length == 0) {
                throw problem(source, block, "is encrypted, and the password is empty");
            }
            plain = EncryptedKeys.decrypt(block.der(), word);
            return PrivateKeys.pkcs8(plain);
        } catch (EncryptedKeys.UnsupportedEncryptionException e) {
            throw problem(source, block, "" + e.getMessage());
        } catch (GeneralSecurityException e) {
            throw problem(source, block, "the password is wrong, or the block is damaged");
        } finally {
            Arrays.fill(word, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    private static <K> K supported(String source, PemBlocks.Block block, PublicKey open, K key) {
        if (KeyAlgorithm.of(open).isEmpty()) {
            throw problem(source, block, "the key is none of " + List.of(KeyAlgorithm.values()));
        }
        return key;
    }

    private static List<PemBlocks.Block> blocks(String source, byte[] text) {
        try {
            return PemBlocks.read(text);
        } catch (PemBlocks.Malformed e) {
            throw new PemFormatException(new SourceLocation(source, e.line(), 1), "" + e.getMessage());
        }
    }

    private static void require(String source, PemBlocks.Block block, boolean expected, String wanted) {
        if (!expected) {
            throw problem(source, block, "is a " + block.label() + " where " + wanted + " is wanted");
        }
    }

    private static <T> List<T> atLeastOne(String source, List<T> found, String wanted) {
        if (found.isEmpty()) {
            throw new PemFormatException(source, "holds no " + wanted);
        }
        return List.copyOf(found);
    }

    private static PemFormatException problem(String source, PemBlocks.Block block, String problem) {
        return new PemFormatException(new SourceLocation(source, block.line(), 1), problem);
    }
}
