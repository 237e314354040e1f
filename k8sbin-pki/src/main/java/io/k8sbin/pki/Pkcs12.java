package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * PKCS#12 in and out (RFC 7292), for JVMs, browsers and Windows. Written with AES-256 (PBES2) and an HMAC-SHA-256 MAC, as
 * the JDK does since version 16; read whatever the JDK reads. Passwords are printable ASCII: programs disagree on how any
 * other is encoded.
 */
public final class Pkcs12 {
    private static final int MAX_BYTES = 4 << 20;

    private Pkcs12() {}

    /**
     * A store with a key and its chain under one name.
     *
     * @throws Pkcs12Exception when the password is shorter than 6 characters (keytool refuses such) or not printable ASCII
     * @throws IllegalArgumentException when the name is blank
     */
    public static Secret write(IssuedCertificate issued, String alias, Secret password) {
        if (alias.isBlank()) {
            throw new IllegalArgumentException("an entry needs a name");
        }
        Certificate[] chain = issued.chain().toArray(Certificate[]::new);
        return store(password, (store, word) -> store.setKeyEntry(alias, issued.privateKey(), word, chain));
    }

    /**
     * A store of trusted certificates, named {@code ca-1}, {@code ca-2} and so on, which a JVM takes as trust store.
     *
     * @throws Pkcs12Exception as {@link #write}
     */
    public static Secret writeTrusted(Collection<X509Certificate> trusted, Secret password) {
        return store(password, (store, word) -> {
            int number = 0;
            for (X509Certificate certificate : trusted) {
                store.setCertificateEntry("ca-" + ++number, certificate);
            }
        });
    }

    /**
     * The one key of a store, with its chain.
     *
     * @throws Pkcs12Exception when it is no such store, the password is wrong, or it does not hold exactly one key of a
     *     kind of {@link KeyAlgorithm}
     * @throws KeyMismatchException when the key is not that of the certificate it comes with
     */
    public static IssuedCertificate read(Secret bytes, Secret password) {
        return open(bytes, password, (store, word) -> {
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() != 1) {
                throw new Pkcs12Exception("holds " + keys.size() + " keys where one is wanted: " + keys);
            }
            return entry(store, keys.get(0), word);
        });
    }

    private static IssuedCertificate entry(KeyStore store, String alias, char[] word) throws GeneralSecurityException {
        Certificate[] chain = store.getCertificateChain(alias);
        if (!(store.getKey(alias, word) instanceof PrivateKey key) || chain == null || chain.length == 0) {
            throw new Pkcs12Exception("holds no private key with a certificate");
        }
        List<X509Certificate> certificates =
                Arrays.stream(chain).map(X509Certificate.class::cast).toList();
        KeyPairs.check(certificates.get(0), key);
        return new IssuedCertificate(certificates, key);
    }

    /**
     * The certificates of a trust store, by name.
     *
     * @throws Pkcs12Exception when it is no such store or the password is wrong
     */
    public static List<X509Certificate> readTrusted(Secret bytes, Secret password) {
        return open(bytes, password, (store, word) -> {
            List<X509Certificate> trusted = new ArrayList<>();
            for (String alias :
                    Collections.list(store.aliases()).stream().sorted().toList()) {
                if (store.isCertificateEntry(alias) && store.getCertificate(alias) instanceof X509Certificate ca) {
                    trusted.add(ca);
                }
            }
            return List.copyOf(trusted);
        });
    }

    private interface Filling {
        void fill(KeyStore store, char[] password) throws GeneralSecurityException;
    }

    private interface Reading<T> {
        T read(KeyStore store, char[] password) throws GeneralSecurityException;
    }

    private static Secret store(Secret password, Filling filling) {
        char[] word = characters(password);
        try {
            if (word.length < 6) {
                throw new Pkcs12Exception("the password has fewer than 6 characters, which keytool refuses");
            }
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, word);
            filling.fill(store, word);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, word);
            return Secret.of(out.toByteArray());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java platform writes PKCS#12", e);
        } finally {
            Arrays.fill(word, '\0');
        }
    }

    private static <T> T open(Secret bytes, Secret password, Reading<T> reading) {
        if (bytes.length() > MAX_BYTES) {
            throw new Pkcs12Exception("is larger than 4 MiB");
        }
        char[] word = characters(password);
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes.reveal()), word);
            return reading.read(store, word);
        } catch (PkiException e) {
            throw e;
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // hostile bytes make ASN.1 readers throw whatever they like; and no message may quote a store
            throw new Pkcs12Exception("is no PKCS#12 store this password opens");
        } finally {
            Arrays.fill(word, '\0');
        }
    }

    private static char[] characters(Secret password) {
        byte[] bytes = password.reveal();
        char[] word = new char[bytes.length];
        try {
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] < 0x20 || bytes[i] > 0x7e) {
                    throw new Pkcs12Exception("the password is not printable ASCII; programs disagree on any other");
                }
                word[i] = (char) bytes[i];
            }
            return word;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
