// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How instances agree on the one that works. */
public final class LeaderElectionConfiguration extends ConfigObject {
    private static final Field<Boolean> LEADER_ELECT = Field.of("leaderElect", Types.BOOL);
    private static final Field<Duration> LEASE_DURATION = Field.of("leaseDuration", Types.DURATION);
    private static final Field<Duration> RENEW_DEADLINE = Field.of("renewDeadline", Types.DURATION);
    private static final Field<Duration> RETRY_PERIOD = Field.of("retryPeriod", Types.DURATION);
    private static final Field<String> RESOURCE_LOCK = Field.of("resourceLock", Types.TEXT);
    private static final Field<String> RESOURCE_NAME = Field.of("resourceName", Types.TEXT);
    private static final Field<String> RESOURCE_NAMESPACE = Field.of("resourceNamespace", Types.TEXT);
    private static final Field<String> LOCK_OBJECT_NAMESPACE =
            Field.of("lockObjectNamespace", Types.TEXT).in("..v1alpha1");
    private static final Field<String> LOCK_OBJECT_NAME =
            Field.of("lockObjectName", Types.TEXT).in("..v1alpha1");
    static final Schema<LeaderElectionConfiguration> SCHEMA = new Schema<>(
            "LeaderElectionConfiguration",
            LeaderElectionConfiguration::new,
            List.of(
                    LEADER_ELECT,
                    LEASE_DURATION,
                    RENEW_DEADLINE,
                    RETRY_PERIOD,
                    RESOURCE_LOCK,
                    RESOURCE_NAME,
                    RESOURCE_NAMESPACE,
                    LOCK_OBJECT_NAMESPACE,
                    LOCK_OBJECT_NAME));

    private LeaderElectionConfiguration(Values values) {
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

    /** {@code leaderElect}: a truth value. */
    public Optional<Boolean> leaderElect() {
        return one(LEADER_ELECT);
    }

    /** {@code leaseDuration}: a duration. */
    public Optional<Duration> leaseDuration() {
        return one(LEASE_DURATION);
    }

    /** {@code renewDeadline}: a duration. */
    public Optional<Duration> renewDeadline() {
        return one(RENEW_DEADLINE);
    }

    /** {@code retryPeriod}: a duration. */
    public Optional<Duration> retryPeriod() {
        return one(RETRY_PERIOD);
    }

    /** {@code resourceLock}: a text. */
    public Optional<String> resourceLock() {
        return one(RESOURCE_LOCK);
    }

    /** {@code resourceName}: a text. */
    public Optional<String> resourceName() {
        return one(RESOURCE_NAME);
    }

    /** {@code resourceNamespace}: a text. */
    public Optional<String> resourceNamespace() {
        return one(RESOURCE_NAMESPACE);
    }

    /** {@code lockObjectNamespace}: a text. Only in API versions {@code ..v1alpha1}. */
    public Optional<String> lockObjectNamespace() {
        return one(LOCK_OBJECT_NAMESPACE);
    }

    /** {@code lockObjectName}: a text. Only in API versions {@code ..v1alpha1}. */
    public Optional<String> lockObjectName() {
        return one(LOCK_OBJECT_NAME);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LeaderElectionConfiguration#leaderElect()}. */
        public Builder leaderElect(boolean value) {
            values.set(LEADER_ELECT, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#leaseDuration()}. */
        public Builder leaseDuration(Duration value) {
            values.set(LEASE_DURATION, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#renewDeadline()}. */
        public Builder renewDeadline(Duration value) {
            values.set(RENEW_DEADLINE, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#retryPeriod()}. */
        public Builder retryPeriod(Duration value) {
            values.set(RETRY_PERIOD, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#resourceLock()}. */
        public Builder resourceLock(String value) {
            values.set(RESOURCE_LOCK, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#resourceName()}. */
        public Builder resourceName(String value) {
            values.set(RESOURCE_NAME, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#resourceNamespace()}. */
        public Builder resourceNamespace(String value) {
            values.set(RESOURCE_NAMESPACE, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#lockObjectNamespace()}. */
        public Builder lockObjectNamespace(String value) {
            values.set(LOCK_OBJECT_NAMESPACE, value);
            return this;
        }

        /** Sets {@link LeaderElectionConfiguration#lockObjectName()}. */
        public Builder lockObjectName(String value) {
            values.set(LOCK_OBJECT_NAME, value);
            return this;
        }

        /** The finished object. */
        public LeaderElectionConfiguration build() {
            return new LeaderElectionConfiguration(values);
        }
    }
}
