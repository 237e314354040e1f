package io.k8sbin.pki;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.List;

/** What a user with a token writes; run by {@link Pkcs11Test} in a JVM of its own. */
final class Pkcs11Program {
    private Pkcs11Program() {}

    public static void main(String[] arguments) throws Exception {
        Provider token = Security.getProvider("SunPKCS11").configure(arguments[0]);
        KeyAlgorithm algorithm = KeyAlgorithm.valueOf(arguments[1]);
        Path out = Path.of(arguments[2]);
        char[] pin = "1234".toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS11", token);
        store.load(null, pin);

        // the key is made in the token and never leaves it
        KeyPair pair = newPair(token, algorithm);
        CertificateAuthority made = CertificateAuthority.builder(DistinguishedName.of("token ca"))
                .validity(Duration.ofDays(30))
                .build(CertificateSigner.of(pair.getPrivate(), pair.getPublic(), token));
        store.setKeyEntry(algorithm.name(), pair.getPrivate(), null, new Certificate[] {made.certificate()});

        // later: key and certificate out of the token
        PrivateKey key = (PrivateKey) store.getKey(algorithm.name(), null);
        X509Certificate certificate = (X509Certificate) store.getCertificate(algorithm.name());
        CertificateAuthority authority = CertificateAuthority.of(
                List.of(certificate), CertificateSigner.of(key, certificate.getPublicKey(), token));
        IssuedCertificate web = authority.issue(CertificateSpec.server(DistinguishedName.of("web"))
                .dns("web.example.org")
                .validity(Duration.ofDays(1))
                .build());
        web.writeTo(out, "web");
        Files.writeString(out.resolve("ca.pem"), authority.certificatePem());
        System.out.println("provider registered: " + (Security.getProvider(token.getName()) != null));
        System.out.println("key shown: " + isShown(authority));
    }

    private static KeyPair newPair(Provider token, KeyAlgorithm algorithm) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.isRsa() ? "RSA" : "EC", token);
        if (algorithm.isRsa()) {
            generator.initialize(2048);
        } else {
            generator.initialize(new ECGenParameterSpec("secp256r1"));
        }
        return generator.generateKeyPair();
    }

    private static boolean isShown(CertificateAuthority authority) {
        try {
            return authority.keyPem().length() > 0;
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
