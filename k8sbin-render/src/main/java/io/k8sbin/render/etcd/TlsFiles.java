package io.k8sbin.render.etcd;

import io.k8sbin.core.HostPath;

/**
 * Where the three files of mutual TLS lie on the host.
 *
 * @param certificate chain, PEM
 * @param key private key, PEM
 * @param trustedCa certificates of the authorities whose peers or clients are let in, PEM
 */
public record TlsFiles(HostPath certificate, HostPath key, HostPath trustedCa) {}
