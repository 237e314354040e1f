// Written by k8sbin-codegen from src/main/catalog/kinds/credential-provider.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A checkpoint of the kubelet's dynamic configuration; written by the kubelet itself. */
public final class SerializedNodeConfigSource extends ConfigKind {
    private static final Field<NodeConfigSource> SOURCE =
            Field.of("source", Types.object(() -> NodeConfigSource.SCHEMA));
    static final Schema<SerializedNodeConfigSource> SCHEMA =
            new Schema<>("SerializedNodeConfigSource", SerializedNodeConfigSource::new, List.of(SOURCE));

    static final Kind<SerializedNodeConfigSource> DEFINITION = new Kind<>(
            SerializedNodeConfigSource.class,
            SCHEMA,
            List.of(Wire.of("kubelet.config.k8s.io/v1beta1/SerializedNodeConfigSource", 16, 0)));

    private SerializedNodeConfigSource(Values values) {
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
    Kind<SerializedNodeConfigSource> definition() {
        return DEFINITION;
    }

    /** {@code source}: {@link NodeConfigSource}. */
    public Optional<NodeConfigSource> source() {
        return one(SOURCE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link SerializedNodeConfigSource#source()}. */
        public Builder source(NodeConfigSource value) {
            values.set(SOURCE, value);
            return this;
        }

        /** The finished object. */
        public SerializedNodeConfigSource build() {
            return new SerializedNodeConfigSource(values);
        }
    }
}
