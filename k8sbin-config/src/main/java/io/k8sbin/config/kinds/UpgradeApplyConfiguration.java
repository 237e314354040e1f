// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Options of kubeadm upgrade apply. */
public final class UpgradeApplyConfiguration extends ConfigObject {
    private static final Field<String> KUBERNETES_VERSION = Field.of("kubernetesVersion", Types.TEXT);
    private static final Field<Boolean> ALLOW_EXPERIMENTAL_UPGRADES = Field.of("allowExperimentalUpgrades", Types.BOOL);
    private static final Field<Boolean> ALLOW_RC_UPGRADES = Field.of("allowRCUpgrades", Types.BOOL);
    private static final Field<Boolean> CERTIFICATE_RENEWAL = Field.of("certificateRenewal", Types.BOOL);
    private static final Field<Boolean> DRY_RUN = Field.of("dryRun", Types.BOOL);
    private static final Field<Boolean> ETCD_UPGRADE = Field.of("etcdUpgrade", Types.BOOL);
    private static final Field<Boolean> FORCE_UPGRADE = Field.of("forceUpgrade", Types.BOOL);
    private static final Field<List<String>> IGNORE_PREFLIGHT_ERRORS =
            Field.of("ignorePreflightErrors", Types.list(Types.TEXT));
    private static final Field<KubeadmPatches> PATCHES = Field.of("patches", Types.object(() -> KubeadmPatches.SCHEMA));
    private static final Field<Boolean> PRINT_CONFIG = Field.of("printConfig", Types.BOOL);
    private static final Field<List<String>> SKIP_PHASES = Field.of("skipPhases", Types.list(Types.TEXT));
    private static final Field<ImagePullPolicy> IMAGE_PULL_POLICY =
            Field.of("imagePullPolicy", Types.words(ImagePullPolicy.class));
    private static final Field<Boolean> IMAGE_PULL_SERIAL = Field.of("imagePullSerial", Types.BOOL);
    static final Schema<UpgradeApplyConfiguration> SCHEMA = new Schema<>(
            "UpgradeApplyConfiguration",
            UpgradeApplyConfiguration::new,
            List.of(
                    KUBERNETES_VERSION,
                    ALLOW_EXPERIMENTAL_UPGRADES,
                    ALLOW_RC_UPGRADES,
                    CERTIFICATE_RENEWAL,
                    DRY_RUN,
                    ETCD_UPGRADE,
                    FORCE_UPGRADE,
                    IGNORE_PREFLIGHT_ERRORS,
                    PATCHES,
                    PRINT_CONFIG,
                    SKIP_PHASES,
                    IMAGE_PULL_POLICY,
                    IMAGE_PULL_SERIAL));

    private UpgradeApplyConfiguration(Values values) {
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

    /** {@code certificateRenewal}: a truth value. Default {@code true}. */
    public Optional<Boolean> certificateRenewal() {
        return one(CERTIFICATE_RENEWAL);
    }

    /** {@code dryRun}: a truth value. */
    public Optional<Boolean> dryRun() {
        return one(DRY_RUN);
    }

    /** {@code etcdUpgrade}: a truth value. Default {@code true}. */
    public Optional<Boolean> etcdUpgrade() {
        return one(ETCD_UPGRADE);
    }

    /** {@code forceUpgrade}: a truth value. */
    public Optional<Boolean> forceUpgrade() {
        return one(FORCE_UPGRADE);
    }

    /** {@code ignorePreflightErrors}: a list, each entry a text. */
    public List<String> ignorePreflightErrors() {
        return list(IGNORE_PREFLIGHT_ERRORS);
    }

    /** {@code patches}: {@link KubeadmPatches}. */
    public Optional<KubeadmPatches> patches() {
        return one(PATCHES);
    }

    /** {@code printConfig}: a truth value. */
    public Optional<Boolean> printConfig() {
        return one(PRINT_CONFIG);
    }

    /** {@code skipPhases}: a list, each entry a text. */
    public List<String> skipPhases() {
        return list(SKIP_PHASES);
    }

    /** {@code imagePullPolicy}: {@link ImagePullPolicy}. */
    public Optional<ImagePullPolicy> imagePullPolicy() {
        return one(IMAGE_PULL_POLICY);
    }

    /** {@code imagePullSerial}: a truth value. Default {@code true}. */
    public Optional<Boolean> imagePullSerial() {
        return one(IMAGE_PULL_SERIAL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link UpgradeApplyConfiguration#kubernetesVersion()}. */
        public Builder kubernetesVersion(String value) {
            values.set(KUBERNETES_VERSION, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#allowExperimentalUpgrades()}. */
        public Builder allowExperimentalUpgrades(boolean value) {
            values.set(ALLOW_EXPERIMENTAL_UPGRADES, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#allowRcUpgrades()}. */
        public Builder allowRcUpgrades(boolean value) {
            values.set(ALLOW_RC_UPGRADES, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#certificateRenewal()}. */
        public Builder certificateRenewal(boolean value) {
            values.set(CERTIFICATE_RENEWAL, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#dryRun()}. */
        public Builder dryRun(boolean value) {
            values.set(DRY_RUN, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#etcdUpgrade()}. */
        public Builder etcdUpgrade(boolean value) {
            values.set(ETCD_UPGRADE, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#forceUpgrade()}. */
        public Builder forceUpgrade(boolean value) {
            values.set(FORCE_UPGRADE, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#ignorePreflightErrors()}. */
        public Builder ignorePreflightErrors(List<String> value) {
            values.set(IGNORE_PREFLIGHT_ERRORS, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#patches()}. */
        public Builder patches(KubeadmPatches value) {
            values.set(PATCHES, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#printConfig()}. */
        public Builder printConfig(boolean value) {
            values.set(PRINT_CONFIG, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#skipPhases()}. */
        public Builder skipPhases(List<String> value) {
            values.set(SKIP_PHASES, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#imagePullPolicy()}. */
        public Builder imagePullPolicy(ImagePullPolicy value) {
            values.set(IMAGE_PULL_POLICY, value);
            return this;
        }

        /** Sets {@link UpgradeApplyConfiguration#imagePullSerial()}. */
        public Builder imagePullSerial(boolean value) {
            values.set(IMAGE_PULL_SERIAL, value);
            return this;
        }

        /** The finished object. */
        public UpgradeApplyConfiguration build() {
            return new UpgradeApplyConfiguration(values);
        }
    }
}
