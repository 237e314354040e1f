/** Arbitraries, assertions and fake hosts for tests of programs that use k8sbin. */
@NullMarked
package io.k8sbin.testkit;

import org.jspecify.annotations.NullMarked;
