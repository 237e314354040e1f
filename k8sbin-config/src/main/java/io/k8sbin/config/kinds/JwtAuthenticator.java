// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** An issuer of tokens and how its claims are read. */
public final class JwtAuthenticator extends ConfigObject {
    private static final Field<JwtIssuer> ISSUER = Field.of("issuer", Types.object(() -> JwtIssuer.SCHEMA));
    private static final Field<List<ClaimValidationRule>> CLAIM_VALIDATION_RULES =
            Field.of("claimValidationRules", Types.list(Types.object(() -> ClaimValidationRule.SCHEMA)));
    private static final Field<ClaimMappings> CLAIM_MAPPINGS =
            Field.of("claimMappings", Types.object(() -> ClaimMappings.SCHEMA));
    private static final Field<List<UserValidationRule>> USER_VALIDATION_RULES =
            Field.of("userValidationRules", Types.list(Types.object(() -> UserValidationRule.SCHEMA)));
    static final Schema<JwtAuthenticator> SCHEMA = new Schema<>(
            "JwtAuthenticator",
            JwtAuthenticator::new,
            List.of(ISSUER, CLAIM_VALIDATION_RULES, CLAIM_MAPPINGS, USER_VALIDATION_RULES));

    private JwtAuthenticator(Values values) {
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

    /** {@code issuer}: {@link JwtIssuer}. */
    public Optional<JwtIssuer> issuer() {
        return one(ISSUER);
    }

    /** {@code claimValidationRules}: a list, each entry {@link ClaimValidationRule}. */
    public List<ClaimValidationRule> claimValidationRules() {
        return list(CLAIM_VALIDATION_RULES);
    }

    /** {@code claimMappings}: {@link ClaimMappings}. */
    public Optional<ClaimMappings> claimMappings() {
        return one(CLAIM_MAPPINGS);
    }

    /** {@code userValidationRules}: a list, each entry {@link UserValidationRule}. */
    public List<UserValidationRule> userValidationRules() {
        return list(USER_VALIDATION_RULES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link JwtAuthenticator#issuer()}. */
        public Builder issuer(JwtIssuer value) {
            values.set(ISSUER, value);
            return this;
        }

        /** Sets {@link JwtAuthenticator#claimValidationRules()}. */
        public Builder claimValidationRules(List<ClaimValidationRule> value) {
            values.set(CLAIM_VALIDATION_RULES, value);
            return this;
        }

        /** Sets {@link JwtAuthenticator#claimMappings()}. */
        public Builder claimMappings(ClaimMappings value) {
            values.set(CLAIM_MAPPINGS, value);
            return this;
        }

        /** Sets {@link JwtAuthenticator#userValidationRules()}. */
        public Builder userValidationRules(List<UserValidationRule> value) {
            values.set(USER_VALIDATION_RULES, value);
            return this;
        }

        /** The finished object. */
        public JwtAuthenticator build() {
            return new JwtAuthenticator(values);
        }
    }
}
