/** Programs that measure what the documentation claims; each is one command in {@code k8sbin-examples/benchmark}. */
@NullMarked
package io.k8sbin.examples.benchmark;

import org.jspecify.annotations.NullMarked;
