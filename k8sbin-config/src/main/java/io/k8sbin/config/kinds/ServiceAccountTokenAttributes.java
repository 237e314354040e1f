// Written by k8sbin-codegen from src/main/catalog/kinds/credential-provider.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Tokens of service accounts given to the program. */
public final class ServiceAccountTokenAttributes extends ConfigObject {
    private static final Field<String> SERVICE_ACCOUNT_TOKEN_AUDIENCE =
            Field.of("serviceAccountTokenAudience", Types.TEXT).minors(33, 0);
    private static final Field<ServiceAccountTokenCacheType> CACHE_TYPE = Field.of(
                    "cacheType", Types.words(ServiceAccountTokenCacheType.class))
            .minors(34, 0);
    private static final Field<Boolean> REQUIRE_SERVICE_ACCOUNT =
            Field.of("requireServiceAccount", Types.BOOL).minors(33, 0);
    private static final Field<List<String>> REQUIRED_SERVICE_ACCOUNT_ANNOTATION_KEYS = Field.of(
                    "requiredServiceAccountAnnotationKeys", Types.list(Types.TEXT))
            .minors(33, 0);
    private static final Field<List<String>> OPTIONAL_SERVICE_ACCOUNT_ANNOTATION_KEYS = Field.of(
                    "optionalServiceAccountAnnotationKeys", Types.list(Types.TEXT))
            .minors(33, 0);
    static final Schema<ServiceAccountTokenAttributes> SCHEMA = new Schema<>(
            "ServiceAccountTokenAttributes",
            ServiceAccountTokenAttributes::new,
            List.of(
                    SERVICE_ACCOUNT_TOKEN_AUDIENCE,
                    CACHE_TYPE,
                    REQUIRE_SERVICE_ACCOUNT,
                    REQUIRED_SERVICE_ACCOUNT_ANNOTATION_KEYS,
                    OPTIONAL_SERVICE_ACCOUNT_ANNOTATION_KEYS));

    private ServiceAccountTokenAttributes(Values values) {
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

    /** {@code serviceAccountTokenAudience}: a text. Since 1.33. */
    public Optional<String> serviceAccountTokenAudience() {
        return one(SERVICE_ACCOUNT_TOKEN_AUDIENCE);
    }

    /** {@code cacheType}: {@link ServiceAccountTokenCacheType}. Since 1.34. */
    public Optional<ServiceAccountTokenCacheType> cacheType() {
        return one(CACHE_TYPE);
    }

    /** {@code requireServiceAccount}: a truth value. Since 1.33. */
    public Optional<Boolean> requireServiceAccount() {
        return one(REQUIRE_SERVICE_ACCOUNT);
    }

    /** {@code requiredServiceAccountAnnotationKeys}: a list, each entry a text. Since 1.33. */
    public List<String> requiredServiceAccountAnnotationKeys() {
        return list(REQUIRED_SERVICE_ACCOUNT_ANNOTATION_KEYS);
    }

    /** {@code optionalServiceAccountAnnotationKeys}: a list, each entry a text. Since 1.33. */
    public List<String> optionalServiceAccountAnnotationKeys() {
        return list(OPTIONAL_SERVICE_ACCOUNT_ANNOTATION_KEYS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ServiceAccountTokenAttributes#serviceAccountTokenAudience()}. */
        public Builder serviceAccountTokenAudience(String value) {
            values.set(SERVICE_ACCOUNT_TOKEN_AUDIENCE, value);
            return this;
        }

        /** Sets {@link ServiceAccountTokenAttributes#cacheType()}. */
        public Builder cacheType(ServiceAccountTokenCacheType value) {
            values.set(CACHE_TYPE, value);
            return this;
        }

        /** Sets {@link ServiceAccountTokenAttributes#requireServiceAccount()}. */
        public Builder requireServiceAccount(boolean value) {
            values.set(REQUIRE_SERVICE_ACCOUNT, value);
            return this;
        }

        /** Sets {@link ServiceAccountTokenAttributes#requiredServiceAccountAnnotationKeys()}. */
        public Builder requiredServiceAccountAnnotationKeys(List<String> value) {
            values.set(REQUIRED_SERVICE_ACCOUNT_ANNOTATION_KEYS, value);
            return this;
        }

        /** Sets {@link ServiceAccountTokenAttributes#optionalServiceAccountAnnotationKeys()}. */
        public Builder optionalServiceAccountAnnotationKeys(List<String> value) {
            values.set(OPTIONAL_SERVICE_ACCOUNT_ANNOTATION_KEYS, value);
            return this;
        }

        /** The finished object. */
        public ServiceAccountTokenAttributes build() {
            return new ServiceAccountTokenAttributes(values);
        }
    }
}
