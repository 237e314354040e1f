/** Unit files, proxy configuration, templates: files that mean exactly what was said. */
@NullMarked
package io.k8sbin.render;

import org.jspecify.annotations.NullMarked;
