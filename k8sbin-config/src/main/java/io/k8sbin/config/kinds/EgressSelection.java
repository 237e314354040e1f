// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A kind of destination and how it is reached. */
public final class EgressSelection extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<EgressConnection> CONNECTION =
            Field.of("connection", Types.object(() -> EgressConnection.SCHEMA));
    static final Schema<EgressSelection> SCHEMA =
            new Schema<>("EgressSelection", EgressSelection::new, List.of(NAME, CONNECTION));

    private EgressSelection(Values values) {
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

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** {@code connection}: {@link EgressConnection}. */
    public Optional<EgressConnection> connection() {
        return one(CONNECTION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EgressSelection#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link EgressSelection#connection()}. */
        public Builder connection(EgressConnection value) {
            values.set(CONNECTION, value);
            return this;
        }

        /** The finished object. */
        public EgressSelection build() {
            return new EgressSelection(values);
        }
    }
}
