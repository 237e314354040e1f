package io.k8sbin.cluster.plan;

import io.k8sbin.core.FileImage;

/**
 * A file of a host and when it is put there.
 *
 * @param image the file
 * @param placement when
 */
public record PlannedFile(FileImage image, Placement placement) {}
