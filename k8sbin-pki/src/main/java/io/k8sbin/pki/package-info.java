/** Keys, certificate authorities, certificates and tokens for Kubernetes clusters. */
@NullMarked
package io.k8sbin.pki;

import org.jspecify.annotations.NullMarked;
