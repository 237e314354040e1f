package io.k8sbin.pki;

import java.nio.file.Path;

/**
 * Where a certificate and its key were written.
 *
 * @param certificate PEM, mode 0644
 * @param key PEM, mode 0600
 */
public record IssuedFiles(Path certificate, Path key) {}
