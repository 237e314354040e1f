// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Decisions asked of the API server, and how long they are kept. */
public final class KubeletWebhookAuthorization extends ConfigObject {
    private static final Field<Duration> CACHE_AUTHORIZED_TTL = Field.of("cacheAuthorizedTTL", Types.DURATION);
    private static final Field<Duration> CACHE_UNAUTHORIZED_TTL = Field.of("cacheUnauthorizedTTL", Types.DURATION);
    static final Schema<KubeletWebhookAuthorization> SCHEMA = new Schema<>(
            "KubeletWebhookAuthorization",
            KubeletWebhookAuthorization::new,
            List.of(CACHE_AUTHORIZED_TTL, CACHE_UNAUTHORIZED_TTL));

    private KubeletWebhookAuthorization(Values values) {
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

    /** {@code cacheAuthorizedTTL}: a duration. */
    public Optional<Duration> cacheAuthorizedTtl() {
        return one(CACHE_AUTHORIZED_TTL);
    }

    /** {@code cacheUnauthorizedTTL}: a duration. */
    public Optional<Duration> cacheUnauthorizedTtl() {
        return one(CACHE_UNAUTHORIZED_TTL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeletWebhookAuthorization#cacheAuthorizedTtl()}. */
        public Builder cacheAuthorizedTtl(Duration value) {
            values.set(CACHE_AUTHORIZED_TTL, value);
            return this;
        }

        /** Sets {@link KubeletWebhookAuthorization#cacheUnauthorizedTtl()}. */
        public Builder cacheUnauthorizedTtl(Duration value) {
            values.set(CACHE_UNAUTHORIZED_TTL, value);
            return this;
        }

        /** The finished object. */
        public KubeletWebhookAuthorization build() {
            return new KubeletWebhookAuthorization(values);
        }
    }
}
