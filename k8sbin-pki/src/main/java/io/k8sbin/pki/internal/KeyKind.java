package io.k8sbin.pki.internal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the JDK must be asked for one kind of key: its generator, its signature and how DER names both.
 *
 * @param family JDK name of the key algorithm
 * @param bits modulus size of RSA keys, else 0
 * @param parameters what the generator is given
 * @param signature JDK name of the signature
 * @param signatureId AlgorithmIdentifier of the signature, DER
 * @param publicKeyId AlgorithmIdentifier of the public key, DER
 */
public record KeyKind(
        String family,
        int bits,
        AlgorithmParameterSpec parameters,
        String signature,
        DerBytes signatureId,
        DerBytes publicKeyId) {
    private static final byte[] NULL = {5, 0};
    private static final String RSA_OID = "1.2.840.113549.1.1.1";
    private static final String EC_OID = "1.2.840.10045.2.1";
    private static final String ED25519_OID = "1.3.101.112";

    /** RSA of 2048 bits. */
    public static final KeyKind RSA_2048 = rsa(2048, "SHA256withRSA", "1.2.840.113549.1.1.11");
    /** RSA of 3072 bits. */
    public static final KeyKind RSA_3072 = rsa(3072, "SHA384withRSA", "1.2.840.113549.1.1.12");
    /** RSA of 4096 bits. */
    public static final KeyKind RSA_4096 = rsa(4096, "SHA512withRSA", "1.2.840.113549.1.1.13");
    /** ECDSA on P-256. */
    public static final KeyKind ECDSA_P256 =
            ec("secp256r1", "1.2.840.10045.3.1.7", "SHA256withECDSA", "1.2.840.10045.4.3.2");
    /** ECDSA on P-384. */
    public static final KeyKind ECDSA_P384 = ec("secp384r1", "1.3.132.0.34", "SHA384withECDSA", "1.2.840.10045.4.3.3");
    /** ECDSA on P-521. */
    public static final KeyKind ECDSA_P521 = ec("secp521r1", "1.3.132.0.35", "SHA512withECDSA", "1.2.840.10045.4.3.4");
    /** Ed25519. */
    public static final KeyKind ED25519 = ed25519();

    /** The kind of a key, where it is one of these. */
    public static Optional<KeyKind> of(PublicKey key) {
        return Stream.of(RSA_2048, RSA_3072, RSA_4096, ECDSA_P256, ECDSA_P384, ECDSA_P521, ED25519)
                .filter(k -> k.matches(key))
                .findFirst();
    }

    static KeyKind rsa(int bits, String signature, String signatureOid) {
        return new KeyKind(
                "RSA",
                bits,
                new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4),
                signature,
                new DerBytes(Der.sequence(Der.oid(signatureOid), NULL)),
                new DerBytes(Der.sequence(Der.oid(RSA_OID), NULL)));
    }

    static KeyKind ec(String curve, String curveOid, String signature, String signatureOid) {
        return new KeyKind(
                "EC",
                0,
                new ECGenParameterSpec(curve),
                signature,
                new DerBytes(Der.sequence(Der.oid(signatureOid))),
                new DerBytes(Der.sequence(Der.oid(EC_OID), Der.oid(curveOid))));
    }

    private static KeyKind ed25519() {
        DerBytes id = new DerBytes(Der.sequence(Der.oid(ED25519_OID)));
        return new KeyKind("Ed25519", 0, NamedParameterSpec.ED25519, "Ed25519", id, id);
    }

    /** Whether it is an RSA key. */
    public boolean isRsa() {
        return bits > 0;
    }

    /** Whether the key is of this kind and size. */
    public boolean matches(PublicKey key) {
        if (isRsa()) {
            return key instanceof RSAPublicKey rsa
                    && isSound(rsa)
                    && rsa.getModulus().bitLength() == bits;
        }
        if (key instanceof ECPublicKey ec && !PublicKeys.isOnCurve(ec)) {
            return false;
        }
        byte[] info = key.getEncoded();
        byte[] id = publicKeyId.toByteArray();
        int start = PublicKeys.headerLength(info);
        return info.length > start + id.length && Arrays.equals(info, start, start + id.length, id, 0, id.length);
    }

    /** No even modulus, and none of the exponents attacks are known for: odd, from 65537 (FIPS 186-4 B.3.1). */
    private static boolean isSound(RSAPublicKey key) {
        BigInteger exponent = key.getPublicExponent();
        return key.getModulus().testBit(0)
                && exponent.testBit(0)
                && exponent.compareTo(RSAKeyGenParameterSpec.F4) >= 0
                && exponent.bitLength() <= 256;
    }

    /** A new key pair. */
    public KeyPair generate(SecureRandom random) {
        try {
            if (!Jca.isNamed() && parameters instanceof ECGenParameterSpec curve) {
                return CurveArithmetic.generate(curve.getName(), random);
            }
            KeyPairGenerator generator = Jca.keyPairGenerator(family);
            generator.initialize(parameters, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform cannot make keys of kind " + this, e);
        }
    }

    /** The signature of these bytes. */
    public byte[] sign(PrivateKey key, byte[] data) throws GeneralSecurityException {
        // a key that does not show its number, a token's say, has no format
        boolean shown = key.getFormat() != null;
        if (!Jca.isNamed() && family.equals("EC") && shown && key instanceof ECPrivateKey ec) {
            return CurveArithmetic.sign(ec, digest(), data);
        }
        return sign(Jca.signature(signature), key, data);
    }

    /** The digest of {@code SHA256withECDSA} is {@code SHA-256}. */
    private String digest() {
        return "SHA-" + signature.substring(3, signature.indexOf("with"));
    }

    /** The signature of these bytes, made by this provider. */
    public byte[] sign(Provider provider, PrivateKey key, byte[] data) throws GeneralSecurityException {
        return sign(Signature.getInstance(signature, provider), key, data);
    }

    private static byte[] sign(Signature signer, PrivateKey key, byte[] data) throws GeneralSecurityException {
        signer.initSign(key);
        signer.update(data);
        return signer.sign();
    }

    /** Whether this is the public key's signature of these bytes. */
    public boolean isSignature(PublicKey key, byte[] data, byte[] bytes) {
        try {
            Signature verifier = Signature.getInstance(signature);
            verifier.initVerify(key);
            verifier.update(data);
            return verifier.verify(bytes);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether what signs has the private half of this key: what it signs, the key accepts. */
    public boolean isPair(ByteSigner signer, PublicKey open) {
        byte[] probe = "io.k8sbin.pki key pair check".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try {
            return isSignature(open, probe, signer.sign(probe));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** Whether the private key belongs to the public one. */
    public boolean isPair(PrivateKey secret, PublicKey open) {
        return isPair(data -> sign(secret, data), open);
    }
}
