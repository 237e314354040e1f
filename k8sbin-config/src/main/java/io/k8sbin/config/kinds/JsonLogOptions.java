// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Quantity;
import java.util.List;
import java.util.Optional;

/** Settings of the JSON log format. */
public final class JsonLogOptions extends ConfigObject {
    private static final Field<Boolean> SPLIT_STREAM = Field.of("splitStream", Types.BOOL);
    private static final Field<Quantity> INFO_BUFFER_SIZE = Field.of("infoBufferSize", Types.QUANTITY);
    static final Schema<JsonLogOptions> SCHEMA =
            new Schema<>("JsonLogOptions", JsonLogOptions::new, List.of(SPLIT_STREAM, INFO_BUFFER_SIZE));

    private JsonLogOptions(Values values) {
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

    /** {@code splitStream}: a truth value. */
    public Optional<Boolean> splitStream() {
        return one(SPLIT_STREAM);
    }

    /** {@code infoBufferSize}: an amount. */
    public Optional<Quantity> infoBufferSize() {
        return one(INFO_BUFFER_SIZE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link JsonLogOptions#splitStream()}. */
        public Builder splitStream(boolean value) {
            values.set(SPLIT_STREAM, value);
            return this;
        }

        /** Sets {@link JsonLogOptions#infoBufferSize()}. */
        public Builder infoBufferSize(Quantity value) {
            values.set(INFO_BUFFER_SIZE, value);
            return this;
        }

        /** The finished object. */
        public JsonLogOptions build() {
            return new JsonLogOptions(values);
        }
    }
}
