// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A field of the pod. */
public final class ObjectFieldSelector extends ConfigObject {
    private static final Field<String> API_VERSION = Field.of("apiVersion", Types.TEXT);
    private static final Field<String> FIELD_PATH = Field.of("fieldPath", Types.TEXT);
    static final Schema<ObjectFieldSelector> SCHEMA =
            new Schema<>("ObjectFieldSelector", ObjectFieldSelector::new, List.of(API_VERSION, FIELD_PATH));

    private ObjectFieldSelector(Values values) {
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

    /** {@code apiVersion}: a text. Default {@code v1}. */
    public Optional<String> apiVersion() {
        return one(API_VERSION);
    }

    /** {@code fieldPath}: a text. */
    public Optional<String> fieldPath() {
        return one(FIELD_PATH);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ObjectFieldSelector#apiVersion()}. */
        public Builder apiVersion(String value) {
            values.set(API_VERSION, value);
            return this;
        }

        /** Sets {@link ObjectFieldSelector#fieldPath()}. */
        public Builder fieldPath(String value) {
            values.set(FIELD_PATH, value);
            return this;
        }

        /** The finished object. */
        public ObjectFieldSelector build() {
            return new ObjectFieldSelector(values);
        }
    }
}
