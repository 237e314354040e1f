// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Callers without any proof. */
public final class KubeletAnonymousAuthentication extends ConfigObject {
    private static final Field<Boolean> ENABLED = Field.of("enabled", Types.BOOL);
    static final Schema<KubeletAnonymousAuthentication> SCHEMA =
            new Schema<>("KubeletAnonymousAuthentication", KubeletAnonymousAuthentication::new, List.of(ENABLED));

    private KubeletAnonymousAuthentication(Values values) {
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

    /** {@code enabled}: a truth value. */
    public Optional<Boolean> enabled() {
        return one(ENABLED);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeletAnonymousAuthentication#enabled()}. */
        public Builder enabled(boolean value) {
            values.set(ENABLED, value);
            return this;
        }

        /** The finished object. */
        public KubeletAnonymousAuthentication build() {
            return new KubeletAnonymousAuthentication(values);
        }
    }
}
