// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Configurations of admission plugins, read from --admission-control-config-file. */
public final class AdmissionConfiguration extends ConfigKind {
    private static final Field<List<AdmissionPluginConfiguration>> PLUGINS =
            Field.of("plugins", Types.list(Types.object(() -> AdmissionPluginConfiguration.SCHEMA)));
    static final Schema<AdmissionConfiguration> SCHEMA =
            new Schema<>("AdmissionConfiguration", AdmissionConfiguration::new, List.of(PLUGINS));

    static final Kind<AdmissionConfiguration> DEFINITION = new Kind<>(
            AdmissionConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("apiserver.k8s.io/v1alpha1/AdmissionConfiguration", 16, 0),
                    Wire.of("apiserver.config.k8s.io/v1/AdmissionConfiguration", 17, 0)));

    private AdmissionConfiguration(Values values) {
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
    Kind<AdmissionConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code plugins}: a list, each entry {@link AdmissionPluginConfiguration}. */
    public List<AdmissionPluginConfiguration> plugins() {
        return list(PLUGINS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AdmissionConfiguration#plugins()}. */
        public Builder plugins(List<AdmissionPluginConfiguration> value) {
            values.set(PLUGINS, value);
            return this;
        }

        /** The finished object. */
        public AdmissionConfiguration build() {
            return new AdmissionConfiguration(values);
        }
    }
}
