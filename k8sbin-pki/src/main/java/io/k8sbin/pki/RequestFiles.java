package io.k8sbin.pki;

import java.nio.file.Path;

/**
 * Where a request and its key were written.
 *
 * @param request PEM, mode 0644
 * @param key PEM, mode 0600
 */
public record RequestFiles(Path request, Path key) {}
