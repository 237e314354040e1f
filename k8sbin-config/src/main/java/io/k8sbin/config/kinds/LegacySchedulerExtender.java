// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program outside that filters and scores nodes. */
public final class LegacySchedulerExtender extends ConfigObject {
    private static final Field<String> URL_PREFIX = Field.of("urlPrefix", Types.TEXT);
    private static final Field<String> FILTER_VERB = Field.of("filterVerb", Types.TEXT);
    private static final Field<String> PREEMPT_VERB = Field.of("preemptVerb", Types.TEXT);
    private static final Field<String> PRIORITIZE_VERB = Field.of("prioritizeVerb", Types.TEXT);
    private static final Field<Long> WEIGHT = Field.of("weight", Types.LONG);
    private static final Field<String> BIND_VERB = Field.of("bindVerb", Types.TEXT);
    private static final Field<Boolean> ENABLE_HTTPS = Field.of("enableHttps", Types.BOOL);
    private static final Field<ExtenderTlsConfig> TLS_CONFIG =
            Field.of("tlsConfig", Types.object(() -> ExtenderTlsConfig.SCHEMA));
    private static final Field<Duration> HTTP_TIMEOUT = Field.of("httpTimeout", Types.NANOS);
    private static final Field<Boolean> NODE_CACHE_CAPABLE = Field.of("nodeCacheCapable", Types.BOOL);
    private static final Field<List<ExtenderManagedResource>> MANAGED_RESOURCES =
            Field.of("managedResources", Types.list(Types.object(() -> ExtenderManagedResource.SCHEMA)));
    private static final Field<Boolean> IGNORABLE = Field.of("ignorable", Types.BOOL);
    static final Schema<LegacySchedulerExtender> SCHEMA = new Schema<>(
            "LegacySchedulerExtender",
            LegacySchedulerExtender::new,
            List.of(
                    URL_PREFIX,
                    FILTER_VERB,
                    PREEMPT_VERB,
                    PRIORITIZE_VERB,
                    WEIGHT,
                    BIND_VERB,
                    ENABLE_HTTPS,
                    TLS_CONFIG,
                    HTTP_TIMEOUT,
                    NODE_CACHE_CAPABLE,
                    MANAGED_RESOURCES,
                    IGNORABLE));

    private LegacySchedulerExtender(Values values) {
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

    /** {@code urlPrefix}: a text. */
    public Optional<String> urlPrefix() {
        return one(URL_PREFIX);
    }

    /** {@code filterVerb}: a text. */
    public Optional<String> filterVerb() {
        return one(FILTER_VERB);
    }

    /** {@code preemptVerb}: a text. */
    public Optional<String> preemptVerb() {
        return one(PREEMPT_VERB);
    }

    /** {@code prioritizeVerb}: a text. */
    public Optional<String> prioritizeVerb() {
        return one(PRIORITIZE_VERB);
    }

    /** {@code weight}: a whole number of 64 bits. */
    public Optional<Long> weight() {
        return one(WEIGHT);
    }

    /** {@code bindVerb}: a text. */
    public Optional<String> bindVerb() {
        return one(BIND_VERB);
    }

    /** {@code enableHttps}: a truth value. */
    public Optional<Boolean> enableHttps() {
        return one(ENABLE_HTTPS);
    }

    /** {@code tlsConfig}: {@link ExtenderTlsConfig}. */
    public Optional<ExtenderTlsConfig> tlsConfig() {
        return one(TLS_CONFIG);
    }

    /** {@code httpTimeout}: a duration. */
    public Optional<Duration> httpTimeout() {
        return one(HTTP_TIMEOUT);
    }

    /** {@code nodeCacheCapable}: a truth value. */
    public Optional<Boolean> nodeCacheCapable() {
        return one(NODE_CACHE_CAPABLE);
    }

    /** {@code managedResources}: a list, each entry {@link ExtenderManagedResource}. */
    public List<ExtenderManagedResource> managedResources() {
        return list(MANAGED_RESOURCES);
    }

    /** {@code ignorable}: a truth value. */
    public Optional<Boolean> ignorable() {
        return one(IGNORABLE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LegacySchedulerExtender#urlPrefix()}. */
        public Builder urlPrefix(String value) {
            values.set(URL_PREFIX, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#filterVerb()}. */
        public Builder filterVerb(String value) {
            values.set(FILTER_VERB, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#preemptVerb()}. */
        public Builder preemptVerb(String value) {
            values.set(PREEMPT_VERB, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#prioritizeVerb()}. */
        public Builder prioritizeVerb(String value) {
            values.set(PRIORITIZE_VERB, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#weight()}. */
        public Builder weight(long value) {
            values.set(WEIGHT, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#bindVerb()}. */
        public Builder bindVerb(String value) {
            values.set(BIND_VERB, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#enableHttps()}. */
        public Builder enableHttps(boolean value) {
            values.set(ENABLE_HTTPS, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#tlsConfig()}. */
        public Builder tlsConfig(ExtenderTlsConfig value) {
            values.set(TLS_CONFIG, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#httpTimeout()}. */
        public Builder httpTimeout(Duration value) {
            values.set(HTTP_TIMEOUT, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#nodeCacheCapable()}. */
        public Builder nodeCacheCapable(boolean value) {
            values.set(NODE_CACHE_CAPABLE, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#managedResources()}. */
        public Builder managedResources(List<ExtenderManagedResource> value) {
            values.set(MANAGED_RESOURCES, value);
            return this;
        }

        /** Sets {@link LegacySchedulerExtender#ignorable()}. */
        public Builder ignorable(boolean value) {
            values.set(IGNORABLE, value);
            return this;
        }

        /** The finished object. */
        public LegacySchedulerExtender build() {
            return new LegacySchedulerExtender(values);
        }
    }
}
