/** Members of an etcd cluster: flags and environment file from one model. */
@NullMarked
package io.k8sbin.render.etcd;

import org.jspecify.annotations.NullMarked;
