/** How the public types of k8sbin-cluster do what they promise. Not for users. */
@NullMarked
package io.k8sbin.cluster.spec.internal;

import org.jspecify.annotations.NullMarked;
