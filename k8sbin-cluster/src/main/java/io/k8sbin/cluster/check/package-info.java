/** What is wrong with a cluster, why, and what to do: from what its hosts and its API say of themselves. */
@org.jspecify.annotations.NullMarked
package io.k8sbin.cluster.check;
