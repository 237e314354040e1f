/**
 * The description of a cluster: {@link io.k8sbin.cluster.spec.ClusterSpec} and its parts, from YAML or from a builder, with
 * every rule that can be checked before a host is contacted.
 */
@NullMarked
package io.k8sbin.cluster.spec;

import org.jspecify.annotations.NullMarked;
