// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a component logs. */
public final class LoggingConfiguration extends ConfigObject {
    private static final Field<String> FORMAT = Field.of("format", Types.TEXT);
    private static final Field<Duration> FLUSH_FREQUENCY =
            Field.of("flushFrequency", Types.DURATION_OR_NANOS).minors(23, 0);
    private static final Field<Integer> VERBOSITY =
            Field.of("verbosity", Types.INT).minors(23, 0);
    private static final Field<List<VModuleItem>> VMODULE = Field.of(
                    "vmodule", Types.list(Types.object(() -> VModuleItem.SCHEMA)))
            .minors(23, 0);
    private static final Field<LogFormatOptions> OPTIONS =
            Field.of("options", Types.object(() -> LogFormatOptions.SCHEMA)).minors(23, 0);
    private static final Field<Boolean> SANITIZATION =
            Field.of("sanitization", Types.BOOL).minors(20, 24);
    static final Schema<LoggingConfiguration> SCHEMA = new Schema<>(
            "LoggingConfiguration",
            LoggingConfiguration::new,
            List.of(FORMAT, FLUSH_FREQUENCY, VERBOSITY, VMODULE, OPTIONS, SANITIZATION));

    private LoggingConfiguration(Values values) {
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

    /** {@code format}: a text. */
    public Optional<String> format() {
        return one(FORMAT);
    }

    /** {@code flushFrequency}: a duration. Since 1.23. */
    public Optional<Duration> flushFrequency() {
        return one(FLUSH_FREQUENCY);
    }

    /** {@code verbosity}: a whole number. Since 1.23. */
    public Optional<Integer> verbosity() {
        return one(VERBOSITY);
    }

    /** {@code vmodule}: a list, each entry {@link VModuleItem}. Since 1.23. */
    public List<VModuleItem> vmodule() {
        return list(VMODULE);
    }

    /** {@code options}: {@link LogFormatOptions}. Since 1.23. */
    public Optional<LogFormatOptions> options() {
        return one(OPTIONS);
    }

    /** {@code sanitization}: a truth value. Since 1.20. Removed in 1.24. */
    public Optional<Boolean> sanitization() {
        return one(SANITIZATION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LoggingConfiguration#format()}. */
        public Builder format(String value) {
            values.set(FORMAT, value);
            return this;
        }

        /** Sets {@link LoggingConfiguration#flushFrequency()}. */
        public Builder flushFrequency(Duration value) {
            values.set(FLUSH_FREQUENCY, value);
            return this;
        }

        /** Sets {@link LoggingConfiguration#verbosity()}. */
        public Builder verbosity(int value) {
            values.set(VERBOSITY, value);
            return this;
        }

        /** Sets {@link LoggingConfiguration#vmodule()}. */
        public Builder vmodule(List<VModuleItem> value) {
            values.set(VMODULE, value);
            return this;
        }

        /** Sets {@link LoggingConfiguration#options()}. */
        public Builder options(LogFormatOptions value) {
            values.set(OPTIONS, value);
            return this;
        }

        /** Sets {@link LoggingConfiguration#sanitization()}. */
        public Builder sanitization(boolean value) {
            values.set(SANITIZATION, value);
            return this;
        }

        /** The finished object. */
        public LoggingConfiguration build() {
            return new LoggingConfiguration(values);
        }
    }
}
