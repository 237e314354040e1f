package io.k8sbin.remote.internal;

import io.k8sbin.core.Secret;
import io.k8sbin.remote.Become;
import org.jspecify.annotations.Nullable;

/** As whom a script runs, and the password that may be asked for on the way. */
record Elevation(Become become, @Nullable Secret password) {
    static final Elevation NONE = new Elevation(Become.NONE, null);

    /** Whether the program may ask, so that nothing is sent before it did or began. */
    boolean mayAsk() {
        return become == Become.SU || (become != Become.NONE && password != null);
    }

    /** doas reads passwords from a terminal only. */
    boolean needsTerminal() {
        return become == Become.DOAS && password != null;
    }
}
