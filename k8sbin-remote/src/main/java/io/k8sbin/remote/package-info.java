/** Commands and files on many hosts over SSH. */
@NullMarked
package io.k8sbin.remote;

import org.jspecify.annotations.NullMarked;
