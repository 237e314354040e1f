package io.k8sbin.pki;

import java.util.List;

/** What a certificate is for: its extended key usages, exactly. */
public enum CertificateProfile {
    /** Proves a server's name: serverAuth. */
    SERVER("1.3.6.1.5.5.7.3.1"),
    /** Proves a user: clientAuth. */
    CLIENT("1.3.6.1.5.5.7.3.2"),
    /** Both, as etcd members need it: they dial each other, and etcd's own gateway dials its server. */
    PEER("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2");

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extendedKeyUsages;

    CertificateProfile(String... extendedKeyUsages) {
        this.extendedKeyUsages = List.of(extendedKeyUsages);
    }

    /** The object identifiers of the extended key usages, in the order they are written. */
    public List<String> extendedKeyUsages() {
        return extendedKeyUsages;
    }

    /** Whether certificates of this profile prove the name of a server and so must hold names. */
    public boolean isForServers() {
        return this != CLIENT;
    }

    /** Whether certificates of this profile prove a user and so must hold a common name. */
    public boolean isForClients() {
        return this != SERVER;
    }
}
