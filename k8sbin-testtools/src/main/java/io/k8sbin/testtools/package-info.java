/** What k8sbin's own tests share: real tools that skip or fail, golden files, and the house rules for ArchUnit. */
@NullMarked
package io.k8sbin.testtools;

import org.jspecify.annotations.NullMarked;
