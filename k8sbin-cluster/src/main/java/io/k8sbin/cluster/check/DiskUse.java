package io.k8sbin.cluster.check;

import io.k8sbin.core.HostPath;

/**
 * How full the file system of a directory is.
 *
 * @param path the directory
 * @param totalBytes its size
 * @param freeBytes what root may still write
 */
public record DiskUse(HostPath path, long totalBytes, long freeBytes) {}
