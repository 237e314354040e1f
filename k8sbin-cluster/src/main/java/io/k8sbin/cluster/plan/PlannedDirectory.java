package io.k8sbin.cluster.plan;

import io.k8sbin.core.FileMode;
import io.k8sbin.core.HostPath;

/**
 * A root-owned directory of a host.
 *
 * @param path where
 * @param mode permission bits
 */
public record PlannedDirectory(HostPath path, FileMode mode) {}
