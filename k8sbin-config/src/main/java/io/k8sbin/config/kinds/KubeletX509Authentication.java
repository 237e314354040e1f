// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Callers with client certificates. */
public final class KubeletX509Authentication extends ConfigObject {
    private static final Field<String> CLIENT_CA_FILE = Field.of("clientCAFile", Types.TEXT);
    static final Schema<KubeletX509Authentication> SCHEMA =
            new Schema<>("KubeletX509Authentication", KubeletX509Authentication::new, List.of(CLIENT_CA_FILE));

    private KubeletX509Authentication(Values values) {
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

    /** {@code clientCAFile}: a text. */
    public Optional<String> clientCaFile() {
        return one(CLIENT_CA_FILE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeletX509Authentication#clientCaFile()}. */
        public Builder clientCaFile(String value) {
            values.set(CLIENT_CA_FILE, value);
            return this;
        }

        /** The finished object. */
        public KubeletX509Authentication build() {
            return new KubeletX509Authentication(values);
        }
    }
}
