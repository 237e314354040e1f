// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Time pods of a priority get at shutdown. */
public final class ShutdownGracePeriodByPodPriority extends ConfigObject {
    private static final Field<Integer> PRIORITY = Field.of("priority", Types.INT);
    private static final Field<Long> SHUTDOWN_GRACE_PERIOD_SECONDS = Field.of("shutdownGracePeriodSeconds", Types.LONG);
    static final Schema<ShutdownGracePeriodByPodPriority> SCHEMA = new Schema<>(
            "ShutdownGracePeriodByPodPriority",
            ShutdownGracePeriodByPodPriority::new,
            List.of(PRIORITY, SHUTDOWN_GRACE_PERIOD_SECONDS));

    private ShutdownGracePeriodByPodPriority(Values values) {
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

    /** {@code priority}: a whole number. */
    public Optional<Integer> priority() {
        return one(PRIORITY);
    }

    /** {@code shutdownGracePeriodSeconds}: a whole number of 64 bits. */
    public Optional<Long> shutdownGracePeriodSeconds() {
        return one(SHUTDOWN_GRACE_PERIOD_SECONDS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ShutdownGracePeriodByPodPriority#priority()}. */
        public Builder priority(int value) {
            values.set(PRIORITY, value);
            return this;
        }

        /** Sets {@link ShutdownGracePeriodByPodPriority#shutdownGracePeriodSeconds()}. */
        public Builder shutdownGracePeriodSeconds(long value) {
            values.set(SHUTDOWN_GRACE_PERIOD_SECONDS, value);
            return this;
        }

        /** The finished object. */
        public ShutdownGracePeriodByPodPriority build() {
            return new ShutdownGracePeriodByPodPriority(values);
        }
    }
}
