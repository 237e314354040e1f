// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What kubeadm reset does. */
public final class ResetConfiguration extends ConfigKind {
    private static final Field<Boolean> CLEANUP_TMP_DIR = Field.of("cleanupTmpDir", Types.BOOL);
    private static final Field<String> CERTIFICATES_DIR = Field.of("certificatesDir", Types.TEXT);
    private static final Field<String> CRI_SOCKET = Field.of("criSocket", Types.TEXT);
    private static final Field<Boolean> DRY_RUN = Field.of("dryRun", Types.BOOL);
    private static final Field<Boolean> FORCE = Field.of("force", Types.BOOL);
    private static final Field<List<String>> IGNORE_PREFLIGHT_ERRORS =
            Field.of("ignorePreflightErrors", Types.list(Types.TEXT));
    private static final Field<List<String>> SKIP_PHASES = Field.of("skipPhases", Types.list(Types.TEXT));
    private static final Field<List<String>> UNMOUNT_FLAGS = Field.of("unmountFlags", Types.list(Types.TEXT));
    private static final Field<KubeadmTimeouts> TIMEOUTS =
            Field.of("timeouts", Types.object(() -> KubeadmTimeouts.SCHEMA));
    static final Schema<ResetConfiguration> SCHEMA = new Schema<>(
            "ResetConfiguration",
            ResetConfiguration::new,
            List.of(
                    CLEANUP_TMP_DIR,
                    CERTIFICATES_DIR,
                    CRI_SOCKET,
                    DRY_RUN,
                    FORCE,
                    IGNORE_PREFLIGHT_ERRORS,
                    SKIP_PHASES,
                    UNMOUNT_FLAGS,
                    TIMEOUTS));

    static final Kind<ResetConfiguration> DEFINITION = new Kind<>(
            ResetConfiguration.class, SCHEMA, List.of(Wire.of("kubeadm.k8s.io/v1beta4/ResetConfiguration", 31, 0)));

    private ResetConfiguration(Values values) {
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
    Kind<ResetConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code cleanupTmpDir}: a truth value. */
    public Optional<Boolean> cleanupTmpDir() {
        return one(CLEANUP_TMP_DIR);
    }

    /** {@code certificatesDir}: a text. */
    public Optional<String> certificatesDir() {
        return one(CERTIFICATES_DIR);
    }

    /** {@code criSocket}: a text. */
    public Optional<String> criSocket() {
        return one(CRI_SOCKET);
    }

    /** {@code dryRun}: a truth value. */
    public Optional<Boolean> dryRun() {
        return one(DRY_RUN);
    }

    /** {@code force}: a truth value. */
    public Optional<Boolean> force() {
        return one(FORCE);
    }

    /** {@code ignorePreflightErrors}: a list, each entry a text. */
    public List<String> ignorePreflightErrors() {
        return list(IGNORE_PREFLIGHT_ERRORS);
    }

    /** {@code skipPhases}: a list, each entry a text. */
    public List<String> skipPhases() {
        return list(SKIP_PHASES);
    }

    /** {@code unmountFlags}: a list, each entry a text. */
    public List<String> unmountFlags() {
        return list(UNMOUNT_FLAGS);
    }

    /** {@code timeouts}: {@link KubeadmTimeouts}. */
    public Optional<KubeadmTimeouts> timeouts() {
        return one(TIMEOUTS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ResetConfiguration#cleanupTmpDir()}. */
        public Builder cleanupTmpDir(boolean value) {
            values.set(CLEANUP_TMP_DIR, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#certificatesDir()}. */
        public Builder certificatesDir(String value) {
            values.set(CERTIFICATES_DIR, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#criSocket()}. */
        public Builder criSocket(String value) {
            values.set(CRI_SOCKET, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#dryRun()}. */
        public Builder dryRun(boolean value) {
            values.set(DRY_RUN, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#force()}. */
        public Builder force(boolean value) {
            values.set(FORCE, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#ignorePreflightErrors()}. */
        public Builder ignorePreflightErrors(List<String> value) {
            values.set(IGNORE_PREFLIGHT_ERRORS, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#skipPhases()}. */
        public Builder skipPhases(List<String> value) {
            values.set(SKIP_PHASES, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#unmountFlags()}. */
        public Builder unmountFlags(List<String> value) {
            values.set(UNMOUNT_FLAGS, value);
            return this;
        }

        /** Sets {@link ResetConfiguration#timeouts()}. */
        public Builder timeouts(KubeadmTimeouts value) {
            values.set(TIMEOUTS, value);
            return this;
        }

        /** The finished object. */
        public ResetConfiguration build() {
            return new ResetConfiguration(values);
        }
    }
}
