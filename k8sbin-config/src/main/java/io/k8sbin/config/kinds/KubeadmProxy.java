// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** The addon kube-proxy. */
public final class KubeadmProxy extends ConfigObject {
    private static final Field<Boolean> DISABLED = Field.of("disabled", Types.BOOL);
    static final Schema<KubeadmProxy> SCHEMA = new Schema<>("KubeadmProxy", KubeadmProxy::new, List.of(DISABLED));

    private KubeadmProxy(Values values) {
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

    /** {@code disabled}: a truth value. */
    public Optional<Boolean> disabled() {
        return one(DISABLED);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeadmProxy#disabled()}. */
        public Builder disabled(boolean value) {
            values.set(DISABLED, value);
            return this;
        }

        /** The finished object. */
        public KubeadmProxy build() {
            return new KubeadmProxy(values);
        }
    }
}
