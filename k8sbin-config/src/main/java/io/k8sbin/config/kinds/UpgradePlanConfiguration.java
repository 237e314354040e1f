// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Options of kubeadm upgrade plan. */
public final class UpgradePlanConfiguration extends ConfigObject {
    private static final Field<String> KUBERNETES_VERSION = Field.of("kubernetesVersion", Types.TEXT);
    private static final Field<Boolean> ALLOW_EXPERIMENTAL_UPGRADES = Field.of("allowExperimentalUpgrades", Types.BOOL);
    private static final Field<Boolean> ALLOW_RC_UPGRADES = Field.of("allowRCUpgrades", Types.BOOL);
    private static final Field<Boolean> DRY_RUN = Field.of("dryRun", Types.BOOL);
    private static final Field<Boolean> ETCD_UPGRADE =
            Field.of("etcdUpgrade", Types.BOOL).minors(33, 0);
    private static final Field<List<String>> IGNORE_PREFLIGHT_ERRORS =
            Field.of("ignorePreflightErrors", Types.list(Types.TEXT));
    private static final Field<Boolean> PRINT_CONFIG = Field.of("printConfig", Types.BOOL);
    static final Schema<UpgradePlanConfiguration> SCHEMA = new Schema<>(
            "UpgradePlanConfiguration",
            UpgradePlanConfiguration::new,
            List.of(
                    KUBERNETES_VERSION,
                    ALLOW_EXPERIMENTAL_UPGRADES,
                    ALLOW_RC_UPGRADES,
                    DRY_RUN,
                    ETCD_UPGRADE,
                    IGNORE_PREFLIGHT_ERRORS,
                    PRINT_CONFIG));

    private UpgradePlanConfiguration(Values values) {
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

    /** {@code kubernetesVersion}: a text. */
    public Optional<String> kubernetesVersion() {
        return one(KUBERNETES_VERSION);
    }

    /** {@code allowExperimentalUpgrades}: a truth value. Default {@code false}. */
    public Optional<Boolean> allowExperimentalUpgrades() {
        return one(ALLOW_EXPERIMENTAL_UPGRADES);
    }

    /** {@code allowRCUpgrades}: a truth value. */
    public Optional<Boolean> allowRcUpgrades() {
        return one(ALLOW_RC_UPGRADES);
    }

    /** {@code dryRun}: a truth value. */
    public Optional<Boolean> dryRun() {
        return one(DRY_RUN);
    }

    /** {@code etcdUpgrade}: a truth value. Default {@code true}. Since 1.33. */
    public Optional<Boolean> etcdUpgrade() {
        return one(ETCD_UPGRADE);
    }

    /** {@code ignorePreflightErrors}: a list, each entry a text. */
    public List<String> ignorePreflightErrors() {
        return list(IGNORE_PREFLIGHT_ERRORS);
    }

    /** {@code printConfig}: a truth value. */
    public Optional<Boolean> printConfig() {
        return one(PRINT_CONFIG);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link UpgradePlanConfiguration#kubernetesVersion()}. */
        public Builder kubernetesVersion(String value) {
            values.set(KUBERNETES_VERSION, value);
            return this;
        }

        /** Sets {@link UpgradePlanConfiguration#allowExperimentalUpgrades()}. */
        public Builder allowExperimentalUpgrades(boolean value) {
            values.set(ALLOW_EXPERIMENTAL_UPGRADES, value);
            return this;
        }

        /** Sets {@link UpgradePlanConfiguration#allowRcUpgrades()}. */
        public Builder allowRcUpgrades(boolean value) {
            values.set(ALLOW_RC_UPGRADES, value);
            return this;
        }

        /** Sets {@link UpgradePlanConfiguration#dryRun()}. */
        public Builder dryRun(boolean value) {
            values.set(DRY_RUN, value);
            return this;
        }

        /** Sets {@link UpgradePlanConfiguration#etcdUpgrade()}. */
        public Builder etcdUpgrade(boolean value) {
            values.set(ETCD_UPGRADE, value);
            return this;
        }

        /** Sets {@link UpgradePlanConfiguration#ignorePreflightErrors()}. */
        public Builder ignorePreflightErrors(List<String> value) {
            values.set(IGNORE_PREFLIGHT_ERRORS, value);
            return this;
        }

        /** Sets {@link UpgradePlanConfiguration#printConfig()}. */
        public Builder printConfig(boolean value) {
            values.set(PRINT_CONFIG, value);
            return this;
        }

        /** The finished object. */
        public UpgradePlanConfiguration build() {
            return new UpgradePlanConfiguration(values);
        }
    }
}
