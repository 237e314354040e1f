/** Programs that try k8sbin on the lab's nodes. */
@NullMarked
package io.k8sbin.examples.lab;

import org.jspecify.annotations.NullMarked;
