// Written by k8sbin-codegen from src/main/catalog/kinds/credential-provider.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program that knows credentials of image registries. */
public final class CredentialProvider extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<List<String>> MATCH_IMAGES = Field.of("matchImages", Types.list(Types.TEXT));
    private static final Field<Duration> DEFAULT_CACHE_DURATION = Field.of("defaultCacheDuration", Types.DURATION);
    private static final Field<String> API_VERSION = Field.of("apiVersion", Types.TEXT);
    private static final Field<List<String>> ARGS = Field.of("args", Types.list(Types.TEXT));
    private static final Field<List<ExecEnvVar>> ENV =
            Field.of("env", Types.list(Types.object(() -> ExecEnvVar.SCHEMA)));
    private static final Field<ServiceAccountTokenAttributes> TOKEN_ATTRIBUTES = Field.of(
                    "tokenAttributes", Types.object(() -> ServiceAccountTokenAttributes.SCHEMA))
            .minors(33, 0)
            .in("v1..");
    static final Schema<CredentialProvider> SCHEMA = new Schema<>(
            "CredentialProvider",
            CredentialProvider::new,
            List.of(NAME, MATCH_IMAGES, DEFAULT_CACHE_DURATION, API_VERSION, ARGS, ENV, TOKEN_ATTRIBUTES));

    private CredentialProvider(Values values) {
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

    /** {@code matchImages}: a list, each entry a text. */
    public List<String> matchImages() {
        return list(MATCH_IMAGES);
    }

    /** {@code defaultCacheDuration}: a duration. */
    public Optional<Duration> defaultCacheDuration() {
        return one(DEFAULT_CACHE_DURATION);
    }

    /** {@code apiVersion}: a text. */
    public Optional<String> apiVersion() {
        return one(API_VERSION);
    }

    /** {@code args}: a list, each entry a text. */
    public List<String> args() {
        return list(ARGS);
    }

    /** {@code env}: a list, each entry {@link ExecEnvVar}. */
    public List<ExecEnvVar> env() {
        return list(ENV);
    }

    /** {@code tokenAttributes}: {@link ServiceAccountTokenAttributes}. Only in API versions {@code v1..}. Since 1.33. */
    public Optional<ServiceAccountTokenAttributes> tokenAttributes() {
        return one(TOKEN_ATTRIBUTES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link CredentialProvider#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link CredentialProvider#matchImages()}. */
        public Builder matchImages(List<String> value) {
            values.set(MATCH_IMAGES, value);
            return this;
        }

        /** Sets {@link CredentialProvider#defaultCacheDuration()}. */
        public Builder defaultCacheDuration(Duration value) {
            values.set(DEFAULT_CACHE_DURATION, value);
            return this;
        }

        /** Sets {@link CredentialProvider#apiVersion()}. */
        public Builder apiVersion(String value) {
            values.set(API_VERSION, value);
            return this;
        }

        /** Sets {@link CredentialProvider#args()}. */
        public Builder args(List<String> value) {
            values.set(ARGS, value);
            return this;
        }

        /** Sets {@link CredentialProvider#env()}. */
        public Builder env(List<ExecEnvVar> value) {
            values.set(ENV, value);
            return this;
        }

        /** Sets {@link CredentialProvider#tokenAttributes()}. */
        public Builder tokenAttributes(ServiceAccountTokenAttributes value) {
            values.set(TOKEN_ATTRIBUTES, value);
            return this;
        }

        /** The finished object. */
        public CredentialProvider build() {
            return new CredentialProvider(values);
        }
    }
}
