// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Options of kubeadm upgrade diff. */
public final class UpgradeDiffConfiguration extends ConfigObject {
    private static final Field<String> KUBERNETES_VERSION = Field.of("kubernetesVersion", Types.TEXT);
    private static final Field<Long> CONTEXT_LINES = Field.of("contextLines", Types.LONG);
    static final Schema<UpgradeDiffConfiguration> SCHEMA = new Schema<>(
            "UpgradeDiffConfiguration", UpgradeDiffConfiguration::new, List.of(KUBERNETES_VERSION, CONTEXT_LINES));

    private UpgradeDiffConfiguration(Values values) {
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

    /** {@code contextLines}: a whole number of 64 bits. */
    public Optional<Long> contextLines() {
        return one(CONTEXT_LINES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link UpgradeDiffConfiguration#kubernetesVersion()}. */
        public Builder kubernetesVersion(String value) {
            values.set(KUBERNETES_VERSION, value);
            return this;
        }

        /** Sets {@link UpgradeDiffConfiguration#contextLines()}. */
        public Builder contextLines(long value) {
            values.set(CONTEXT_LINES, value);
            return this;
        }

        /** The finished object. */
        public UpgradeDiffConfiguration build() {
            return new UpgradeDiffConfiguration(values);
        }
    }
}
