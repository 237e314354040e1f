/** Networks of the container network interface. */
@NullMarked
package io.k8sbin.render.cni;

import org.jspecify.annotations.NullMarked;
