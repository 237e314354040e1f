// Written by k8sbin-codegen from src/main/catalog/kinds/credential-provider.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Where a node had its configuration from. */
public final class NodeConfigSource extends ConfigObject {
    private static final Field<ConfigMapNodeConfigSource> CONFIG_MAP =
            Field.of("configMap", Types.object(() -> ConfigMapNodeConfigSource.SCHEMA));
    static final Schema<NodeConfigSource> SCHEMA =
            new Schema<>("NodeConfigSource", NodeConfigSource::new, List.of(CONFIG_MAP));

    private NodeConfigSource(Values values) {
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

    /** {@code configMap}: {@link ConfigMapNodeConfigSource}. */
    public Optional<ConfigMapNodeConfigSource> configMap() {
        return one(CONFIG_MAP);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeConfigSource#configMap()}. */
        public Builder configMap(ConfigMapNodeConfigSource value) {
            values.set(CONFIG_MAP, value);
            return this;
        }

        /** The finished object. */
        public NodeConfigSource build() {
            return new NodeConfigSource(values);
        }
    }
}
