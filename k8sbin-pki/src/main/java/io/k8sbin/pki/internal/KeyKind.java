package io.k8sbin.pki.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;

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

    /** RSA of this size. */
    public static KeyKind rsa(int bits, String signature, String signatureOid) {
        return new KeyKind(
                "RSA",
                bits,
                new RSAKeyGenParameterSpec(bits, RSAKeyGenParameterSpec.F4),
                signature,
                new DerBytes(Der.sequence(Der.oid(signatureOid), NULL)),
                new DerBytes(Der.sequence(Der.oid(RSA_OID), NULL)));
    }

    /** ECDSA on this curve. */
    public static KeyKind ec(String curve, String curveOid, String signature, String signatureOid) {
        return new KeyKind(
                "EC",
                0,
                new ECGenParameterSpec(curve),
                signature,
                new DerBytes(Der.sequence(Der.oid(signatureOid))),
                new DerBytes(Der.sequence(Der.oid(EC_OID), Der.oid(curveOid))));
    }

    /** Ed25519. */
    public static KeyKind ed25519() {
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
            return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() == bits;
        }
        byte[] info = key.getEncoded();
        byte[] id = publicKeyId.toByteArray();
        int start = PublicKeys.headerLength(info);
        return info.length > start + id.length && Arrays.equals(info, start, start + id.length, id, 0, id.length);
    }

    /** A new key pair. */
    public KeyPair generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(family);
            generator.initialize(parameters, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform cannot make keys of kind " + this, e);
        }
    }

    /** The signature of these bytes. */
    public byte[] sign(PrivateKey key, byte[] data) throws GeneralSecurityException {
        Signature signer = Signature.getInstance(signature);
        signer.initSign(key);
        signer.update(data);
        return signer.sign();
    }

    /** Whether the private key belongs to the public one: what one signs, the other accepts. */
    public boolean isPair(PrivateKey secret, PublicKey open) {
        byte[] probe = "io.k8sbin.pki key pair check".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        try {
            Signature verifier = Signature.getInstance(signature);
            verifier.initVerify(open);
            verifier.update(probe);
            return verifier.verify(sign(secret, probe));
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
