/** Which certificates a Kubernetes cluster of plain binaries needs, and what each of them may do. */
@NullMarked
package io.k8sbin.pki.kubernetes;

import org.jspecify.annotations.NullMarked;
