// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How claims become a user. */
public final class ClaimMappings extends ConfigObject {
    private static final Field<PrefixedClaimOrExpression> USERNAME =
            Field.of("username", Types.object(() -> PrefixedClaimOrExpression.SCHEMA));
    private static final Field<PrefixedClaimOrExpression> GROUPS =
            Field.of("groups", Types.object(() -> PrefixedClaimOrExpression.SCHEMA));
    private static final Field<ClaimOrExpression> UID = Field.of("uid", Types.object(() -> ClaimOrExpression.SCHEMA));
    private static final Field<List<ExtraMapping>> EXTRA =
            Field.of("extra", Types.list(Types.object(() -> ExtraMapping.SCHEMA)));
    static final Schema<ClaimMappings> SCHEMA =
            new Schema<>("ClaimMappings", ClaimMappings::new, List.of(USERNAME, GROUPS, UID, EXTRA));

    private ClaimMappings(Values values) {
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

    /** {@code username}: {@link PrefixedClaimOrExpression}. Default {@code sub}. */
    public Optional<PrefixedClaimOrExpression> username() {
        return one(USERNAME);
    }

    /** {@code groups}: {@link PrefixedClaimOrExpression}. */
    public Optional<PrefixedClaimOrExpression> groups() {
        return one(GROUPS);
    }

    /** {@code uid}: {@link ClaimOrExpression}. */
    public Optional<ClaimOrExpression> uid() {
        return one(UID);
    }

    /** {@code extra}: a list, each entry {@link ExtraMapping}. */
    public List<ExtraMapping> extra() {
        return list(EXTRA);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ClaimMappings#username()}. */
        public Builder username(PrefixedClaimOrExpression value) {
            values.set(USERNAME, value);
            return this;
        }

        /** Sets {@link ClaimMappings#groups()}. */
        public Builder groups(PrefixedClaimOrExpression value) {
            values.set(GROUPS, value);
            return this;
        }

        /** Sets {@link ClaimMappings#uid()}. */
        public Builder uid(ClaimOrExpression value) {
            values.set(UID, value);
            return this;
        }

        /** Sets {@link ClaimMappings#extra()}. */
        public Builder extra(List<ExtraMapping> value) {
            values.set(EXTRA, value);
            return this;
        }

        /** The finished object. */
        public ClaimMappings build() {
            return new ClaimMappings(values);
        }
    }
}
