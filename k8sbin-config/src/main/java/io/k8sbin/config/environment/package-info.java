/** {@code environment.sh}: the shell variables a cluster is described with in hand-made installations, typed. */
@NullMarked
package io.k8sbin.config.environment;

import org.jspecify.annotations.NullMarked;
