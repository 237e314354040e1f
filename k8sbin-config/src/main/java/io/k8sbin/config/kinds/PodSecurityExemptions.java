// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Who and what is not judged. */
public final class PodSecurityExemptions extends ConfigObject {
    private static final Field<List<String>> USERNAMES = Field.of("usernames", Types.list(Types.TEXT));
    private static final Field<List<String>> NAMESPACES = Field.of("namespaces", Types.list(Types.TEXT));
    private static final Field<List<String>> RUNTIME_CLASSES = Field.of("runtimeClasses", Types.list(Types.TEXT));
    static final Schema<PodSecurityExemptions> SCHEMA = new Schema<>(
            "PodSecurityExemptions", PodSecurityExemptions::new, List.of(USERNAMES, NAMESPACES, RUNTIME_CLASSES));

    private PodSecurityExemptions(Values values) {
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

    /** {@code usernames}: a list, each entry a text. */
    public List<String> usernames() {
        return list(USERNAMES);
    }

    /** {@code namespaces}: a list, each entry a text. */
    public List<String> namespaces() {
        return list(NAMESPACES);
    }

    /** {@code runtimeClasses}: a list, each entry a text. */
    public List<String> runtimeClasses() {
        return list(RUNTIME_CLASSES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PodSecurityExemptions#usernames()}. */
        public Builder usernames(List<String> value) {
            values.set(USERNAMES, value);
            return this;
        }

        /** Sets {@link PodSecurityExemptions#namespaces()}. */
        public Builder namespaces(List<String> value) {
            values.set(NAMESPACES, value);
            return this;
        }

        /** Sets {@link PodSecurityExemptions#runtimeClasses()}. */
        public Builder runtimeClasses(List<String> value) {
            values.set(RUNTIME_CLASSES, value);
            return this;
        }

        /** The finished object. */
        public PodSecurityExemptions build() {
            return new PodSecurityExemptions(values);
        }
    }
}
