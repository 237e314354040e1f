/** Classes that break the house rules on purpose. */
@NullMarked
package io.k8sbin.testtools.planted;

import org.jspecify.annotations.NullMarked;
