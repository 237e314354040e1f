// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Labels nodes must have or must not have. */
public final class LabelsPresence extends ConfigObject {
    private static final Field<List<String>> LABELS = Field.of("labels", Types.list(Types.TEXT));
    private static final Field<Boolean> PRESENCE = Field.of("presence", Types.BOOL);
    static final Schema<LabelsPresence> SCHEMA =
            new Schema<>("LabelsPresence", LabelsPresence::new, List.of(LABELS, PRESENCE));

    private LabelsPresence(Values values) {
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

    /** {@code labels}: a list, each entry a text. */
    public List<String> labels() {
        return list(LABELS);
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

        /** Sets {@link LabelsPresence#labels()}. */
        public Builder labels(List<String> value) {
            values.set(LABELS, value);
            return this;
        }

        /** Sets {@link LabelsPresence#presence()}. */
        public Builder presence(boolean value) {
            values.set(PRESENCE, value);
            return this;
        }

        /** The finished object. */
        public LabelsPresence build() {
            return new LabelsPresence(values);
        }
    }
}
