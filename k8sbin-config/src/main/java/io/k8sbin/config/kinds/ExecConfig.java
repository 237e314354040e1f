// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A program that gives credentials. */
public final class ExecConfig extends ConfigObject {
    private static final Field<String> COMMAND = Field.of("command", Types.TEXT);
    private static final Field<List<String>> ARGS = Field.of("args", Types.list(Types.TEXT));
    private static final Field<List<ExecEnvVar>> ENV =
            Field.of("env", Types.list(Types.object(() -> ExecEnvVar.SCHEMA)));
    private static final Field<String> API_VERSION = Field.of("apiVersion", Types.TEXT);
    private static final Field<String> INSTALL_HINT =
            Field.of("installHint", Types.TEXT).minors(19, 0);
    private static final Field<Boolean> PROVIDE_CLUSTER_INFO =
            Field.of("provideClusterInfo", Types.BOOL).minors(20, 0);
    private static final Field<ExecInteractiveMode> INTERACTIVE_MODE =
            Field.of("interactiveMode", Types.words(ExecInteractiveMode.class)).minors(22, 0);
    static final Schema<ExecConfig> SCHEMA = new Schema<>(
            "ExecConfig",
            ExecConfig::new,
            List.of(COMMAND, ARGS, ENV, API_VERSION, INSTALL_HINT, PROVIDE_CLUSTER_INFO, INTERACTIVE_MODE));

    private ExecConfig(Values values) {
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

    /** {@code command}: a text. */
    public Optional<String> command() {
        return one(COMMAND);
    }

    /** {@code args}: a list, each entry a text. */
    public List<String> args() {
        return list(ARGS);
    }

    /** {@code env}: a list, each entry {@link ExecEnvVar}. */
    public List<ExecEnvVar> env() {
        return list(ENV);
    }

    /** {@code apiVersion}: a text. */
    public Optional<String> apiVersion() {
        return one(API_VERSION);
    }

    /** {@code installHint}: a text. Since 1.19. */
    public Optional<String> installHint() {
        return one(INSTALL_HINT);
    }

    /** {@code provideClusterInfo}: a truth value. Since 1.20. */
    public Optional<Boolean> provideClusterInfo() {
        return one(PROVIDE_CLUSTER_INFO);
    }

    /** {@code interactiveMode}: {@link ExecInteractiveMode}. Default {@code IfAvailable}. Since 1.22. */
    public Optional<ExecInteractiveMode> interactiveMode() {
        return one(INTERACTIVE_MODE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ExecConfig#command()}. */
        public Builder command(String value) {
            values.set(COMMAND, value);
            return this;
        }

        /** Sets {@link ExecConfig#args()}. */
        public Builder args(List<String> value) {
            values.set(ARGS, value);
            return this;
        }

        /** Sets {@link ExecConfig#env()}. */
        public Builder env(List<ExecEnvVar> value) {
            values.set(ENV, value);
            return this;
        }

        /** Sets {@link ExecConfig#apiVersion()}. */
        public Builder apiVersion(String value) {
            values.set(API_VERSION, value);
            return this;
        }

        /** Sets {@link ExecConfig#installHint()}. */
        public Builder installHint(String value) {
            values.set(INSTALL_HINT, value);
            return this;
        }

        /** Sets {@link ExecConfig#provideClusterInfo()}. */
        public Builder provideClusterInfo(boolean value) {
            values.set(PROVIDE_CLUSTER_INFO, value);
            return this;
        }

        /** Sets {@link ExecConfig#interactiveMode()}. */
        public Builder interactiveMode(ExecInteractiveMode value) {
            values.set(INTERACTIVE_MODE, value);
            return this;
        }

        /** The finished object. */
        public ExecConfig build() {
            return new ExecConfig(values);
        }
    }
}
