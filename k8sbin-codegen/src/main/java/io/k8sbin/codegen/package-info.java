/** Writes the generated sources of k8sbin-config from its catalogue; never published. */
@NullMarked
package io.k8sbin.codegen;

import org.jspecify.annotations.NullMarked;
