package io.k8sbin.pki.internal;

import java.security.GeneralSecurityException;

/** Whatever makes a signature: a key of the JDK, a token, a remote service. */
@FunctionalInterface
public interface ByteSigner {
    /** The signature of these bytes, encoded as the algorithm asks. */
    byte[] sign(byte[] data) throws GeneralSecurityException;
}
