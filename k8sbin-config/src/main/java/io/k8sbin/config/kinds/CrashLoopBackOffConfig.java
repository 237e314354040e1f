// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long restarts of a crashing container are held back. */
public final class CrashLoopBackOffConfig extends ConfigObject {
    private static final Field<Duration> MAX_CONTAINER_RESTART_PERIOD =
            Field.of("maxContainerRestartPeriod", Types.DURATION);
    static final Schema<CrashLoopBackOffConfig> SCHEMA =
            new Schema<>("CrashLoopBackOffConfig", CrashLoopBackOffConfig::new, List.of(MAX_CONTAINER_RESTART_PERIOD));

    private CrashLoopBackOffConfig(Values values) {
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

    /** {@code maxContainerRestartPeriod}: a duration. */
    public Optional<Duration> maxContainerRestartPeriod() {
        return one(MAX_CONTAINER_RESTART_PERIOD);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link CrashLoopBackOffConfig#maxContainerRestartPeriod()}. */
        public Builder maxContainerRestartPeriod(Duration value) {
            values.set(MAX_CONTAINER_RESTART_PERIOD, value);
            return this;
        }

        /** The finished object. */
        public CrashLoopBackOffConfig build() {
            return new CrashLoopBackOffConfig(values);
        }
    }
}
