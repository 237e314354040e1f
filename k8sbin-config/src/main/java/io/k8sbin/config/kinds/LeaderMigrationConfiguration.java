// Written by k8sbin-codegen from src/main/catalog/kinds/controller-manager.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Which controllers move to another manager, read from --leader-migration-config. */
public final class LeaderMigrationConfiguration extends ConfigKind {
    private static final Field<String> LEADER_NAME = Field.of("leaderName", Types.TEXT);
    private static final Field<String> RESOURCE_LOCK =
            Field.of("resourceLock", Types.TEXT).in("..v1beta1");
    private static final Field<List<ControllerLeaderConfiguration>> CONTROLLER_LEADERS =
            Field.of("controllerLeaders", Types.list(Types.object(() -> ControllerLeaderConfiguration.SCHEMA)));
    static final Schema<LeaderMigrationConfiguration> SCHEMA = new Schema<>(
            "LeaderMigrationConfiguration",
            LeaderMigrationConfiguration::new,
            List.of(LEADER_NAME, RESOURCE_LOCK, CONTROLLER_LEADERS));

    static final Kind<LeaderMigrationConfiguration> DEFINITION = new Kind<>(
            LeaderMigrationConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("controllermanager.config.k8s.io/v1alpha1/LeaderMigrationConfiguration", 20, 0),
                    Wire.of("controllermanager.config.k8s.io/v1beta1/LeaderMigrationConfiguration", 22, 0),
                    Wire.of("controllermanager.config.k8s.io/v1/LeaderMigrationConfiguration", 24, 0)));

    private LeaderMigrationConfiguration(Values values) {
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
    Kind<LeaderMigrationConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code leaderName}: a text. */
    public Optional<String> leaderName() {
        return one(LEADER_NAME);
    }

    /** {@code resourceLock}: a text. Only in API versions {@code ..v1beta1}. */
    public Optional<String> resourceLock() {
        return one(RESOURCE_LOCK);
    }

    /** {@code controllerLeaders}: a list, each entry {@link ControllerLeaderConfiguration}. */
    public List<ControllerLeaderConfiguration> controllerLeaders() {
        return list(CONTROLLER_LEADERS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LeaderMigrationConfiguration#leaderName()}. */
        public Builder leaderName(String value) {
            values.set(LEADER_NAME, value);
            return this;
        }

        /** Sets {@link LeaderMigrationConfiguration#resourceLock()}. */
        public Builder resourceLock(String value) {
            values.set(RESOURCE_LOCK, value);
            return this;
        }

        /** Sets {@link LeaderMigrationConfiguration#controllerLeaders()}. */
        public Builder controllerLeaders(List<ControllerLeaderConfiguration> value) {
            values.set(CONTROLLER_LEADERS, value);
            return this;
        }

        /** The finished object. */
        public LeaderMigrationConfiguration build() {
            return new LeaderMigrationConfiguration(values);
        }
    }
}
