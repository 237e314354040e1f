/** haproxy as the layer 4 proxy in front of the API servers. */
@NullMarked
package io.k8sbin.render.haproxy;

import org.jspecify.annotations.NullMarked;
