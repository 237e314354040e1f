/**
 * What belongs to one cluster and must outlive a run: authorities, keys, issued certificates, tokens, allocations. Kept in a
 * folder of the operator's machine, {@link io.k8sbin.cluster.directory.ClusterDirectory}.
 */
@NullMarked
package io.k8sbin.cluster.directory;

import org.jspecify.annotations.NullMarked;
