package io.k8sbin.remote.internal;

import io.k8sbin.core.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Bytes as a value, such as an encoded key, written as known_hosts files do. */
record Octets(String base64) {
    static Octets of(byte[] bytes) {
        return new Octets(Base64.getEncoder().encodeToString(bytes));
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** The kind of key an encoded key names. */
    String keyType() throws SshData.Malformed {
        return new String(new SshData.Reader(bytes()).string(), StandardCharsets.US_ASCII);
    }

    /** As {@code ssh-keygen -l} prints it. */
    String fingerprint() {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(bytes()).hex());
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
    }
}
