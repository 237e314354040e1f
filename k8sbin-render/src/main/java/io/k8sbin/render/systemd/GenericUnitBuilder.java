package io.k8sbin.render.systemd;

/** A target, or a unit of any other type put together from its directives. Not thread-safe. */
public final class GenericUnitBuilder extends UnitBuilder<GenericUnitBuilder> {
    GenericUnitBuilder() {
        super(new UnitDraft());
    }

    /** {@code systemctl isolate} may switch to it: for targets. */
    public GenericUnitBuilder allowIsolate() {
        return directive("Unit", "AllowIsolate", "yes");
    }

    @Override
    GenericUnitBuilder self() {
        return this;
    }

    @Override
    void complete(UnitDraft unit) {
        // any directives make a unit
    }
}
