/** Units of systemd as values: built, read, checked, written one argument a line. */
@NullMarked
package io.k8sbin.render.systemd;

import org.jspecify.annotations.NullMarked;
