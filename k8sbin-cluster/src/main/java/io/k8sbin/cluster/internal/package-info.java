/** What several packages of this module share. Not for users. */
@NullMarked
package io.k8sbin.cluster.internal;

import org.jspecify.annotations.NullMarked;
