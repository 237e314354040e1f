/**
 * The difference between what a cluster should be and what was observed, as a value: {@link
 * io.k8sbin.cluster.diff.ClusterChanges}. Pure: the same plan and observation give the same changes.
 */
@NullMarked
package io.k8sbin.cluster.diff;

import org.jspecify.annotations.NullMarked;
