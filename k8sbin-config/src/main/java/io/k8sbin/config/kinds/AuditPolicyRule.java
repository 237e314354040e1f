// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Requests, and how they are recorded; what is not given matches everything. */
public final class AuditPolicyRule extends ConfigObject {
    private static final Field<AuditLevel> LEVEL = Field.of("level", Types.words(AuditLevel.class));
    private static final Field<List<String>> USERS = Field.of("users", Types.list(Types.TEXT));
    private static final Field<List<String>> USER_GROUPS = Field.of("userGroups", Types.list(Types.TEXT));
    private static final Field<List<String>> VERBS = Field.of("verbs", Types.list(Types.TEXT));
    private static final Field<List<AuditGroupResources>> RESOURCES =
            Field.of("resources", Types.list(Types.object(() -> AuditGroupResources.SCHEMA)));
    private static final Field<List<String>> NAMESPACES = Field.of("namespaces", Types.list(Types.TEXT));
    private static final Field<List<String>> NON_RESOURCE_URLS = Field.of("nonResourceURLs", Types.list(Types.TEXT));
    private static final Field<List<AuditStage>> OMIT_STAGES =
            Field.of("omitStages", Types.list(Types.words(AuditStage.class)));
    private static final Field<Boolean> OMIT_MANAGED_FIELDS =
            Field.of("omitManagedFields", Types.BOOL).minors(23, 0);
    static final Schema<AuditPolicyRule> SCHEMA = new Schema<>(
            "AuditPolicyRule",
            AuditPolicyRule::new,
            List.of(
                    LEVEL,
                    USERS,
                    USER_GROUPS,
                    VERBS,
                    RESOURCES,
                    NAMESPACES,
                    NON_RESOURCE_URLS,
                    OMIT_STAGES,
                    OMIT_MANAGED_FIELDS));

    private AuditPolicyRule(Values values) {
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

    /** {@code level}: {@link AuditLevel}. */
    public Optional<AuditLevel> level() {
        return one(LEVEL);
    }

    /** {@code users}: a list, each entry a text. */
    public List<String> users() {
        return list(USERS);
    }

    /** {@code userGroups}: a list, each entry a text. */
    public List<String> userGroups() {
        return list(USER_GROUPS);
    }

    /** {@code verbs}: a list, each entry a text. */
    public List<String> verbs() {
        return list(VERBS);
    }

    /** {@code resources}: a list, each entry {@link AuditGroupResources}. */
    public List<AuditGroupResources> resources() {
        return list(RESOURCES);
    }

    /** {@code namespaces}: a list, each entry a text. */
    public List<String> namespaces() {
        return list(NAMESPACES);
    }

    /** {@code nonResourceURLs}: a list, each entry a text. */
    public List<String> nonResourceUrls() {
        return list(NON_RESOURCE_URLS);
    }

    /** {@code omitStages}: a list, each entry {@link AuditStage}. */
    public List<AuditStage> omitStages() {
        return list(OMIT_STAGES);
    }

    /** {@code omitManagedFields}: a truth value. Since 1.23. */
    public Optional<Boolean> omitManagedFields() {
        return one(OMIT_MANAGED_FIELDS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AuditPolicyRule#level()}. */
        public Builder level(AuditLevel value) {
            values.set(LEVEL, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#users()}. */
        public Builder users(List<String> value) {
            values.set(USERS, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#userGroups()}. */
        public Builder userGroups(List<String> value) {
            values.set(USER_GROUPS, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#verbs()}. */
        public Builder verbs(List<String> value) {
            values.set(VERBS, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#resources()}. */
        public Builder resources(List<AuditGroupResources> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#namespaces()}. */
        public Builder namespaces(List<String> value) {
            values.set(NAMESPACES, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#nonResourceUrls()}. */
        public Builder nonResourceUrls(List<String> value) {
            values.set(NON_RESOURCE_URLS, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#omitStages()}. */
        public Builder omitStages(List<AuditStage> value) {
            values.set(OMIT_STAGES, value);
            return this;
        }

        /** Sets {@link AuditPolicyRule#omitManagedFields()}. */
        public Builder omitManagedFields(boolean value) {
            values.set(OMIT_MANAGED_FIELDS, value);
            return this;
        }

        /** The finished object. */
        public AuditPolicyRule build() {
            return new AuditPolicyRule(values);
        }
    }
}
