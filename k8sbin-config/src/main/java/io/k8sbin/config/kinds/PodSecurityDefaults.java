// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Levels and their versions where a namespace names none. */
public final class PodSecurityDefaults extends ConfigObject {
    private static final Field<String> ENFORCE = Field.of("enforce", Types.TEXT);
    private static final Field<String> ENFORCE_VERSION = Field.of("enforce-version", Types.TEXT);
    private static final Field<String> AUDIT = Field.of("audit", Types.TEXT);
    private static final Field<String> AUDIT_VERSION = Field.of("audit-version", Types.TEXT);
    private static final Field<String> WARN = Field.of("warn", Types.TEXT);
    private static final Field<String> WARN_VERSION = Field.of("warn-version", Types.TEXT);
    static final Schema<PodSecurityDefaults> SCHEMA = new Schema<>(
            "PodSecurityDefaults",
            PodSecurityDefaults::new,
            List.of(ENFORCE, ENFORCE_VERSION, AUDIT, AUDIT_VERSION, WARN, WARN_VERSION));

    private PodSecurityDefaults(Values values) {
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

    /** {@code enforce}: a text. */
    public Optional<String> enforce() {
        return one(ENFORCE);
    }

    /** {@code enforce-version}: a text. */
    public Optional<String> enforceVersion() {
        return one(ENFORCE_VERSION);
    }

    /** {@code audit}: a text. */
    public Optional<String> audit() {
        return one(AUDIT);
    }

    /** {@code audit-version}: a text. */
    public Optional<String> auditVersion() {
        return one(AUDIT_VERSION);
    }

    /** {@code warn}: a text. */
    public Optional<String> warn() {
        return one(WARN);
    }

    /** {@code warn-version}: a text. */
    public Optional<String> warnVersion() {
        return one(WARN_VERSION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PodSecurityDefaults#enforce()}. */
        public Builder enforce(String value) {
            values.set(ENFORCE, value);
            return this;
        }

        /** Sets {@link PodSecurityDefaults#enforceVersion()}. */
        public Builder enforceVersion(String value) {
            values.set(ENFORCE_VERSION, value);
            return this;
        }

        /** Sets {@link PodSecurityDefaults#audit()}. */
        public Builder audit(String value) {
            values.set(AUDIT, value);
            return this;
        }

        /** Sets {@link PodSecurityDefaults#auditVersion()}. */
        public Builder auditVersion(String value) {
            values.set(AUDIT_VERSION, value);
            return this;
        }

        /** Sets {@link PodSecurityDefaults#warn()}. */
        public Builder warn(String value) {
            values.set(WARN, value);
            return this;
        }

        /** Sets {@link PodSecurityDefaults#warnVersion()}. */
        public Builder warnVersion(String value) {
            values.set(WARN_VERSION, value);
            return this;
        }

        /** The finished object. */
        public PodSecurityDefaults build() {
            return new PodSecurityDefaults(values);
        }
    }
}
