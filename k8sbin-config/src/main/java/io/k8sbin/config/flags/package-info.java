/**
 * Command line flags of Kubernetes components and etcd: which there are in which version, and ordered sets of them.
 *
 * <p>The constants of each component are generated from the catalogue in {@code src/main/catalog/flags}.
 */
@NullMarked
package io.k8sbin.config.flags;

import org.jspecify.annotations.NullMarked;
