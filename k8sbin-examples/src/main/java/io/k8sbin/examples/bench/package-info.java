/** Measures k8sbin-remote against other ways to reach many hosts, in one run on one machine. */
@NullMarked
package io.k8sbin.examples.bench;

import org.jspecify.annotations.NullMarked;
