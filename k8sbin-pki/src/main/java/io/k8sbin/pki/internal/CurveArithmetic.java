package io.k8sbin.pki.internal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.util.List;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;

/**
 * EC keys and ECDSA signatures by Bouncy Castle's arithmetic, which looks multiples of the base point up in tables (each
 * look-up reads the whole table, whatever the secret): a key and a signature cost a fraction of what they cost in SunEC of
 * Java 17, which computes them anew each time. The keys that come out are the platform's. A provider the user names is
 * asked instead, see {@link Jca}; {@code SunEC} is such a name.
 */
final class CurveArithmetic {
    private static final List<String> CURVES = List.of("secp256r1", "secp384r1", "secp521r1");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CurveArithmetic() {}

    /** A new key pair of a named curve. */
    static KeyPair generate(String curve, SecureRandom random) throws GeneralSecurityException {
        X9ECParameters parameters = parameters(curve);
        ECKeyPairGenerator generator = new ECKeyPairGenerator();
        generator.init(new ECKeyGenerationParameters(new ECDomainParameters(parameters), random));
        AsymmetricCipherKeyPair pair = generator.generateKeyPair();
        BigInteger number = ((ECPrivateKeyParameters) pair.getPrivate()).getD();
        byte[] point = ((ECPublicKeyParameters) pair.getPublic()).getQ().getEncoded(false);
        String oid = CustomNamedCurves.getOID(curve).getId();
        PublicKey open = PrivateKeys.ecPublicKey(oid, point);
        PrivateKey secret =
                PrivateKeys.ecPrivateKey(oid, number, (parameters.getN().bitLength() + 7) / 8);
        return new KeyPair(open, secret);
    }

    /**
     * The signature of these bytes, a DER sequence of two integers.
     *
     * @throws InvalidKeyException when the key is on none of our curves
     */
    static byte[] sign(ECPrivateKey key, String digest, byte[] data) throws GeneralSecurityException {
        ECDSASigner signer = new ECDSASigner();
        ECPrivateKeyParameters secret = new ECPrivateKeyParameters(key.getS(), domain(key));
        signer.init(true, new ParametersWithRandom(secret, RANDOM));
        BigInteger[] numbers =
                signer.generateSignature(MessageDigest.getInstance(digest).digest(data));
        return Der.sequence(Der.integer(numbers[0]), Der.integer(numbers[1]));
    }

    /** By the order of its base point: no two of these curves share one. */
    private static ECDomainParameters domain(ECPrivateKey key) throws InvalidKeyException {
        return CURVES.stream()
                .map(CurveArithmetic::parameters)
                .filter(p -> p.getN().equals(key.getParams().getOrder()))
                .findFirst()
                .map(ECDomainParameters::new)
                .orElseThrow(() -> new InvalidKeyException("an EC key on none of " + CURVES));
    }

    private static X9ECParameters parameters(String curve) {
        return CustomNamedCurves.getByName(curve);
    }
}
