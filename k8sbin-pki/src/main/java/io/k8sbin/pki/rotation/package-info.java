/** How a cluster gets new authorities and token keys without a moment in which one part does not trust another. */
@NullMarked
package io.k8sbin.pki.rotation;

import org.jspecify.annotations.NullMarked;
