// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Quantity;
import java.util.List;
import java.util.Optional;

/** A resource of a container. */
public final class ResourceFieldSelector extends ConfigObject {
    private static final Field<String> CONTAINER_NAME = Field.of("containerName", Types.TEXT);
    private static final Field<String> RESOURCE = Field.of("resource", Types.TEXT);
    private static final Field<Quantity> DIVISOR = Field.of("divisor", Types.QUANTITY);
    static final Schema<ResourceFieldSelector> SCHEMA = new Schema<>(
            "ResourceFieldSelector", ResourceFieldSelector::new, List.of(CONTAINER_NAME, RESOURCE, DIVISOR));

    private ResourceFieldSelector(Values values) {
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

    /** {@code containerName}: a text. */
    public Optional<String> containerName() {
        return one(CONTAINER_NAME);
    }

    /** {@code resource}: a text. */
    public Optional<String> resource() {
        return one(RESOURCE);
    }

    /** {@code divisor}: an amount. Default {@code 1}. */
    public Optional<Quantity> divisor() {
        return one(DIVISOR);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ResourceFieldSelector#containerName()}. */
        public Builder containerName(String value) {
            values.set(CONTAINER_NAME, value);
            return this;
        }

        /** Sets {@link ResourceFieldSelector#resource()}. */
        public Builder resource(String value) {
            values.set(RESOURCE, value);
            return this;
        }

        /** Sets {@link ResourceFieldSelector#divisor()}. */
        public Builder divisor(Quantity value) {
            values.set(DIVISOR, value);
            return this;
        }

        /** The finished object. */
        public ResourceFieldSelector build() {
            return new ResourceFieldSelector(values);
        }
    }
}
