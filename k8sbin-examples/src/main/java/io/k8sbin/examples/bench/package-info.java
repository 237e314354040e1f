/** Measurements of claims the documentation makes; each prints what it measured. */
@NullMarked
package io.k8sbin.examples.bench;

import org.jspecify.annotations.NullMarked;
