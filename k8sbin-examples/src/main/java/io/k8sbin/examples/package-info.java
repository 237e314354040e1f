/** The run command and example programs; never published. */
@NullMarked
package io.k8sbin.examples;

import org.jspecify.annotations.NullMarked;
