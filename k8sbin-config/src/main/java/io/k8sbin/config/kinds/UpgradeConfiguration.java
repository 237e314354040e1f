// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What the commands of kubeadm upgrade do. */
public final class UpgradeConfiguration extends ConfigKind {
    private static final Field<UpgradeApplyConfiguration> APPLY =
            Field.of("apply", Types.object(() -> UpgradeApplyConfiguration.SCHEMA));
    private static final Field<UpgradeDiffConfiguration> DIFF =
            Field.of("diff", Types.object(() -> UpgradeDiffConfiguration.SCHEMA));
    private static final Field<UpgradeNodeConfiguration> NODE =
            Field.of("node", Types.object(() -> UpgradeNodeConfiguration.SCHEMA));
    private static final Field<UpgradePlanConfiguration> PLAN =
            Field.of("plan", Types.object(() -> UpgradePlanConfiguration.SCHEMA));
    private static final Field<KubeadmTimeouts> TIMEOUTS =
            Field.of("timeouts", Types.object(() -> KubeadmTimeouts.SCHEMA));
    static final Schema<UpgradeConfiguration> SCHEMA =
            new Schema<>("UpgradeConfiguration", UpgradeConfiguration::new, List.of(APPLY, DIFF, NODE, PLAN, TIMEOUTS));

    static final Kind<UpgradeConfiguration> DEFINITION = new Kind<>(
            UpgradeConfiguration.class, SCHEMA, List.of(Wire.of("kubeadm.k8s.io/v1beta4/UpgradeConfiguration", 31, 0)));

    private UpgradeConfiguration(Values values) {
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
    Kind<UpgradeConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code apply}: {@link UpgradeApplyConfiguration}. */
    public Optional<UpgradeApplyConfiguration> apply() {
        return one(APPLY);
    }

    /** {@code diff}: {@link UpgradeDiffConfiguration}. */
    public Optional<UpgradeDiffConfiguration> diff() {
        return one(DIFF);
    }

    /** {@code node}: {@link UpgradeNodeConfiguration}. */
    public Optional<UpgradeNodeConfiguration> node() {
        return one(NODE);
    }

    /** {@code plan}: {@link UpgradePlanConfiguration}. */
    public Optional<UpgradePlanConfiguration> plan() {
        return one(PLAN);
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

        /** Sets {@link UpgradeConfiguration#apply()}. */
        public Builder apply(UpgradeApplyConfiguration value) {
            values.set(APPLY, value);
            return this;
        }

        /** Sets {@link UpgradeConfiguration#diff()}. */
        public Builder diff(UpgradeDiffConfiguration value) {
            values.set(DIFF, value);
            return this;
        }

        /** Sets {@link UpgradeConfiguration#node()}. */
        public Builder node(UpgradeNodeConfiguration value) {
            values.set(NODE, value);
            return this;
        }

        /** Sets {@link UpgradeConfiguration#plan()}. */
        public Builder plan(UpgradePlanConfiguration value) {
            values.set(PLAN, value);
            return this;
        }

        /** Sets {@link UpgradeConfiguration#timeouts()}. */
        public Builder timeouts(KubeadmTimeouts value) {
            values.set(TIMEOUTS, value);
            return this;
        }

        /** The finished object. */
        public UpgradeConfiguration build() {
            return new UpgradeConfiguration(values);
        }
    }
}
