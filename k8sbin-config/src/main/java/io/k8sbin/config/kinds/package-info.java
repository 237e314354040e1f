/**
 * The configuration documents of components, one class a kind. Every field is absent or present: defaults are never
 * written, an explicit zero or empty list survives.
 *
 * <p>Classes of kinds, their parts and their closed sets of words are generated from the catalogue in {@code
 * src/main/catalog/kinds}; {@link io.k8sbin.config.kinds.ComponentConfigs} reads and writes them.
 */
@NullMarked
package io.k8sbin.config.kinds;

import org.jspecify.annotations.NullMarked;
