// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Options of kubeadm upgrade node. */
public final class UpgradeNodeConfiguration extends ConfigObject {
    private static final Field<Boolean> CERTIFICATE_RENEWAL = Field.of("certificateRenewal", Types.BOOL);
    private static final Field<Boolean> DRY_RUN = Field.of("dryRun", Types.BOOL);
    private static final Field<Boolean> ETCD_UPGRADE = Field.of("etcdUpgrade", Types.BOOL);
    private static final Field<List<String>> IGNORE_PREFLIGHT_ERRORS =
            Field.of("ignorePreflightErrors", Types.list(Types.TEXT));
    private static final Field<List<String>> SKIP_PHASES = Field.of("skipPhases", Types.list(Types.TEXT));
    private static final Field<KubeadmPatches> PATCHES = Field.of("patches", Types.object(() -> KubeadmPatches.SCHEMA));
    private static final Field<ImagePullPolicy> IMAGE_PULL_POLICY =
            Field.of("imagePullPolicy", Types.words(ImagePullPolicy.class));
    private static final Field<Boolean> IMAGE_PULL_SERIAL = Field.of("imagePullSerial", Types.BOOL);
    static final Schema<UpgradeNodeConfiguration> SCHEMA = new Schema<>(
            "UpgradeNodeConfiguration",
            UpgradeNodeConfiguration::new,
            List.of(
                    CERTIFICATE_RENEWAL,
                    DRY_RUN,
                    ETCD_UPGRADE,
                    IGNORE_PREFLIGHT_ERRORS,
                    SKIP_PHASES,
                    PATCHES,
                    IMAGE_PULL_POLICY,
                    IMAGE_PULL_SERIAL));

    private UpgradeNodeConfiguration(Values values) {
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

    /** {@code ignorePreflightErrors}: a list, each entry a text. */
    public List<String> ignorePreflightErrors() {
        return list(IGNORE_PREFLIGHT_ERRORS);
    }

    /** {@code skipPhases}: a list, each entry a text. */
    public List<String> skipPhases() {
        return list(SKIP_PHASES);
    }

    /** {@code patches}: {@link KubeadmPatches}. */
    public Optional<KubeadmPatches> patches() {
        return one(PATCHES);
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

        /** Sets {@link UpgradeNodeConfiguration#certificateRenewal()}. */
        public Builder certificateRenewal(boolean value) {
            values.set(CERTIFICATE_RENEWAL, value);
            return this;
        }

        /** Sets {@link UpgradeNodeConfiguration#dryRun()}. */
        public Builder dryRun(boolean value) {
            values.set(DRY_RUN, value);
            return this;
        }

        /** Sets {@link UpgradeNodeConfiguration#etcdUpgrade()}. */
        public Builder etcdUpgrade(boolean value) {
            values.set(ETCD_UPGRADE, value);
            return this;
        }

        /** Sets {@link UpgradeNodeConfiguration#ignorePreflightErrors()}. */
        public Builder ignorePreflightErrors(List<String> value) {
            values.set(IGNORE_PREFLIGHT_ERRORS, value);
            return this;
        }

        /** Sets {@link UpgradeNodeConfiguration#skipPhases()}. */
        public Builder skipPhases(List<String> value) {
            values.set(SKIP_PHASES, value);
            return this;
        }

        /** Sets {@link UpgradeNodeConfiguration#patches()}. */
        public Builder patches(KubeadmPatches value) {
            values.set(PATCHES, value);
            return this;
        }

        /** Sets {@link UpgradeNodeConfiguration#imagePullPolicy()}. */
        public Builder imagePullPolicy(ImagePullPolicy value) {
            values.set(IMAGE_PULL_POLICY, value);
            return this;
        }

        /** Sets {@link UpgradeNodeConfiguration#imagePullSerial()}. */
        public Builder imagePullSerial(boolean value) {
            values.set(IMAGE_PULL_SERIAL, value);
            return this;
        }

        /** The finished object. */
        public UpgradeNodeConfiguration build() {
            return new UpgradeNodeConfiguration(values);
        }
    }
}
