/**
 * Values every k8sbin library speaks. A type enters here only when the public APIs of two libraries need it.
 *
 * <ul>
 *   <li>hosts: {@link io.k8sbin.core.HostPath}, {@link io.k8sbin.core.FileMode}, {@link io.k8sbin.core.FileImage}
 *   <li>addresses: {@link io.k8sbin.core.IpAddress}, {@link io.k8sbin.core.Cidr}, {@link io.k8sbin.core.HostPort}
 *   <li>problems: {@link io.k8sbin.core.FieldPath}, {@link io.k8sbin.core.FieldError}, {@link io.k8sbin.core.Finding},
 *       {@link io.k8sbin.core.K8sbinException}
 *   <li>secrets: {@link io.k8sbin.core.Secret}; the operator's own disk: {@link io.k8sbin.core.AtomicFiles}
 * </ul>
 */
@NullMarked
package io.k8sbin.core;

import org.jspecify.annotations.NullMarked;
