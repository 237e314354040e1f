/** What the packages of this library share and nobody else sees. */
@NullMarked
package io.k8sbin.render.internal;

import org.jspecify.annotations.NullMarked;
