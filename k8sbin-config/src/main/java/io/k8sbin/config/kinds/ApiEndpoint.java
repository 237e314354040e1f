// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Where an API server listens. */
public final class ApiEndpoint extends ConfigObject {
    private static final Field<String> ADVERTISE_ADDRESS = Field.of("advertiseAddress", Types.TEXT);
    private static final Field<Integer> BIND_PORT =
            Field.of("bindPort", Types.INT).between(0L, 65535L);
    static final Schema<ApiEndpoint> SCHEMA =
            new Schema<>("ApiEndpoint", ApiEndpoint::new, List.of(ADVERTISE_ADDRESS, BIND_PORT));

    private ApiEndpoint(Values values) {
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

    /** {@code advertiseAddress}: a text. */
    public Optional<String> advertiseAddress() {
        return one(ADVERTISE_ADDRESS);
    }

    /** {@code bindPort}: a whole number. Default {@code 6443}. From 0 to 65535. */
    public Optional<Integer> bindPort() {
        return one(BIND_PORT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ApiEndpoint#advertiseAddress()}. */
        public Builder advertiseAddress(String value) {
            values.set(ADVERTISE_ADDRESS, value);
            return this;
        }

        /** Sets {@link ApiEndpoint#bindPort()}. */
        public Builder bindPort(int value) {
            values.set(BIND_PORT, value);
            return this;
        }

        /** The finished object. */
        public ApiEndpoint build() {
            return new ApiEndpoint(values);
        }
    }
}
