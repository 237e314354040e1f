// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A path of the host inside a static pod. */
public final class HostPathMount extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> HOST_PATH = Field.of("hostPath", Types.TEXT);
    private static final Field<String> MOUNT_PATH = Field.of("mountPath", Types.TEXT);
    private static final Field<Boolean> READ_ONLY = Field.of("readOnly", Types.BOOL);
    private static final Field<HostPathType> PATH_TYPE = Field.of("pathType", Types.words(HostPathType.class));
    static final Schema<HostPathMount> SCHEMA = new Schema<>(
            "HostPathMount", HostPathMount::new, List.of(NAME, HOST_PATH, MOUNT_PATH, READ_ONLY, PATH_TYPE));

    private HostPathMount(Values values) {
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

    /** {@code hostPath}: a text. */
    public Optional<String> hostPath() {
        return one(HOST_PATH);
    }

    /** {@code mountPath}: a text. */
    public Optional<String> mountPath() {
        return one(MOUNT_PATH);
    }

    /** {@code readOnly}: a truth value. */
    public Optional<Boolean> readOnly() {
        return one(READ_ONLY);
    }

    /** {@code pathType}: {@link HostPathType}. */
    public Optional<HostPathType> pathType() {
        return one(PATH_TYPE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link HostPathMount#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link HostPathMount#hostPath()}. */
        public Builder hostPath(String value) {
            values.set(HOST_PATH, value);
            return this;
        }

        /** Sets {@link HostPathMount#mountPath()}. */
        public Builder mountPath(String value) {
            values.set(MOUNT_PATH, value);
            return this;
        }

        /** Sets {@link HostPathMount#readOnly()}. */
        public Builder readOnly(boolean value) {
            values.set(READ_ONLY, value);
            return this;
        }

        /** Sets {@link HostPathMount#pathType()}. */
        public Builder pathType(HostPathType value) {
            values.set(PATH_TYPE, value);
            return this;
        }

        /** The finished object. */
        public HostPathMount build() {
            return new HostPathMount(values);
        }
    }
}
