package io.k8sbin.remote.internal;

import java.io.IOException;
import java.util.List;

/** A key that can sign, wherever its private half is. */
interface Identity {
    /** The public key or certificate, encoded. */
    byte[] blob();

    /** Names of signature algorithms as a login request gives them, best first. */
    List<String> algorithms();

    /** A signature in SSH's encoding. */
    byte[] sign(String algorithm, byte[] data) throws IOException;

    /** Whether the host is asked about the key before anything is signed. */
    boolean asksFirst();

    /** The algorithms a kind of key signs with. */
    static List<String> algorithmsOf(String keyType) {
        if (!keyType.startsWith("ssh-rsa")) {
            return List.of(keyType);
        }
        String suffix = keyType.substring("ssh-rsa".length());
        return List.of("rsa-sha2-512" + suffix, "rsa-sha2-256" + suffix);
    }

    /** The algorithm inside the signature. */
    static String signatureName(String algorithm) {
        return algorithm.endsWith(SshCertificate.SUFFIX)
                ? algorithm.substring(0, algorithm.length() - SshCertificate.SUFFIX.length())
                : algorithm;
    }
}
