/** Files the kernel, the shell and the container runtime read. */
@NullMarked
package io.k8sbin.render.linux;

import org.jspecify.annotations.NullMarked;
