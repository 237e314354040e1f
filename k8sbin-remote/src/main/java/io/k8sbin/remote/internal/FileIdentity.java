package io.k8sbin.remote.internal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.List;

/** A decrypted key, for all connections, with or without a certificate. */
final class FileIdentity implements Identity {
    private final KeyPair pair;
    private final byte[] blob;
    private final List<String> algorithms;

    FileIdentity(KeyPair pair, byte[] blob, String type) {
        this.pair = pair;
        this.blob = blob;
        this.algorithms = Identity.algorithmsOf(type);
    }

    @Override
    public byte[] blob() {
        return blob.clone();
    }

    @Override
    public List<String> algorithms() {
        return algorithms;
    }

    @Override
    public byte[] sign(String algorithm, byte[] data) throws IOException {
        try {
            return SshSignature.sign(pair.getPrivate(), Identity.signatureName(algorithm), data);
        } catch (GeneralSecurityException e) {
            throw new IOException("the private key does not sign", e);
        }
    }

    @Override
    public boolean asksFirst() {
        return false;
    }
}
