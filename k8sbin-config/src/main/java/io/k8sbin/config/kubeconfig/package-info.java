/** The file that tells a client of Kubernetes where the server is, whom to trust and who it is. */
@NullMarked
package io.k8sbin.config.kubeconfig;

import org.jspecify.annotations.NullMarked;
