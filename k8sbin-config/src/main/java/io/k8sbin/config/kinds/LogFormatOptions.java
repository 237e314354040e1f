// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Settings of the log formats. */
public final class LogFormatOptions extends ConfigObject {
    private static final Field<TextLogOptions> TEXT =
            Field.of("text", Types.object(() -> TextLogOptions.SCHEMA)).minors(30, 0);
    private static final Field<JsonLogOptions> JSON = Field.of("json", Types.object(() -> JsonLogOptions.SCHEMA));
    static final Schema<LogFormatOptions> SCHEMA =
            new Schema<>("LogFormatOptions", LogFormatOptions::new, List.of(TEXT, JSON));

    private LogFormatOptions(Values values) {
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

    /** {@code text}: {@link TextLogOptions}. Since 1.30. */
    public Optional<TextLogOptions> text() {
        return one(TEXT);
    }

    /** {@code json}: {@link JsonLogOptions}. */
    public Optional<JsonLogOptions> json() {
        return one(JSON);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LogFormatOptions#text()}. */
        public Builder text(TextLogOptions value) {
            values.set(TEXT, value);
            return this;
        }

        /** Sets {@link LogFormatOptions#json()}. */
        public Builder json(JsonLogOptions value) {
            values.set(JSON, value);
            return this;
        }

        /** The finished object. */
        public LogFormatOptions build() {
            return new LogFormatOptions(values);
        }
    }
}
