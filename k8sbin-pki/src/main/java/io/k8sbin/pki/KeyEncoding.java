package io.k8sbin.pki;

/** How a private key is written into PEM. Every form is read by OpenSSL, Go and the JDK's readers of its kind. */
public enum KeyEncoding {
    /** PKCS#1 for RSA, SEC1 with its named curve for ECDSA, PKCS#8 for Ed25519, which has no other: what cfssl and kubeadm write. */
    TRADITIONAL,
    /** PKCS#8 (RFC 5208) for every kind. kube-apiserver 1.20 refuses EC keys of service accounts in it. */
    PKCS8
}
