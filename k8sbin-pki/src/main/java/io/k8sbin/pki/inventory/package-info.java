/** What keys and certificates there are, whose they are, how long they last, and what is wrong with them. */
@NullMarked
package io.k8sbin.pki.inventory;

import org.jspecify.annotations.NullMarked;
