/** What jqwik finds by itself, and what the fakes are made of. */
@NullMarked
package io.k8sbin.testkit.internal;

import org.jspecify.annotations.NullMarked;
