// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** The DNS server of the cluster. */
public final class KubeadmDns extends ConfigObject {
    private static final Field<DnsAddOnType> TYPE =
            Field.of("type", Types.words(DnsAddOnType.class)).in("..v1beta2");
    private static final Field<String> IMAGE_REPOSITORY = Field.of("imageRepository", Types.TEXT);
    private static final Field<String> IMAGE_TAG = Field.of("imageTag", Types.TEXT);
    private static final Field<Boolean> DISABLED =
            Field.of("disabled", Types.BOOL).in("v1beta4..");
    static final Schema<KubeadmDns> SCHEMA =
            new Schema<>("KubeadmDns", KubeadmDns::new, List.of(TYPE, IMAGE_REPOSITORY, IMAGE_TAG, DISABLED));

    private KubeadmDns(Values values) {
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

    /** {@code type}: {@link DnsAddOnType}. Only in API versions {@code ..v1beta2}. */
    public Optional<DnsAddOnType> type() {
        return one(TYPE);
    }

    /** {@code imageRepository}: a text. */
    public Optional<String> imageRepository() {
        return one(IMAGE_REPOSITORY);
    }

    /** {@code imageTag}: a text. */
    public Optional<String> imageTag() {
        return one(IMAGE_TAG);
    }

    /** {@code disabled}: a truth value. Only in API versions {@code v1beta4..}. */
    public Optional<Boolean> disabled() {
        return one(DISABLED);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeadmDns#type()}. */
        public Builder type(DnsAddOnType value) {
            values.set(TYPE, value);
            return this;
        }

        /** Sets {@link KubeadmDns#imageRepository()}. */
        public Builder imageRepository(String value) {
            values.set(IMAGE_REPOSITORY, value);
            return this;
        }

        /** Sets {@link KubeadmDns#imageTag()}. */
        public Builder imageTag(String value) {
            values.set(IMAGE_TAG, value);
            return this;
        }

        /** Sets {@link KubeadmDns#disabled()}. */
        public Builder disabled(boolean value) {
            values.set(DISABLED, value);
            return this;
        }

        /** The finished object. */
        public KubeadmDns build() {
            return new KubeadmDns(values);
        }
    }
}
