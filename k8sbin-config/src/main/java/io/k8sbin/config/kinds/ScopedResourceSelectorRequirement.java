// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What a scope must be. */
public final class ScopedResourceSelectorRequirement extends ConfigObject {
    private static final Field<ResourceQuotaScope> SCOPE_NAME =
            Field.of("scopeName", Types.words(ResourceQuotaScope.class));
    private static final Field<ScopeSelectorOperator> OPERATOR =
            Field.of("operator", Types.words(ScopeSelectorOperator.class));
    private static final Field<List<String>> VALUES = Field.of("values", Types.list(Types.TEXT));
    static final Schema<ScopedResourceSelectorRequirement> SCHEMA = new Schema<>(
            "ScopedResourceSelectorRequirement",
            ScopedResourceSelectorRequirement::new,
            List.of(SCOPE_NAME, OPERATOR, VALUES));

    private ScopedResourceSelectorRequirement(Values values) {
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

    /** {@code scopeName}: {@link ResourceQuotaScope}. */
    public Optional<ResourceQuotaScope> scopeName() {
        return one(SCOPE_NAME);
    }

    /** {@code operator}: {@link ScopeSelectorOperator}. */
    public Optional<ScopeSelectorOperator> operator() {
        return one(OPERATOR);
    }

    /** {@code values}: a list, each entry a text. */
    public List<String> values() {
        return list(VALUES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ScopedResourceSelectorRequirement#scopeName()}. */
        public Builder scopeName(ResourceQuotaScope value) {
            values.set(SCOPE_NAME, value);
            return this;
        }

        /** Sets {@link ScopedResourceSelectorRequirement#operator()}. */
        public Builder operator(ScopeSelectorOperator value) {
            values.set(OPERATOR, value);
            return this;
        }

        /** Sets {@link ScopedResourceSelectorRequirement#values()}. */
        public Builder values(List<String> value) {
            values.set(VALUES, value);
            return this;
        }

        /** The finished object. */
        public ScopedResourceSelectorRequirement build() {
            return new ScopedResourceSelectorRequirement(values);
        }
    }
}
