// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A proxy reached over a Unix socket. */
public final class UdsTransport extends ConfigObject {
    private static final Field<String> UDS_NAME =
            Field.of("udsName", Types.TEXT).minors(18, 0);
    static final Schema<UdsTransport> SCHEMA = new Schema<>("UdsTransport", UdsTransport::new, List.of(UDS_NAME));

    private UdsTransport(Values values) {
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

    /** {@code udsName}: a text. Since 1.18. */
    public Optional<String> udsName() {
        return one(UDS_NAME);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link UdsTransport#udsName()}. */
        public Builder udsName(String value) {
            values.set(UDS_NAME, value);
            return this;
        }

        /** The finished object. */
        public UdsTransport build() {
            return new UdsTransport(values);
        }
    }
}
