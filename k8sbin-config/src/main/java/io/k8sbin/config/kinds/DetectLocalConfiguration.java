// Written by k8sbin-codegen from src/main/catalog/kinds/kube-proxy.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How traffic of local pods is told apart. */
public final class DetectLocalConfiguration extends ConfigObject {
    private static final Field<String> BRIDGE_INTERFACE = Field.of("bridgeInterface", Types.TEXT);
    private static final Field<String> INTERFACE_NAME_PREFIX = Field.of("interfaceNamePrefix", Types.TEXT);
    static final Schema<DetectLocalConfiguration> SCHEMA = new Schema<>(
            "DetectLocalConfiguration",
            DetectLocalConfiguration::new,
            List.of(BRIDGE_INTERFACE, INTERFACE_NAME_PREFIX));

    private DetectLocalConfiguration(Values values) {
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

    /** {@code bridgeInterface}: a text. */
    public Optional<String> bridgeInterface() {
        return one(BRIDGE_INTERFACE);
    }

    /** {@code interfaceNamePrefix}: a text. */
    public Optional<String> interfaceNamePrefix() {
        return one(INTERFACE_NAME_PREFIX);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link DetectLocalConfiguration#bridgeInterface()}. */
        public Builder bridgeInterface(String value) {
            values.set(BRIDGE_INTERFACE, value);
            return this;
        }

        /** Sets {@link DetectLocalConfiguration#interfaceNamePrefix()}. */
        public Builder interfaceNamePrefix(String value) {
            values.set(INTERFACE_NAME_PREFIX, value);
            return this;
        }

        /** The finished object. */
        public DetectLocalConfiguration build() {
            return new DetectLocalConfiguration(values);
        }
    }
}
