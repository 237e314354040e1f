/** Observe, roll out, check: the one door programs embed. */
@NullMarked
package io.k8sbin;

import org.jspecify.annotations.NullMarked;
