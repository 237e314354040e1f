/** The rules of the diagnosis. */
@org.jspecify.annotations.NullMarked
package io.k8sbin.cluster.check.internal;
