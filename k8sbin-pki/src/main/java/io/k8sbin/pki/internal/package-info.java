/** How keys, names and certificates become DER and PEM; not for users. */
@NullMarked
package io.k8sbin.pki.internal;

import org.jspecify.annotations.NullMarked;
