/** Measures k8sbin against the programs it replaces. */
@NullMarked
package io.k8sbin.examples.bench;

import org.jspecify.annotations.NullMarked;
