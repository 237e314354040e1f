package io.k8sbin.remote.internal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.XECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPublicKeySpec;
import java.util.Arrays;
import javax.crypto.KeyAgreement;
import javax.crypto.interfaces.DHPublicKey;
import javax.crypto.spec.DHParameterSpec;
import javax.crypto.spec.DHPublicKeySpec;
import net.schmizz.sshj.transport.kex.DHGroupData;

/** One side's part of a Diffie-Hellman exchange. */
interface KeyShare {
    /** What goes to the other side, in SSH's encoding. */
    byte[] publicPart();

    /** The shared secret, given the other side's part. */
    BigInteger secret(byte[] theirs) throws GeneralSecurityException;

    /** RFC 8731: the 32 octets are an unsigned number in network order. */
    static KeyShare x25519() throws GeneralSecurityException {
        KeyPair own = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        byte[] share = littleEndian(((XECPublicKey) own.getPublic()).getU());
        return of(share, theirs -> {
            if (theirs.length != 32) {
                throw new GeneralSecurityException("not an X25519 share");
            }
            byte[] reversed = reversed(theirs);
            reversed[0] &= 0x7f;
            PublicKey other = KeyFactory.getInstance("X25519")
                    .generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, new BigInteger(1, reversed)));
            return agree("X25519", own, other);
        });
    }

    /** RFC 5656 with curve P-256. */
    static KeyShare nistP256() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(EcdsaKeys.parameters("nistp256"));
        KeyPair own = generator.generateKeyPair();
        ECPoint point = ((ECPublicKey) own.getPublic()).getW();
        byte[] share = new byte[65];
        share[0] = 4;
        unsigned(point.getAffineX(), share, 1);
        unsigned(point.getAffineY(), share, 33);
        return of(share, theirs -> agree("ECDH", own, EcdsaKeys.publicKey("nistp256", theirs)));
    }

    /** RFC 8268 with group 16. */
    static KeyShare group16() throws GeneralSecurityException {
        BigInteger p = DHGroupData.P16;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("DH");
        generator.initialize(new DHParameterSpec(p, DHGroupData.G));
        KeyPair own = generator.generateKeyPair();
        return of(((DHPublicKey) own.getPublic()).getY().toByteArray(), theirs -> {
            BigInteger y = new BigInteger(theirs);
            if (y.compareTo(BigInteger.TWO) < 0 || y.compareTo(p.subtract(BigInteger.TWO)) > 0) {
                throw new GeneralSecurityException("share out of range");
            }
            PublicKey other = KeyFactory.getInstance("DH").generatePublic(new DHPublicKeySpec(y, p, DHGroupData.G));
            return agree("DH", own, other);
        });
    }

    /** How a secret is made from the other side's part. */
    interface Secret {
        /** The shared secret. */
        BigInteger from(byte[] theirs) throws GeneralSecurityException;
    }

    private static KeyShare of(byte[] share, Secret secret) {
        return new KeyShare() {
            @Override
            public byte[] publicPart() {
                return share.clone();
            }

            @Override
            public BigInteger secret(byte[] theirs) throws GeneralSecurityException {
                return secret.from(theirs);
            }
        };
    }

    private static BigInteger agree(String algorithm, KeyPair own, PublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance(algorithm);
        agreement.init(own.getPrivate());
        agreement.doPhase(other, true);
        return new BigInteger(1, agreement.generateSecret());
    }

    private static byte[] littleEndian(BigInteger number) {
        byte[] bytes = new byte[32];
        unsigned(number, bytes, 0);
        return reversed(bytes);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }

    private static void unsigned(BigInteger number, byte[] to, int offset) {
        byte[] raw = number.toByteArray();
        byte[] digits = raw.length > 32 ? Arrays.copyOfRange(raw, raw.length - 32, raw.length) : raw;
        System.arraycopy(digits, 0, to, offset + 32 - digits.length, digits.length);
    }
}
