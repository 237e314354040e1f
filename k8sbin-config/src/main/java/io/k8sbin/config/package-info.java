/** Every configuration document Kubernetes reads, typed, versioned, validated. */
@NullMarked
package io.k8sbin.config;

import org.jspecify.annotations.NullMarked;
