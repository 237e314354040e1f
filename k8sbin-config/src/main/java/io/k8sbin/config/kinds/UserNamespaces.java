// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** User namespaces of pods. */
public final class UserNamespaces extends ConfigObject {
    private static final Field<Long> IDS_PER_POD = Field.of("idsPerPod", Types.LONG);
    static final Schema<UserNamespaces> SCHEMA =
            new Schema<>("UserNamespaces", UserNamespaces::new, List.of(IDS_PER_POD));

    private UserNamespaces(Values values) {
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

    /** {@code idsPerPod}: a whole number of 64 bits. Default {@code 65536}. */
    public Optional<Long> idsPerPod() {
        return one(IDS_PER_POD);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link UserNamespaces#idsPerPod()}. */
        public Builder idsPerPod(long value) {
            values.set(IDS_PER_POD, value);
            return this;
        }

        /** The finished object. */
        public UserNamespaces build() {
            return new UserNamespaces(values);
        }
    }
}
