/** The layer 4 proxy in front of the API servers. */
@NullMarked
package io.k8sbin.render.nginx;

import org.jspecify.annotations.NullMarked;
