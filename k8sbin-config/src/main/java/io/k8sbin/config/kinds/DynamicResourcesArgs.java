// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Limits of the plugin for dynamic resources. */
public final class DynamicResourcesArgs extends ConfigKind {
    private static final Field<Duration> FILTER_TIMEOUT = Field.of("filterTimeout", Types.DURATION);
    private static final Field<Duration> BINDING_TIMEOUT =
            Field.of("bindingTimeout", Types.DURATION).minors(35, 0);
    static final Schema<DynamicResourcesArgs> SCHEMA =
            new Schema<>("DynamicResourcesArgs", DynamicResourcesArgs::new, List.of(FILTER_TIMEOUT, BINDING_TIMEOUT));

    static final Kind<DynamicResourcesArgs> DEFINITION = new Kind<>(
            DynamicResourcesArgs.class,
            SCHEMA,
            List.of(Wire.of("kubescheduler.config.k8s.io/v1/DynamicResourcesArgs", 34, 0)));

    private DynamicResourcesArgs(Values values) {
        super(SCHEMA, values);
    }

    /** One without any field. */
    public static Builder builder() {
        return new Builder(new Values());
    }

    /** A builder that begins with the fields of this one. */
    public Builder toBuilder() {
        return new Builder(held().copy());
    }

    @Override
    Kind<DynamicResourcesArgs> definition() {
        return DEFINITION;
    }

    /** {@code filterTimeout}: a duration. Default {@code 10}. */
    public Optional<Duration> filterTimeout() {
        return one(FILTER_TIMEOUT);
    }

    /** {@code bindingTimeout}: a duration. Default {@code 10}. Since 1.35. */
    public Optional<Duration> bindingTimeout() {
        return one(BINDING_TIMEOUT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link DynamicResourcesArgs#filterTimeout()}. */
        public Builder filterTimeout(Duration value) {
            values.set(FILTER_TIMEOUT, value);
            return this;
        }

        /** Sets {@link DynamicResourcesArgs#bindingTimeout()}. */
        public Builder bindingTimeout(Duration value) {
            values.set(BINDING_TIMEOUT, value);
            return this;
        }

        /** The finished object. */
        public DynamicResourcesArgs build() {
            return new DynamicResourcesArgs(values);
        }
    }
}
