/** The {@code run} command: thin, everything it does is a call of the library. */
@NullMarked
package io.k8sbin.examples.cli;

import org.jspecify.annotations.NullMarked;
