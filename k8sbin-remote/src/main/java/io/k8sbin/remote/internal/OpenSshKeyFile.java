package io.k8sbin.remote.internal;

import com.hierynomus.sshj.userauth.keyprovider.bcrypt.BCrypt;
import io.k8sbin.core.Secret;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import net.schmizz.sshj.common.Buffer;

/** Reads a private key in OpenSSH's own format (PROTOCOL.key of OpenSSH). */
final class OpenSshKeyFile {
    private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----";
    private static final String END = "-----END OPENSSH PRIVATE KEY-----";
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_ROUNDS = 10_000;
    private static final Map<String, String> CIPHERS =
            Map.of("aes256-ctr", "AES/CTR/NoPadding", "aes256-cbc", "AES/CBC/NoPadding");

    private OpenSshKeyFile() {}

    /** Why a key cannot be used; the message says what to do and never quotes the file. */
    static final class UnusableKey extends Exception {
        private static final long serialVersionUID = 1L;

        UnusableKey(String message) {
            super(message);
        }
    }

    /** A decrypted key and its public half, encoded. */
    record Loaded(KeyPair pair, Octets publicKey) {
        @Override
        public String toString() {
            return "Loaded[" + pair.getPublic().getAlgorithm() + "]";
        }
    }

    static Loaded parse(String text, Optional<Supplier<Secret>> passphrase) throws UnusableKey {
        try {
            return read(new Buffer.PlainBuffer(body(text)), passphrase);
        } catch (Buffer.BufferException | GeneralSecurityException | IllegalArgumentException e) {
            throw new UnusableKey("is damaged or holds a key of an unknown kind; use ed25519, ecdsa or rsa");
        }
    }

    private static byte[] body(String text) throws UnusableKey {
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new UnusableKey("is not in OpenSSH's own format; convert a copy with: ssh-keygen -p -f FILE");
        }
        byte[] all = Base64.getMimeDecoder().decode(text.substring(begin + BEGIN.length(), end));
        if (all.length < MAGIC.length || !Arrays.equals(all, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new UnusableKey("is damaged");
        }
        return Arrays.copyOfRange(all, MAGIC.length, all.length);
    }

    private static Loaded read(Buffer.PlainBuffer file, Optional<Supplier<Secret>> passphrase)
            throws UnusableKey, Buffer.BufferException, GeneralSecurityException {
        String cipher = file.readString();
        String kdf = file.readString();
        byte[] kdfOptions = file.readBytes();
        if (file.readUInt32() != 1) {
            throw new UnusableKey("holds more than one key");
        }
        byte[] publicBlob = file.readBytes();
        PublicKey publicKey = EcdsaKeys.readPublic(publicBlob);
        byte[] section = file.readBytes();
        boolean encrypted = !cipher.equals("none");
        if (encrypted) {
            section = decrypt(section, cipher, kdf, kdfOptions, passphrase);
        }
        Buffer.PlainBuffer plain = new Buffer.PlainBuffer(section);
        long check = plain.readUInt32();
        if (plain.readUInt32() != check) {
            throw new UnusableKey(encrypted ? "has another passphrase than the one given" : "is damaged");
        }
        return new Loaded(new KeyPair(publicKey, privateKey(plain)), Octets.of(publicBlob));
    }

    private static byte[] decrypt(
            byte[] section, String cipher, String kdf, byte[] options, Optional<Supplier<Secret>> passphrase)
            throws UnusableKey, Buffer.BufferException, GeneralSecurityException {
        String transformation = CIPHERS.get(cipher);
        if (transformation == null || !kdf.equals("bcrypt")) {
            throw new UnusableKey("is encrypted with " + HostText.clean(cipher)
                    + "; change that with: ssh-keygen -p -Z aes256-ctr -f FILE");
        }
        Buffer.PlainBuffer parameters = new Buffer.PlainBuffer(options);
        byte[] salt = parameters.readBytes();
        long rounds = parameters.readUInt32();
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new UnusableKey("asks for " + rounds + " rounds of key derivation");
        }
        Secret secret = passphrase
                .orElseThrow(() -> new UnusableKey("is encrypted, and no passphrase was given"))
                .get();
        byte[] material = new byte[48];
        byte[] word = secret.reveal();
        new BCrypt().pbkdf(word, salt, (int) rounds, material);
        Arrays.fill(word, (byte) 0);
        Cipher aes = Cipher.getInstance(transformation);
        aes.init(Cipher.DECRYPT_MODE, new SecretKeySpec(material, 0, 32, "AES"), new IvParameterSpec(material, 32, 16));
        return aes.doFinal(section);
    }

    private static PrivateKey privateKey(Buffer.PlainBuffer in)
            throws Buffer.BufferException, GeneralSecurityException {
        String type = in.readString();
        if (type.equals("ssh-ed25519")) {
            in.readBytes();
            byte[] seedAndPublic = in.readBytes();
            return KeyFactory.getInstance("Ed25519")
                    .generatePrivate(
                            new EdECPrivateKeySpec(NamedParameterSpec.ED25519, Arrays.copyOf(seedAndPublic, 32)));
        }
        if (type.startsWith("ecdsa-sha2-")) {
            String curve = in.readString();
            in.readBytes();
            return EcdsaKeys.privateKey(curve, in.readMPInt());
        }
        if (type.equals("ssh-rsa")) {
            return rsa(in);
        }
        throw new GeneralSecurityException("unknown kind of key");
    }

    private static PrivateKey rsa(Buffer.PlainBuffer in) throws Buffer.BufferException, GeneralSecurityException {
        BigInteger n = in.readMPInt();
        BigInteger e = in.readMPInt();
        BigInteger d = in.readMPInt();
        BigInteger inverse = in.readMPInt();
        BigInteger p = in.readMPInt();
        BigInteger q = in.readMPInt();
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new RSAPrivateCrtKeySpec(
                        n, e, d, p, q, d.mod(p.subtract(BigInteger.ONE)), d.mod(q.subtract(BigInteger.ONE)), inverse));
    }
}
