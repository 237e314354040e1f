// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A taint a node registers with. */
public final class RegisteredTaint extends ConfigObject {
    private static final Field<String> KEY = Field.of("key", Types.TEXT);
    private static final Field<String> VALUE = Field.of("value", Types.TEXT);
    private static final Field<TaintEffect> EFFECT = Field.of("effect", Types.words(TaintEffect.class));
    private static final Field<Instant> TIME_ADDED = Field.of("timeAdded", Types.TIME);
    static final Schema<RegisteredTaint> SCHEMA =
            new Schema<>("RegisteredTaint", RegisteredTaint::new, List.of(KEY, VALUE, EFFECT, TIME_ADDED));

    private RegisteredTaint(Values values) {
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

    /** {@code key}: a text. */
    public Optional<String> key() {
        return one(KEY);
    }

    /** {@code value}: a text. */
    public Optional<String> value() {
        return one(VALUE);
    }

    /** {@code effect}: {@link TaintEffect}. */
    public Optional<TaintEffect> effect() {
        return one(EFFECT);
    }

    /** {@code timeAdded}: a moment. */
    public Optional<Instant> timeAdded() {
        return one(TIME_ADDED);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link RegisteredTaint#key()}. */
        public Builder key(String value) {
            values.set(KEY, value);
            return this;
        }

        /** Sets {@link RegisteredTaint#value()}. */
        public Builder value(String value) {
            values.set(VALUE, value);
            return this;
        }

        /** Sets {@link RegisteredTaint#effect()}. */
        public Builder effect(TaintEffect value) {
            values.set(EFFECT, value);
            return this;
        }

        /** Sets {@link RegisteredTaint#timeAdded()}. */
        public Builder timeAdded(Instant value) {
            values.set(TIME_ADDED, value);
            return this;
        }

        /** The finished object. */
        public RegisteredTaint build() {
            return new RegisteredTaint(values);
        }
    }
}
