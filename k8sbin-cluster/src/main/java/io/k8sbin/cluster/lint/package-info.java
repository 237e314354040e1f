/**
 * Files somebody else wrote: component configuration, kubeconfigs, units, environment files, judged together and moved to
 * another version.
 */
@NullMarked
package io.k8sbin.cluster.lint;

import org.jspecify.annotations.NullMarked;
