/**
 * What kubeadm is told: {@link io.k8sbin.cluster.kubeadm.KubeadmDocuments} writes its configuration, that which stays on
 * hosts and that which lives for one command.
 */
@NullMarked
package io.k8sbin.cluster.kubeadm;

import org.jspecify.annotations.NullMarked;
