/** keepalived: an address that moves to a host whose proxy works. */
@NullMarked
package io.k8sbin.render.keepalived;

import org.jspecify.annotations.NullMarked;
