/** Rolling out clusters that kubeadm makes. Not for users. */
@NullMarked
package io.k8sbin.internal.kubeadm;

import org.jspecify.annotations.NullMarked;
