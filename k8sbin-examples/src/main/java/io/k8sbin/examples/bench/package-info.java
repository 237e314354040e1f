/** Programs that measure k8sbin beside what it replaces, in one run on one machine. */
@NullMarked
package io.k8sbin.examples.bench;

import org.jspecify.annotations.NullMarked;
