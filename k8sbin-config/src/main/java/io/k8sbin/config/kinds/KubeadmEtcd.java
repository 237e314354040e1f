// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** The etcd of the cluster; exactly one field is set. */
public final class KubeadmEtcd extends ConfigObject {
    private static final Field<LocalEtcd> LOCAL = Field.of("local", Types.object(() -> LocalEtcd.SCHEMA));
    private static final Field<ExternalEtcd> EXTERNAL = Field.of("external", Types.object(() -> ExternalEtcd.SCHEMA));
    static final Schema<KubeadmEtcd> SCHEMA = new Schema<>("KubeadmEtcd", KubeadmEtcd::new, List.of(LOCAL, EXTERNAL));

    private KubeadmEtcd(Values values) {
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

    /** {@code local}: {@link LocalEtcd}. */
    public Optional<LocalEtcd> local() {
        return one(LOCAL);
    }

    /** {@code external}: {@link ExternalEtcd}. */
    public Optional<ExternalEtcd> external() {
        return one(EXTERNAL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeadmEtcd#local()}. */
        public Builder local(LocalEtcd value) {
            values.set(LOCAL, value);
            return this;
        }

        /** Sets {@link KubeadmEtcd#external()}. */
        public Builder external(ExternalEtcd value) {
            values.set(EXTERNAL, value);
            return this;
        }

        /** The finished object. */
        public KubeadmEtcd build() {
            return new KubeadmEtcd(values);
        }
    }
}
