// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Preferences of the client; no longer used. */
public final class KubeconfigPreferences extends ConfigObject {
    private static final Field<Boolean> COLORS = Field.of("colors", Types.BOOL);
    private static final Field<List<KubeconfigExtension>> EXTENSIONS =
            Field.of("extensions", Types.list(Types.object(() -> KubeconfigExtension.SCHEMA)));
    static final Schema<KubeconfigPreferences> SCHEMA =
            new Schema<>("KubeconfigPreferences", KubeconfigPreferences::new, List.of(COLORS, EXTENSIONS));

    private KubeconfigPreferences(Values values) {
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

    /** {@code colors}: a truth value. */
    public Optional<Boolean> colors() {
        return one(COLORS);
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

        /** Sets {@link KubeconfigPreferences#colors()}. */
        public Builder colors(boolean value) {
            values.set(COLORS, value);
            return this;
        }

        /** Sets {@link KubeconfigPreferences#extensions()}. */
        public Builder extensions(List<KubeconfigExtension> value) {
            values.set(EXTENSIONS, value);
            return this;
        }

        /** The finished object. */
        public KubeconfigPreferences build() {
            return new KubeconfigPreferences(values);
        }
    }
}
