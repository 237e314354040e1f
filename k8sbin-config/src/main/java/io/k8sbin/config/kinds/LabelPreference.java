// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Nodes with or without a label are preferred. */
public final class LabelPreference extends ConfigObject {
    private static final Field<String> LABEL = Field.of("label", Types.TEXT);
    private static final Field<Boolean> PRESENCE = Field.of("presence", Types.BOOL);
    static final Schema<LabelPreference> SCHEMA =
            new Schema<>("LabelPreference", LabelPreference::new, List.of(LABEL, PRESENCE));

    private LabelPreference(Values values) {
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

    /** {@code label}: a text. */
    public Optional<String> label() {
        return one(LABEL);
    }

    /** {@code presence}: a truth value. */
    public Optional<Boolean> presence() {
        return one(PRESENCE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LabelPreference#label()}. */
        public Builder label(String value) {
            values.set(LABEL, value);
            return this;
        }

        /** Sets {@link LabelPreference#presence()}. */
        public Builder presence(boolean value) {
            values.set(PRESENCE, value);
            return this;
        }

        /** The finished object. */
        public LabelPreference build() {
            return new LabelPreference(values);
        }
    }
}
