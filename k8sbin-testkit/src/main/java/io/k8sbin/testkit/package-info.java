/**
 * For tests of programs that use k8sbin: hosts and whole clusters in memory, and descriptions for jqwik.
 *
 * <p>A jqwik property takes any valid description by asking for one: {@code @ForAll ClusterSpec spec}.
 */
@NullMarked
package io.k8sbin.testkit;

import org.jspecify.annotations.NullMarked;
