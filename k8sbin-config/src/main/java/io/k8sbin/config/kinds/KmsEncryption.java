// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Envelope encryption by a key management service. */
public final class KmsEncryption extends ConfigObject {
    private static final Field<String> API_VERSION =
            Field.of("apiVersion", Types.TEXT).minors(25, 0);
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<Integer> CACHESIZE = Field.of("cachesize", Types.INT);
    private static final Field<String> ENDPOINT = Field.of("endpoint", Types.TEXT);
    private static final Field<Duration> TIMEOUT = Field.of("timeout", Types.DURATION);
    static final Schema<KmsEncryption> SCHEMA =
            new Schema<>("KmsEncryption", KmsEncryption::new, List.of(API_VERSION, NAME, CACHESIZE, ENDPOINT, TIMEOUT));

    private KmsEncryption(Values values) {
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

    /** {@code apiVersion}: a text. Since 1.25. */
    public Optional<String> apiVersion() {
        return one(API_VERSION);
    }

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** {@code cachesize}: a whole number. Default {@code 1000}. */
    public Optional<Integer> cachesize() {
        return one(CACHESIZE);
    }

    /** {@code endpoint}: a text. */
    public Optional<String> endpoint() {
        return one(ENDPOINT);
    }

    /** {@code timeout}: a duration. Default {@code 3s}. */
    public Optional<Duration> timeout() {
        return one(TIMEOUT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KmsEncryption#apiVersion()}. */
        public Builder apiVersion(String value) {
            values.set(API_VERSION, value);
            return this;
        }

        /** Sets {@link KmsEncryption#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link KmsEncryption#cachesize()}. */
        public Builder cachesize(int value) {
            values.set(CACHESIZE, value);
            return this;
        }

        /** Sets {@link KmsEncryption#endpoint()}. */
        public Builder endpoint(String value) {
            values.set(ENDPOINT, value);
            return this;
        }

        /** Sets {@link KmsEncryption#timeout()}. */
        public Builder timeout(Duration value) {
            values.set(TIMEOUT, value);
            return this;
        }

        /** The finished object. */
        public KmsEncryption build() {
            return new KmsEncryption(values);
        }
    }
}
