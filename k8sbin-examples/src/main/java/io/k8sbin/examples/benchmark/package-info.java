/** Programs that measure the libraries. */
@NullMarked
package io.k8sbin.examples.benchmark;

import org.jspecify.annotations.NullMarked;
