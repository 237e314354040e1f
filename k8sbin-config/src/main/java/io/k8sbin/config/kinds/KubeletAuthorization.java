// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How the kubelet decides what a caller may do. */
public final class KubeletAuthorization extends ConfigObject {
    private static final Field<KubeletAuthorizationMode> MODE =
            Field.of("mode", Types.words(KubeletAuthorizationMode.class));
    private static final Field<KubeletWebhookAuthorization> WEBHOOK =
            Field.of("webhook", Types.object(() -> KubeletWebhookAuthorization.SCHEMA));
    static final Schema<KubeletAuthorization> SCHEMA =
            new Schema<>("KubeletAuthorization", KubeletAuthorization::new, List.of(MODE, WEBHOOK));

    private KubeletAuthorization(Values values) {
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

    /** {@code mode}: {@link KubeletAuthorizationMode}. */
    public Optional<KubeletAuthorizationMode> mode() {
        return one(MODE);
    }

    /** {@code webhook}: {@link KubeletWebhookAuthorization}. */
    public Optional<KubeletWebhookAuthorization> webhook() {
        return one(WEBHOOK);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeletAuthorization#mode()}. */
        public Builder mode(KubeletAuthorizationMode value) {
            values.set(MODE, value);
            return this;
        }

        /** Sets {@link KubeletAuthorization#webhook()}. */
        public Builder webhook(KubeletWebhookAuthorization value) {
            values.set(WEBHOOK, value);
            return this;
        }

        /** The finished object. */
        public KubeletAuthorization build() {
            return new KubeletAuthorization(values);
        }
    }
}
