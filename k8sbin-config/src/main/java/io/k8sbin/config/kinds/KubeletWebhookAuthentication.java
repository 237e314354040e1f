// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Callers with bearer tokens, looked up at the API server. */
public final class KubeletWebhookAuthentication extends ConfigObject {
    private static final Field<Boolean> ENABLED = Field.of("enabled", Types.BOOL);
    private static final Field<Duration> CACHE_TTL = Field.of("cacheTTL", Types.DURATION);
    static final Schema<KubeletWebhookAuthentication> SCHEMA = new Schema<>(
            "KubeletWebhookAuthentication", KubeletWebhookAuthentication::new, List.of(ENABLED, CACHE_TTL));

    private KubeletWebhookAuthentication(Values values) {
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

    /** {@code enabled}: a truth value. */
    public Optional<Boolean> enabled() {
        return one(ENABLED);
    }

    /** {@code cacheTTL}: a duration. */
    public Optional<Duration> cacheTtl() {
        return one(CACHE_TTL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeletWebhookAuthentication#enabled()}. */
        public Builder enabled(boolean value) {
            values.set(ENABLED, value);
            return this;
        }

        /** Sets {@link KubeletWebhookAuthentication#cacheTtl()}. */
        public Builder cacheTtl(Duration value) {
            values.set(CACHE_TTL, value);
            return this;
        }

        /** The finished object. */
        public KubeletWebhookAuthentication build() {
            return new KubeletWebhookAuthentication(values);
        }
    }
}
