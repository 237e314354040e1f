/** How plans of actions are ordered, limited, explained and written. Not for users. */
@NullMarked
package io.k8sbin.cluster.actions.internal;

import org.jspecify.annotations.NullMarked;
