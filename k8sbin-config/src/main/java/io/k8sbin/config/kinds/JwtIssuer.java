// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Who issues tokens. */
public final class JwtIssuer extends ConfigObject {
    private static final Field<String> URL = Field.of("url", Types.TEXT);
    private static final Field<String> DISCOVERY_URL =
            Field.of("discoveryURL", Types.TEXT).minors(30, 0);
    private static final Field<String> CERTIFICATE_AUTHORITY = Field.of("certificateAuthority", Types.TEXT);
    private static final Field<List<String>> AUDIENCES = Field.of("audiences", Types.list(Types.TEXT));
    private static final Field<AudienceMatchPolicy> AUDIENCE_MATCH_POLICY = Field.of(
                    "audienceMatchPolicy", Types.words(AudienceMatchPolicy.class))
            .minors(30, 0);
    private static final Field<EgressSelectorType> EGRESS_SELECTOR_TYPE = Field.of(
                    "egressSelectorType", Types.words(EgressSelectorType.class))
            .minors(34, 0);
    static final Schema<JwtIssuer> SCHEMA = new Schema<>(
            "JwtIssuer",
            JwtIssuer::new,
            List.of(URL, DISCOVERY_URL, CERTIFICATE_AUTHORITY, AUDIENCES, AUDIENCE_MATCH_POLICY, EGRESS_SELECTOR_TYPE));

    private JwtIssuer(Values values) {
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

    /** {@code url}: a text. */
    public Optional<String> url() {
        return one(URL);
    }

    /** {@code discoveryURL}: a text. Since 1.30. */
    public Optional<String> discoveryUrl() {
        return one(DISCOVERY_URL);
    }

    /** {@code certificateAuthority}: a text. */
    public Optional<String> certificateAuthority() {
        return one(CERTIFICATE_AUTHORITY);
    }

    /** {@code audiences}: a list, each entry a text. */
    public List<String> audiences() {
        return list(AUDIENCES);
    }

    /** {@code audienceMatchPolicy}: {@link AudienceMatchPolicy}. Since 1.30. */
    public Optional<AudienceMatchPolicy> audienceMatchPolicy() {
        return one(AUDIENCE_MATCH_POLICY);
    }

    /** {@code egressSelectorType}: {@link EgressSelectorType}. Since 1.34. */
    public Optional<EgressSelectorType> egressSelectorType() {
        return one(EGRESS_SELECTOR_TYPE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link JwtIssuer#url()}. */
        public Builder url(String value) {
            values.set(URL, value);
            return this;
        }

        /** Sets {@link JwtIssuer#discoveryUrl()}. */
        public Builder discoveryUrl(String value) {
            values.set(DISCOVERY_URL, value);
            return this;
        }

        /** Sets {@link JwtIssuer#certificateAuthority()}. */
        public Builder certificateAuthority(String value) {
            values.set(CERTIFICATE_AUTHORITY, value);
            return this;
        }

        /** Sets {@link JwtIssuer#audiences()}. */
        public Builder audiences(List<String> value) {
            values.set(AUDIENCES, value);
            return this;
        }

        /** Sets {@link JwtIssuer#audienceMatchPolicy()}. */
        public Builder audienceMatchPolicy(AudienceMatchPolicy value) {
            values.set(AUDIENCE_MATCH_POLICY, value);
            return this;
        }

        /** Sets {@link JwtIssuer#egressSelectorType()}. */
        public Builder egressSelectorType(EgressSelectorType value) {
            values.set(EGRESS_SELECTOR_TYPE, value);
            return this;
        }

        /** The finished object. */
        public JwtIssuer build() {
            return new JwtIssuer(values);
        }
    }
}
