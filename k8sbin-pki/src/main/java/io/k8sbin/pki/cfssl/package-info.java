/** What cfssl's JSON means: requests and signing configurations read, and certificates equal to cfssl's issued for them. */
@NullMarked
package io.k8sbin.pki.cfssl;

import org.jspecify.annotations.NullMarked;
