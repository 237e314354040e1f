/** One half of a ring. */
@NullMarked
package io.k8sbin.testtools.planted.ring.a;

import org.jspecify.annotations.NullMarked;
