// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** An authorizer that is asked over HTTPS. */
public final class AuthorizationWebhook extends ConfigObject {
    private static final Field<Duration> AUTHORIZED_TTL = Field.of("authorizedTTL", Types.DURATION);
    private static final Field<Boolean> CACHE_AUTHORIZED_REQUESTS =
            Field.of("cacheAuthorizedRequests", Types.BOOL).minors(34, 0);
    private static final Field<Duration> UNAUTHORIZED_TTL = Field.of("unauthorizedTTL", Types.DURATION);
    private static final Field<Boolean> CACHE_UNAUTHORIZED_REQUESTS =
            Field.of("cacheUnauthorizedRequests", Types.BOOL).minors(34, 0);
    private static final Field<Duration> TIMEOUT = Field.of("timeout", Types.DURATION);
    private static final Field<String> SUBJECT_ACCESS_REVIEW_VERSION =
            Field.of("subjectAccessReviewVersion", Types.TEXT);
    private static final Field<String> MATCH_CONDITION_SUBJECT_ACCESS_REVIEW_VERSION =
            Field.of("matchConditionSubjectAccessReviewVersion", Types.TEXT);
    private static final Field<String> FAILURE_POLICY = Field.of("failurePolicy", Types.TEXT);
    private static final Field<WebhookConnectionInfo> CONNECTION_INFO =
            Field.of("connectionInfo", Types.object(() -> WebhookConnectionInfo.SCHEMA));
    private static final Field<List<WebhookMatchCondition>> MATCH_CONDITIONS =
            Field.of("matchConditions", Types.list(Types.object(() -> WebhookMatchCondition.SCHEMA)));
    static final Schema<AuthorizationWebhook> SCHEMA = new Schema<>(
            "AuthorizationWebhook",
            AuthorizationWebhook::new,
            List.of(
                    AUTHORIZED_TTL,
                    CACHE_AUTHORIZED_REQUESTS,
                    UNAUTHORIZED_TTL,
                    CACHE_UNAUTHORIZED_REQUESTS,
                    TIMEOUT,
                    SUBJECT_ACCESS_REVIEW_VERSION,
                    MATCH_CONDITION_SUBJECT_ACCESS_REVIEW_VERSION,
                    FAILURE_POLICY,
                    CONNECTION_INFO,
                    MATCH_CONDITIONS));

    private AuthorizationWebhook(Values values) {
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

    /** {@code authorizedTTL}: a duration. Default {@code 5m0s}. */
    public Optional<Duration> authorizedTtl() {
        return one(AUTHORIZED_TTL);
    }

    /** {@code cacheAuthorizedRequests}: a truth value. Default {@code true}. Since 1.34. */
    public Optional<Boolean> cacheAuthorizedRequests() {
        return one(CACHE_AUTHORIZED_REQUESTS);
    }

    /** {@code unauthorizedTTL}: a duration. Default {@code 30s}. */
    public Optional<Duration> unauthorizedTtl() {
        return one(UNAUTHORIZED_TTL);
    }

    /** {@code cacheUnauthorizedRequests}: a truth value. Default {@code true}. Since 1.34. */
    public Optional<Boolean> cacheUnauthorizedRequests() {
        return one(CACHE_UNAUTHORIZED_REQUESTS);
    }

    /** {@code timeout}: a duration. */
    public Optional<Duration> timeout() {
        return one(TIMEOUT);
    }

    /** {@code subjectAccessReviewVersion}: a text. */
    public Optional<String> subjectAccessReviewVersion() {
        return one(SUBJECT_ACCESS_REVIEW_VERSION);
    }

    /** {@code matchConditionSubjectAccessReviewVersion}: a text. */
    public Optional<String> matchConditionSubjectAccessReviewVersion() {
        return one(MATCH_CONDITION_SUBJECT_ACCESS_REVIEW_VERSION);
    }

    /** {@code failurePolicy}: a text. */
    public Optional<String> failurePolicy() {
        return one(FAILURE_POLICY);
    }

    /** {@code connectionInfo}: {@link WebhookConnectionInfo}. */
    public Optional<WebhookConnectionInfo> connectionInfo() {
        return one(CONNECTION_INFO);
    }

    /** {@code matchConditions}: a list, each entry {@link WebhookMatchCondition}. */
    public List<WebhookMatchCondition> matchConditions() {
        return list(MATCH_CONDITIONS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AuthorizationWebhook#authorizedTtl()}. */
        public Builder authorizedTtl(Duration value) {
            values.set(AUTHORIZED_TTL, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#cacheAuthorizedRequests()}. */
        public Builder cacheAuthorizedRequests(boolean value) {
            values.set(CACHE_AUTHORIZED_REQUESTS, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#unauthorizedTtl()}. */
        public Builder unauthorizedTtl(Duration value) {
            values.set(UNAUTHORIZED_TTL, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#cacheUnauthorizedRequests()}. */
        public Builder cacheUnauthorizedRequests(boolean value) {
            values.set(CACHE_UNAUTHORIZED_REQUESTS, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#timeout()}. */
        public Builder timeout(Duration value) {
            values.set(TIMEOUT, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#subjectAccessReviewVersion()}. */
        public Builder subjectAccessReviewVersion(String value) {
            values.set(SUBJECT_ACCESS_REVIEW_VERSION, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#matchConditionSubjectAccessReviewVersion()}. */
        public Builder matchConditionSubjectAccessReviewVersion(String value) {
            values.set(MATCH_CONDITION_SUBJECT_ACCESS_REVIEW_VERSION, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#failurePolicy()}. */
        public Builder failurePolicy(String value) {
            values.set(FAILURE_POLICY, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#connectionInfo()}. */
        public Builder connectionInfo(WebhookConnectionInfo value) {
            values.set(CONNECTION_INFO, value);
            return this;
        }

        /** Sets {@link AuthorizationWebhook#matchConditions()}. */
        public Builder matchConditions(List<WebhookMatchCondition> value) {
            values.set(MATCH_CONDITIONS, value);
            return this;
        }

        /** The finished object. */
        public AuthorizationWebhook build() {
            return new AuthorizationWebhook(values);
        }
    }
}
