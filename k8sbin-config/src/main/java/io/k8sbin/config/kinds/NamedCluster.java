// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A cluster and its name. */
public final class NamedCluster extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<KubeconfigCluster> CLUSTER =
            Field.of("cluster", Types.object(() -> KubeconfigCluster.SCHEMA));
    static final Schema<NamedCluster> SCHEMA = new Schema<>("NamedCluster", NamedCluster::new, List.of(NAME, CLUSTER));

    private NamedCluster(Values values) {
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

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** {@code cluster}: {@link KubeconfigCluster}. */
    public Optional<KubeconfigCluster> cluster() {
        return one(CLUSTER);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NamedCluster#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link NamedCluster#cluster()}. */
        public Builder cluster(KubeconfigCluster value) {
            values.set(CLUSTER, value);
            return this;
        }

        /** The finished object. */
        public NamedCluster build() {
            return new NamedCluster(values);
        }
    }
}
