// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A kubeconfig file with everything a client may say there, plugins included. Holds credentials. {@link io.k8sbin.config.kubeconfig.Kubeconfig} is the safe part of it. */
public final class KubeconfigDocument extends ConfigKind {
    private static final Field<KubeconfigPreferences> PREFERENCES =
            Field.of("preferences", Types.object(() -> KubeconfigPreferences.SCHEMA));
    private static final Field<List<NamedCluster>> CLUSTERS =
            Field.of("clusters", Types.list(Types.object(() -> NamedCluster.SCHEMA)));
    private static final Field<List<NamedUser>> USERS =
            Field.of("users", Types.list(Types.object(() -> NamedUser.SCHEMA)));
    private static final Field<List<NamedContext>> CONTEXTS =
            Field.of("contexts", Types.list(Types.object(() -> NamedContext.SCHEMA)));
    private static final Field<String> CURRENT_CONTEXT = Field.of("current-context", Types.TEXT);
    private static final Field<List<KubeconfigExtension>> EXTENSIONS =
            Field.of("extensions", Types.list(Types.object(() -> KubeconfigExtension.SCHEMA)));
    static final Schema<KubeconfigDocument> SCHEMA = new Schema<>(
            "KubeconfigDocument",
            KubeconfigDocument::new,
            List.of(PREFERENCES, CLUSTERS, USERS, CONTEXTS, CURRENT_CONTEXT, EXTENSIONS));

    static final Kind<KubeconfigDocument> DEFINITION =
            new Kind<>(KubeconfigDocument.class, SCHEMA, List.of(Wire.of("v1/Config", 16, 0)));

    private KubeconfigDocument(Values values) {
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

    @Override
    Kind<KubeconfigDocument> definition() {
        return DEFINITION;
    }

    /** {@code preferences}: {@link KubeconfigPreferences}. */
    public Optional<KubeconfigPreferences> preferences() {
        return one(PREFERENCES);
    }

    /** {@code clusters}: a list, each entry {@link NamedCluster}. */
    public List<NamedCluster> clusters() {
        return list(CLUSTERS);
    }

    /** {@code users}: a list, each entry {@link NamedUser}. */
    public List<NamedUser> users() {
        return list(USERS);
    }

    /** {@code contexts}: a list, each entry {@link NamedContext}. */
    public List<NamedContext> contexts() {
        return list(CONTEXTS);
    }

    /** {@code current-context}: a text. */
    public Optional<String> currentContext() {
        return one(CURRENT_CONTEXT);
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

        /** Sets {@link KubeconfigDocument#preferences()}. */
        public Builder preferences(KubeconfigPreferences value) {
            values.set(PREFERENCES, value);
            return this;
        }

        /** Sets {@link KubeconfigDocument#clusters()}. */
        public Builder clusters(List<NamedCluster> value) {
            values.set(CLUSTERS, value);
            return this;
        }

        /** Sets {@link KubeconfigDocument#users()}. */
        public Builder users(List<NamedUser> value) {
            values.set(USERS, value);
            return this;
        }

        /** Sets {@link KubeconfigDocument#contexts()}. */
        public Builder contexts(List<NamedContext> value) {
            values.set(CONTEXTS, value);
            return this;
        }

        /** Sets {@link KubeconfigDocument#currentContext()}. */
        public Builder currentContext(String value) {
            values.set(CURRENT_CONTEXT, value);
            return this;
        }

        /** Sets {@link KubeconfigDocument#extensions()}. */
        public Builder extensions(List<KubeconfigExtension> value) {
            values.set(EXTENSIONS, value);
            return this;
        }

        /** The finished object. */
        public KubeconfigDocument build() {
            return new KubeconfigDocument(values);
        }
    }
}
