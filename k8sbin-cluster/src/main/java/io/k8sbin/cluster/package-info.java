/** From one description of a cluster to the plan for every host. */
@NullMarked
package io.k8sbin.cluster;

import org.jspecify.annotations.NullMarked;
