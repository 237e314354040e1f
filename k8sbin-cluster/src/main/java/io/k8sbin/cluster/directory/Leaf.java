package io.k8sbin.cluster.directory;

import io.k8sbin.pki.CertificateSpec;

/**
 * A certificate the cluster needs.
 *
 * @param id its name: base name of its files, unique in the cluster
 * @param authority who signs it
 * @param spec what it says
 */
public record Leaf(String id, Authority authority, CertificateSpec spec) {}
