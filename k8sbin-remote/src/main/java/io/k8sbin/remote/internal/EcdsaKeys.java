package io.k8sbin.remote.internal;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Map;
import net.schmizz.sshj.common.Buffer;

/** Keys of RFC 5656 by the JDK's own key factory, which sshj does not find. */
final class EcdsaKeys {
    private static final String PREFIX = "ecdsa-sha2-";
    private static final Map<String, String> CURVES =
            Map.of("nistp256", "secp256r1", "nistp384", "secp384r1", "nistp521", "secp521r1");

    private EcdsaKeys() {}

    /** Any public key in SSH's encoding. */
    static PublicKey readPublic(byte[] blob) throws GeneralSecurityException, Buffer.BufferException {
        Buffer.PlainBuffer buffer = new Buffer.PlainBuffer(blob);
        if (!buffer.readString().startsWith(PREFIX)) {
            return new Buffer.PlainBuffer(blob).readPublicKey();
        }
        return publicKey(buffer.readString(), buffer.readBytes());
    }

    static PublicKey publicKey(String curve, byte[] point) throws GeneralSecurityException {
        ECParameterSpec parameters = parameters(curve);
        int width = (parameters.getCurve().getField().getFieldSize() + 7) / 8;
        if (point.length != 1 + 2 * width || point[0] != 4) {
            throw new GeneralSecurityException("not an uncompressed point of " + curve);
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + width));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + width, point.length));
        return factory().generatePublic(new ECPublicKeySpec(new ECPoint(x, y), parameters));
    }

    static PrivateKey privateKey(String curve, BigInteger scalar) throws GeneralSecurityException {
        return factory().generatePrivate(new ECPrivateKeySpec(scalar, parameters(curve)));
    }

    static ECParameterSpec parameters(String curve) throws GeneralSecurityException {
        String name = CURVES.get(curve);
        if (name == null) {
            throw new GeneralSecurityException("unknown curve");
        }
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(name));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC");
    }
}
