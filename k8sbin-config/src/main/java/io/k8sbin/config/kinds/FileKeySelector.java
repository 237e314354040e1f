// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A key of a file in a volume. */
public final class FileKeySelector extends ConfigObject {
    private static final Field<String> VOLUME_NAME =
            Field.of("volumeName", Types.TEXT).minors(34, 0);
    private static final Field<String> PATH = Field.of("path", Types.TEXT).minors(34, 0);
    private static final Field<String> KEY = Field.of("key", Types.TEXT).minors(34, 0);
    private static final Field<Boolean> OPTIONAL =
            Field.of("optional", Types.BOOL).minors(34, 0);
    static final Schema<FileKeySelector> SCHEMA =
            new Schema<>("FileKeySelector", FileKeySelector::new, List.of(VOLUME_NAME, PATH, KEY, OPTIONAL));

    private FileKeySelector(Values values) {
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

    /** {@code volumeName}: a text. Since 1.34. */
    public Optional<String> volumeName() {
        return one(VOLUME_NAME);
    }

    /** {@code path}: a text. Since 1.34. */
    public Optional<String> path() {
        return one(PATH);
    }

    /** {@code key}: a text. Since 1.34. */
    public Optional<String> key() {
        return one(KEY);
    }

    /** {@code optional}: a truth value. Default {@code false}. Since 1.34. */
    public Optional<Boolean> optional() {
        return one(OPTIONAL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link FileKeySelector#volumeName()}. */
        public Builder volumeName(String value) {
            values.set(VOLUME_NAME, value);
            return this;
        }

        /** Sets {@link FileKeySelector#path()}. */
        public Builder path(String value) {
            values.set(PATH, value);
            return this;
        }

        /** Sets {@link FileKeySelector#key()}. */
        public Builder key(String value) {
            values.set(KEY, value);
            return this;
        }

        /** Sets {@link FileKeySelector#optional()}. */
        public Builder optional(boolean value) {
            values.set(OPTIONAL, value);
            return this;
        }

        /** The finished object. */
        public FileKeySelector build() {
            return new FileKeySelector(values);
        }
    }
}
