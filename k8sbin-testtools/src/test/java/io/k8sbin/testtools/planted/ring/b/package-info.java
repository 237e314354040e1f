/** Other half of a ring. */
@NullMarked
package io.k8sbin.testtools.planted.ring.b;

import org.jspecify.annotations.NullMarked;
