// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How the kubelet finds out who calls it. */
public final class KubeletAuthentication extends ConfigObject {
    private static final Field<KubeletX509Authentication> X509 =
            Field.of("x509", Types.object(() -> KubeletX509Authentication.SCHEMA));
    private static final Field<KubeletWebhookAuthentication> WEBHOOK =
            Field.of("webhook", Types.object(() -> KubeletWebhookAuthentication.SCHEMA));
    private static final Field<KubeletAnonymousAuthentication> ANONYMOUS =
            Field.of("anonymous", Types.object(() -> KubeletAnonymousAuthentication.SCHEMA));
    static final Schema<KubeletAuthentication> SCHEMA =
            new Schema<>("KubeletAuthentication", KubeletAuthentication::new, List.of(X509, WEBHOOK, ANONYMOUS));

    private KubeletAuthentication(Values values) {
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

    /** {@code x509}: {@link KubeletX509Authentication}. */
    public Optional<KubeletX509Authentication> x509() {
        return one(X509);
    }

    /** {@code webhook}: {@link KubeletWebhookAuthentication}. */
    public Optional<KubeletWebhookAuthentication> webhook() {
        return one(WEBHOOK);
    }

    /** {@code anonymous}: {@link KubeletAnonymousAuthentication}. */
    public Optional<KubeletAnonymousAuthentication> anonymous() {
        return one(ANONYMOUS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeletAuthentication#x509()}. */
        public Builder x509(KubeletX509Authentication value) {
            values.set(X509, value);
            return this;
        }

        /** Sets {@link KubeletAuthentication#webhook()}. */
        public Builder webhook(KubeletWebhookAuthentication value) {
            values.set(WEBHOOK, value);
            return this;
        }

        /** Sets {@link KubeletAuthentication#anonymous()}. */
        public Builder anonymous(KubeletAnonymousAuthentication value) {
            values.set(ANONYMOUS, value);
            return this;
        }

        /** The finished object. */
        public KubeletAuthentication build() {
            return new KubeletAuthentication(values);
        }
    }
}
