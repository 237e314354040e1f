// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** How kube-apiserver reaches nodes and etcd, read from --egress-selector-config-file. */
public final class EgressSelectorConfiguration extends ConfigKind {
    private static final Field<List<EgressSelection>> EGRESS_SELECTIONS =
            Field.of("egressSelections", Types.list(Types.object(() -> EgressSelection.SCHEMA)));
    static final Schema<EgressSelectorConfiguration> SCHEMA =
            new Schema<>("EgressSelectorConfiguration", EgressSelectorConfiguration::new, List.of(EGRESS_SELECTIONS));

    static final Kind<EgressSelectorConfiguration> DEFINITION = new Kind<>(
            EgressSelectorConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("apiserver.k8s.io/v1alpha1/EgressSelectorConfiguration", 16, 0),
                    Wire.of("apiserver.k8s.io/v1beta1/EgressSelectorConfiguration", 18, 0)));

    private EgressSelectorConfiguration(Values values) {
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
    Kind<EgressSelectorConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code egressSelections}: a list, each entry {@link EgressSelection}. */
    public List<EgressSelection> egressSelections() {
        return list(EGRESS_SELECTIONS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EgressSelectorConfiguration#egressSelections()}. */
        public Builder egressSelections(List<EgressSelection> value) {
            values.set(EGRESS_SELECTIONS, value);
            return this;
        }

        /** The finished object. */
        public EgressSelectorConfiguration build() {
            return new EgressSelectorConfiguration(values);
        }
    }
}
