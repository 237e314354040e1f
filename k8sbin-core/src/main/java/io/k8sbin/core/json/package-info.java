/** Strict JSON (RFC 8259) as values: what hosts and {@code kubectl} answer, and what plans are written as. */
@NullMarked
package io.k8sbin.core.json;

import org.jspecify.annotations.NullMarked;
