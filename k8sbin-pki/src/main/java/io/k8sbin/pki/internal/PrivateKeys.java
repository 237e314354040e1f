package io.k8sbin.pki.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/** Reads private keys from DER into keys of the JDK, and finds the public half. */
public final class PrivateKeys {
    private static final ASN1ObjectIdentifier RSA = new ASN1ObjectIdentifier("1.2.840.113549.1.1.1");
    private static final ASN1ObjectIdentifier EC = new ASN1ObjectIdentifier("1.2.840.10045.2.1");
    private static final ASN1ObjectIdentifier ED25519 = new ASN1ObjectIdentifier("1.3.101.112");

    private PrivateKeys() {}

    /** Reads a PKCS#1 RSAPrivateKey. */
    public static PrivateKey pkcs1(byte[] der) throws GeneralSecurityException {
        return key("RSA", Der.sequence(Der.oid(RSA.getId()), new byte[] {5, 0}), der);
    }

    /** Reads a SEC1 ECPrivateKey that names its curve. */
    public static PrivateKey sec1(byte[] der) throws GeneralSecurityException {
        org.bouncycastle.asn1.sec.ECPrivateKey key = org.bouncycastle.asn1.sec.ECPrivateKey.getInstance(der);
        return ec(key, key.getParametersObject());
    }

    /** Reads a PKCS#8 PrivateKeyInfo; attributes and a public key in it are left out. */
    public static PrivateKey pkcs8(byte[] der) throws GeneralSecurityException, IOException {
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(der);
        ASN1ObjectIdentifier algorithm = info.getPrivateKeyAlgorithm().getAlgorithm();
        if (algorithm.equals(EC)) {
            ASN1Primitive curve = info.getPrivateKeyAlgorithm().getParameters().toASN1Primitive();
            return ec(org.bouncycastle.asn1.sec.ECPrivateKey.getInstance(info.parsePrivateKey()), curve);
        }
        byte[] content = info.getPrivateKey().getOctets();
        if (algorithm.equals(RSA)) {
            return pkcs1(content);
        }
        if (algorithm.equals(ED25519)) {
            return key("Ed25519", Der.sequence(Der.oid(ED25519.getId())), content);
        }
        throw new GeneralSecurityException("a key of algorithm " + algorithm);
    }

    private static PrivateKey ec(
            org.bouncycastle.asn1.sec.ECPrivateKey key, @org.jspecify.annotations.Nullable Object parameters)
            throws GeneralSecurityException {
        if (!(parameters instanceof ASN1ObjectIdentifier curve)) {
            throw new GeneralSecurityException("an EC key that does not name its curve");
        }
        X9ECParameters domain = curve(curve);
        BigInteger number = key.getKey();
        if (number.signum() <= 0 || number.compareTo(domain.getN()) >= 0) {
            throw new GeneralSecurityException("an EC key outside its curve");
        }
        return ecPrivateKey(curve.getId(), number, (domain.getN().bitLength() + 7) / 8);
    }

    /** The key with this number, written in so many octets. */
    static PrivateKey ecPrivateKey(String curve, BigInteger number, int length) throws GeneralSecurityException {
        byte[] octets = new byte[length];
        byte[] raw = number.toByteArray();
        int count = Math.min(raw.length, octets.length);
        System.arraycopy(raw, raw.length - count, octets, octets.length - count, count);
        byte[] content = Der.sequence(Der.integer(1), Der.octetString(octets));
        return key("EC", Der.sequence(Der.oid(EC.getId()), Der.oid(curve)), content);
    }

    /** The key with this uncompressed point. */
    static PublicKey ecPublicKey(String curve, byte[] point) throws GeneralSecurityException {
        return publicKey("EC", Der.sequence(Der.oid(EC.getId()), Der.oid(curve)), point);
    }

    private static X9ECParameters curve(ASN1ObjectIdentifier curve) throws GeneralSecurityException {
        X9ECParameters domain = ECNamedCurveTable.getByOID(curve);
        if (domain == null) {
            throw new GeneralSecurityException("an EC key on the unknown curve " + curve);
        }
        return domain;
    }

    private static PrivateKey key(String family, byte[] algorithm, byte[] content) throws GeneralSecurityException {
        byte[] pkcs8 = Der.sequence(Der.integer(0), algorithm, Der.octetString(content));
        return KeyFactory.getInstance(family).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    }

    /** The public half. */
    public static PublicKey publicKey(PrivateKey key) throws GeneralSecurityException {
        if (key instanceof RSAPrivateCrtKey rsa) {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()));
        }
        PrivateKeyInfo info = PrivateKeyInfo.getInstance(key.getEncoded());
        if (key instanceof ECPrivateKey ec) {
            ASN1ObjectIdentifier curve = ASN1ObjectIdentifier.getInstance(
                    info.getPrivateKeyAlgorithm().getParameters());
            byte[] point = new FixedPointCombMultiplier()
                    .multiply(curve(curve).getG(), ec.getS())
                    .getEncoded(false);
            return ecPublicKey(curve.getId(), point);
        }
        byte[] seed =
                ASN1OctetString.getInstance(info.getPrivateKey().getOctets()).getOctets();
        byte[] point = new byte[Ed25519.PUBLIC_KEY_SIZE];
        Ed25519.generatePublicKey(seed, 0, point, 0);
        return publicKey("Ed25519", Der.sequence(Der.oid(ED25519.getId())), point);
    }

    private static PublicKey publicKey(String family, byte[] algorithm, byte[] bits) throws GeneralSecurityException {
        byte[] info = Der.sequence(algorithm, Der.bitString(0, bits));
        return KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(info));
    }

    /** Reads a SubjectPublicKeyInfo of one of the three families. */
    public static PublicKey subjectPublicKeyInfo(byte[] der) throws GeneralSecurityException {
        var info = org.bouncycastle.asn1.x509.SubjectPublicKeyInfo.getInstance(der);
        ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
        String family = algorithm.equals(RSA) ? "RSA" : algorithm.equals(EC) ? "EC" : "Ed25519";
        return KeyFactory.getInstance(family).generatePublic(new X509EncodedKeySpec(der));
    }
}
