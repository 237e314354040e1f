/** How the facade does what it promises. Not for users. */
@NullMarked
package io.k8sbin.internal;

import org.jspecify.annotations.NullMarked;
