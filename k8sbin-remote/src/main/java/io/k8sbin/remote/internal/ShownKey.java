package io.k8sbin.remote.internal;

import java.io.Serial;
import java.security.PublicKey;

/** A host key that came inside a certificate: sshj hands it on to the judge as it is. */
final class ShownKey implements PublicKey {
    @Serial
    private static final long serialVersionUID = 1L;

    private final PublicKey key;
    private final transient SshCertificate certificate;

    ShownKey(PublicKey key, SshCertificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    SshCertificate certificate() {
        return certificate;
    }

    @Override
    public String getAlgorithm() {
        return key.getAlgorithm();
    }

    @Override
    public String getFormat() {
        return key.getFormat();
    }

    @Override
    public byte[] getEncoded() {
        return key.getEncoded();
    }
}
