// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A context and its name. */
public final class NamedContext extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<KubeconfigContext> CONTEXT =
            Field.of("context", Types.object(() -> KubeconfigContext.SCHEMA));
    static final Schema<NamedContext> SCHEMA = new Schema<>("NamedContext", NamedContext::new, List.of(NAME, CONTEXT));

    private NamedContext(Values values) {
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

    /** {@code context}: {@link KubeconfigContext}. */
    public Optional<KubeconfigContext> context() {
        return one(CONTEXT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NamedContext#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link NamedContext#context()}. */
        public Builder context(KubeconfigContext value) {
            values.set(CONTEXT, value);
            return this;
        }

        /** The finished object. */
        public NamedContext build() {
            return new NamedContext(values);
        }
    }
}
