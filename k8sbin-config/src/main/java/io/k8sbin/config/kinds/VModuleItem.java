// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Log verbosity of some source files. */
public final class VModuleItem extends ConfigObject {
    private static final Field<String> FILE_PATTERN = Field.of("filePattern", Types.TEXT);
    private static final Field<Integer> VERBOSITY = Field.of("verbosity", Types.INT);
    static final Schema<VModuleItem> SCHEMA =
            new Schema<>("VModuleItem", VModuleItem::new, List.of(FILE_PATTERN, VERBOSITY));

    private VModuleItem(Values values) {
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

    /** {@code filePattern}: a text. */
    public Optional<String> filePattern() {
        return one(FILE_PATTERN);
    }

    /** {@code verbosity}: a whole number. */
    public Optional<Integer> verbosity() {
        return one(VERBOSITY);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link VModuleItem#filePattern()}. */
        public Builder filePattern(String value) {
            values.set(FILE_PATTERN, value);
            return this;
        }

        /** Sets {@link VModuleItem#verbosity()}. */
        public Builder verbosity(int value) {
            values.set(VERBOSITY, value);
            return this;
        }

        /** The finished object. */
        public VModuleItem build() {
            return new VModuleItem(values);
        }
    }
}
