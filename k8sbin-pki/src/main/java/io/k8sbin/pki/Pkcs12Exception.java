package io.k8sbin.pki;

import java.io.Serial;

/** Bytes are not the PKCS#12 store they should be, or the password does not open it. Code {@code pki.pkcs12}. */
public final class Pkcs12Exception extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    Pkcs12Exception(String message) {
        super("pki.pkcs12", message);
    }
}
