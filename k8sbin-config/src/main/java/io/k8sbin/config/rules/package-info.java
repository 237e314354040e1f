/** What is wrong with configuration beyond its syntax: every rule by name, and the rules that need several documents. */
@NullMarked
package io.k8sbin.config.rules;

import org.jspecify.annotations.NullMarked;
