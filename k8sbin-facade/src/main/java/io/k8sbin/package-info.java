/**
 * The one door programs embed: {@link io.k8sbin.K8sbin} observes the hosts of a cluster, says what has to change, and does
 * it.
 */
@NullMarked
package io.k8sbin;

import org.jspecify.annotations.NullMarked;
