// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Patches of static pods and of the kubelet configuration. */
public final class KubeadmPatches extends ConfigObject {
    private static final Field<String> DIRECTORY = Field.of("directory", Types.TEXT);
    static final Schema<KubeadmPatches> SCHEMA =
            new Schema<>("KubeadmPatches", KubeadmPatches::new, List.of(DIRECTORY));

    private KubeadmPatches(Values values) {
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

    /** {@code directory}: a text. */
    public Optional<String> directory() {
        return one(DIRECTORY);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeadmPatches#directory()}. */
        public Builder directory(String value) {
            values.set(DIRECTORY, value);
            return this;
        }

        /** The finished object. */
        public KubeadmPatches build() {
            return new KubeadmPatches(values);
        }
    }
}
