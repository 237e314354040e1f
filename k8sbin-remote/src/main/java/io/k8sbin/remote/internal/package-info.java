/** How the API of the package above is done: sshj, scripts, parsers. Not for users. */
@NullMarked
package io.k8sbin.remote.internal;

import org.jspecify.annotations.NullMarked;
