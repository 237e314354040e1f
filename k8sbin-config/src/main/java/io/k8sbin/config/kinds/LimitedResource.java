// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A resource that needs a quota. */
public final class LimitedResource extends ConfigObject {
    private static final Field<String> API_GROUP = Field.of("apiGroup", Types.TEXT);
    private static final Field<String> RESOURCE = Field.of("resource", Types.TEXT);
    private static final Field<List<String>> MATCH_CONTAINS = Field.of("matchContains", Types.list(Types.TEXT));
    private static final Field<List<ScopedResourceSelectorRequirement>> MATCH_SCOPES =
            Field.of("matchScopes", Types.list(Types.object(() -> ScopedResourceSelectorRequirement.SCHEMA)));
    static final Schema<LimitedResource> SCHEMA = new Schema<>(
            "LimitedResource", LimitedResource::new, List.of(API_GROUP, RESOURCE, MATCH_CONTAINS, MATCH_SCOPES));

    private LimitedResource(Values values) {
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

    /** {@code apiGroup}: a text. */
    public Optional<String> apiGroup() {
        return one(API_GROUP);
    }

    /** {@code resource}: a text. */
    public Optional<String> resource() {
        return one(RESOURCE);
    }

    /** {@code matchContains}: a list, each entry a text. */
    public List<String> matchContains() {
        return list(MATCH_CONTAINS);
    }

    /** {@code matchScopes}: a list, each entry {@link ScopedResourceSelectorRequirement}. */
    public List<ScopedResourceSelectorRequirement> matchScopes() {
        return list(MATCH_SCOPES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link LimitedResource#apiGroup()}. */
        public Builder apiGroup(String value) {
            values.set(API_GROUP, value);
            return this;
        }

        /** Sets {@link LimitedResource#resource()}. */
        public Builder resource(String value) {
            values.set(RESOURCE, value);
            return this;
        }

        /** Sets {@link LimitedResource#matchContains()}. */
        public Builder matchContains(List<String> value) {
            values.set(MATCH_CONTAINS, value);
            return this;
        }

        /** Sets {@link LimitedResource#matchScopes()}. */
        public Builder matchScopes(List<ScopedResourceSelectorRequirement> value) {
            values.set(MATCH_SCOPES, value);
            return this;
        }

        /** The finished object. */
        public LimitedResource build() {
            return new LimitedResource(values);
        }
    }
}
