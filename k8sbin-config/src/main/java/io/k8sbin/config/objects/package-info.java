/** API objects a cluster needs before it can look after itself: roles, bindings, tokens, nodes. */
@NullMarked
package io.k8sbin.config.objects;

import org.jspecify.annotations.NullMarked;
