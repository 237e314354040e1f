package io.k8sbin.pki.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.Signature;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Which provider of cryptography does the work: the platform's, or the one the system property {@value #PROPERTY} names.
 * It is used as an instance and never registered; what it does not offer, the platform does. EC keys and signatures come
 * from {@link CurveArithmetic} where none is named.
 */
public final class Jca {
    /** Name of a provider, installed or on the class path. */
    public static final String PROPERTY = "io.k8sbin.pki.provider";

    private static final String NAME = System.getProperty(PROPERTY, "");
    private static final AtomicReference<@Nullable Provider> FOUND = new AtomicReference<>();

    private Jca() {}

    /** Looked for until it is found, so that a wrong name gives the same message every time. */
    private static Optional<Provider> chosen() {
        if (!NAME.isEmpty() && FOUND.get() == null) {
            FOUND.set(named(NAME));
        }
        return Optional.ofNullable(FOUND.get());
    }

    /**
     * The provider of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Provider named(String name) {
        Provider installed = Security.getProvider(name);
        if (installed != null) {
            return installed;
        }
        return ServiceLoader.load(Provider.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(p -> p.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no provider of cryptography named \"" + name
                        + "\" is installed or on the class path; see -D" + PROPERTY));
    }

    /** Whether the user has named a provider, right or wrong. */
    static boolean isNamed() {
        return !NAME.isEmpty();
    }

    /** What signs and verifies. */
    public static Signature signature(String algorithm) throws GeneralSecurityException {
        Optional<Provider> provider = chosen();
        if (provider.isPresent()) {
            try {
                return Signature.getInstance(algorithm, provider.get());
            } catch (NoSuchAlgorithmException e) {
                return Signature.getInstance(algorithm);
            }
        }
        return Signature.getInstance(algorithm);
    }

    /** What makes keys. */
    public static KeyPairGenerator keyPairGenerator(String family) throws GeneralSecurityException {
        Optional<Provider> provider = chosen();
        if (provider.isPresent()) {
            try {
                return KeyPairGenerator.getInstance(family, provider.get());
            } catch (NoSuchAlgorithmException e) {
                return KeyPairGenerator.getInstance(family);
            }
        }
        return KeyPairGenerator.getInstance(family);
    }
}
