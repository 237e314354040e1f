// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A cluster, a user and a namespace. */
public final class KubeconfigContext extends ConfigObject {
    private static final Field<String> CLUSTER = Field.of("cluster", Types.TEXT);
    private static final Field<String> USER = Field.of("user", Types.TEXT);
    private static final Field<String> NAMESPACE = Field.of("namespace", Types.TEXT);
    private static final Field<List<KubeconfigExtension>> EXTENSIONS =
            Field.of("extensions", Types.list(Types.object(() -> KubeconfigExtension.SCHEMA)));
    static final Schema<KubeconfigContext> SCHEMA =
            new Schema<>("KubeconfigContext", KubeconfigContext::new, List.of(CLUSTER, USER, NAMESPACE, EXTENSIONS));

    private KubeconfigContext(Values values) {
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

    /** {@code cluster}: a text. */
    public Optional<String> cluster() {
        return one(CLUSTER);
    }

    /** {@code user}: a text. */
    public Optional<String> user() {
        return one(USER);
    }

    /** {@code namespace}: a text. */
    public Optional<String> namespace() {
        return one(NAMESPACE);
    }

    /** {@code extensions}: a list, each entry {@link KubeconfigExtension}. */
    public List<KubeconfigExtension> extensions() {
        return list(EXTENSIONS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeconfigContext#cluster()}. */
        public Builder cluster(String value) {
            values.set(CLUSTER, value);
            return this;
        }

        /** Sets {@link KubeconfigContext#user()}. */
        public Builder user(String value) {
            values.set(USER, value);
            return this;
        }

        /** Sets {@link KubeconfigContext#namespace()}. */
        public Builder namespace(String value) {
            values.set(NAMESPACE, value);
            return this;
        }

        /** Sets {@link KubeconfigContext#extensions()}. */
        public Builder extensions(List<KubeconfigExtension> value) {
            values.set(EXTENSIONS, value);
            return this;
        }

        /** The finished object. */
        public KubeconfigContext build() {
            return new KubeconfigContext(values);
        }
    }
}
