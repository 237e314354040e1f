// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Pod security standards that hold where namespaces say nothing, and exemptions. */
public final class PodSecurityConfiguration extends ConfigKind {
    private static final Field<PodSecurityDefaults> DEFAULTS =
            Field.of("defaults", Types.object(() -> PodSecurityDefaults.SCHEMA));
    private static final Field<PodSecurityExemptions> EXEMPTIONS =
            Field.of("exemptions", Types.object(() -> PodSecurityExemptions.SCHEMA));
    static final Schema<PodSecurityConfiguration> SCHEMA =
            new Schema<>("PodSecurityConfiguration", PodSecurityConfiguration::new, List.of(DEFAULTS, EXEMPTIONS));

    static final Kind<PodSecurityConfiguration> DEFINITION = new Kind<>(
            PodSecurityConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("pod-security.admission.config.k8s.io/v1alpha1/PodSecurityConfiguration", 22, 0),
                    Wire.of("pod-security.admission.config.k8s.io/v1beta1/PodSecurityConfiguration", 23, 0),
                    Wire.of("pod-security.admission.config.k8s.io/v1/PodSecurityConfiguration", 25, 0)));

    private PodSecurityConfiguration(Values values) {
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
    Kind<PodSecurityConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code defaults}: {@link PodSecurityDefaults}. */
    public Optional<PodSecurityDefaults> defaults() {
        return one(DEFAULTS);
    }

    /** {@code exemptions}: {@link PodSecurityExemptions}. */
    public Optional<PodSecurityExemptions> exemptions() {
        return one(EXEMPTIONS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PodSecurityConfiguration#defaults()}. */
        public Builder defaults(PodSecurityDefaults value) {
            values.set(DEFAULTS, value);
            return this;
        }

        /** Sets {@link PodSecurityConfiguration#exemptions()}. */
        public Builder exemptions(PodSecurityExemptions value) {
            values.set(EXEMPTIONS, value);
            return this;
        }

        /** The finished object. */
        public PodSecurityConfiguration build() {
            return new PodSecurityConfiguration(values);
        }
    }
}
