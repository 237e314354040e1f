/**
 * Feature gates: which there are in which minor of Kubernetes, their stage, default and whether it can be changed.
 *
 * <p>The tables are generated from the catalogue in {@code src/main/catalog/gates}.
 */
@NullMarked
package io.k8sbin.config.gates;

import org.jspecify.annotations.NullMarked;
