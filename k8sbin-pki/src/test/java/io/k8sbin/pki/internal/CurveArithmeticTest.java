package io.k8sbin.pki.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Keys and signatures of the faster arithmetic, held against SunEC in both directions. */
class CurveArithmeticTest {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Property(tries = 40, seed = "51", shrinking = ShrinkingMode.OFF)
    void the_platform_accepts_our_signatures_and_signs_with_our_keys(@ForAll("kinds") KeyKind kind, @ForAll byte[] data)
            throws Exception {
        KeyPair pair = kind.generate(RANDOM);
        byte[] ours = kind.sign(pair.getPrivate(), data);
        Signature platform = Signature.getInstance(kind.signature(), "SunEC");
        platform.initSign(pair.getPrivate());
        platform.update(data);
        byte[] theirs = platform.sign();

        assertThat(pair.getPrivate().getClass().getName()).startsWith("sun.security.ec.");
        assertThat(kind.matches(pair.getPublic())).isTrue();
        assertThat(accepts(kind, pair, data, ours)).isTrue();
        assertThat(accepts(kind, pair, data, theirs)).isTrue();
        ours[ours.length - 1] ^= 1;
        assertThat(accepts(kind, pair, data, ours)).isFalse();
    }

    @Property(tries = 20, seed = "52", shrinking = ShrinkingMode.OFF)
    void keys_of_other_generators_sign_too(@ForAll("kinds") KeyKind kind, @ForAll byte[] data) throws Exception {
        for (String provider : new String[] {"SunEC", "BC"}) {
            KeyPairGenerator generator = provider.equals("BC")
                    ? KeyPairGenerator.getInstance("EC", new BouncyCastleProvider())
                    : KeyPairGenerator.getInstance("EC", provider);
            generator.initialize(kind.parameters());
            KeyPair pair = generator.generateKeyPair();

            assertThat(kind.isSignature(pair.getPublic(), data, kind.sign(pair.getPrivate(), data)))
                    .as(provider)
                    .isTrue();
        }
    }

    private static boolean accepts(KeyKind kind, KeyPair pair, byte[] data, byte[] signature) throws Exception {
        Signature platform = Signature.getInstance(kind.signature(), "SunEC");
        platform.initVerify(pair.getPublic());
        platform.update(data);
        try {
            return platform.verify(signature);
        } catch (java.security.SignatureException e) {
            return false;
        }
    }

    /** A nonce used twice gives the key away; the first of the two numbers shows it. */
    @Example
    void no_two_keys_and_no_two_nonces_are_the_same() throws Exception {
        KeyPair pair = KeyKind.ECDSA_P256.generate(RANDOM);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            byte[] signature = KeyKind.ECDSA_P256.sign(pair.getPrivate(), new byte[0]);
            int length = signature[3];
            assertThat(seen.add(java.util.HexFormat.of().formatHex(signature, 4, 4 + length)))
                    .isTrue();
            assertThat(seen.add(KeyKind.ECDSA_P256.generate(RANDOM).getPublic().toString()))
                    .isTrue();
        }
    }

    @Example
    void a_key_of_another_curve_is_refused() throws Exception {
        ECPrivateKey foreign = (ECPrivateKey) KeyFactory.getInstance("EC", new BouncyCastleProvider())
                .generatePrivate(new PKCS8EncodedKeySpec(secp256k1()));

        assertThatThrownBy(() -> CurveArithmetic.sign(foreign, "SHA-256", new byte[1]))
                .isInstanceOf(InvalidKeyException.class);
    }

    private static byte[] secp256k1() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
        generator.initialize(new ECGenParameterSpec("secp256k1"));
        return generator.generateKeyPair().getPrivate().getEncoded();
    }

    @Provide
    Arbitrary<KeyKind> kinds() {
        return Arbitraries.of(KeyKind.ECDSA_P256, KeyKind.ECDSA_P384, KeyKind.ECDSA_P521);
    }
}
