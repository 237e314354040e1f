// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Finding the cluster with a kubeconfig. */
public final class FileDiscovery extends ConfigObject {
    private static final Field<String> KUBE_CONFIG_PATH = Field.of("kubeConfigPath", Types.TEXT);
    static final Schema<FileDiscovery> SCHEMA =
            new Schema<>("FileDiscovery", FileDiscovery::new, List.of(KUBE_CONFIG_PATH));

    private FileDiscovery(Values values) {
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

    /** {@code kubeConfigPath}: a text. */
    public Optional<String> kubeConfigPath() {
        return one(KUBE_CONFIG_PATH);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link FileDiscovery#kubeConfigPath()}. */
        public Builder kubeConfigPath(String value) {
            values.set(KUBE_CONFIG_PATH, value);
            return this;
        }

        /** The finished object. */
        public FileDiscovery build() {
            return new FileDiscovery(values);
        }
    }
}
