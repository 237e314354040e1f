/**
 * What every host of a cluster should hold and run, as values: {@link io.k8sbin.cluster.plan.ClusterPlan} and its parts.
 * Nothing here contacts a host; the same description and directory give the same bytes.
 */
@NullMarked
package io.k8sbin.cluster.plan;

import org.jspecify.annotations.NullMarked;
