// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Optional;

/** Which requests kube-apiserver records and in how much detail, read from --audit-policy-file; the first rule that matches counts. */
public final class AuditPolicy extends ConfigKind {
    private static final Field<Json> METADATA = Field.of("metadata", Types.JSON);
    private static final Field<List<AuditPolicyRule>> RULES =
            Field.of("rules", Types.list(Types.object(() -> AuditPolicyRule.SCHEMA)));
    private static final Field<List<AuditStage>> OMIT_STAGES =
            Field.of("omitStages", Types.list(Types.words(AuditStage.class)));
    private static final Field<Boolean> OMIT_MANAGED_FIELDS =
            Field.of("omitManagedFields", Types.BOOL).minors(23, 0);
    static final Schema<AuditPolicy> SCHEMA =
            new Schema<>("AuditPolicy", AuditPolicy::new, List.of(METADATA, RULES, OMIT_STAGES, OMIT_MANAGED_FIELDS));

    static final Kind<AuditPolicy> DEFINITION = new Kind<>(
            AuditPolicy.class,
            SCHEMA,
            List.of(
                    Wire.of("audit.k8s.io/v1alpha1/Policy", 16, 24),
                    Wire.of("audit.k8s.io/v1beta1/Policy", 16, 24),
                    Wire.of("audit.k8s.io/v1/Policy", 16, 0)));

    private AuditPolicy(Values values) {
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

    @Override
    Kind<AuditPolicy> definition() {
        return DEFINITION;
    }

    /** {@code metadata}: any value. */
    public Optional<Json> metadata() {
        return one(METADATA);
    }

    /** {@code rules}: a list, each entry {@link AuditPolicyRule}. */
    public List<AuditPolicyRule> rules() {
        return list(RULES);
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

        /** Sets {@link AuditPolicy#metadata()}. */
        public Builder metadata(Json value) {
            values.set(METADATA, value);
            return this;
        }

        /** Sets {@link AuditPolicy#rules()}. */
        public Builder rules(List<AuditPolicyRule> value) {
            values.set(RULES, value);
            return this;
        }

        /** Sets {@link AuditPolicy#omitStages()}. */
        public Builder omitStages(List<AuditStage> value) {
            values.set(OMIT_STAGES, value);
            return this;
        }

        /** Sets {@link AuditPolicy#omitManagedFields()}. */
        public Builder omitManagedFields(boolean value) {
            values.set(OMIT_MANAGED_FIELDS, value);
            return this;
        }

        /** The finished object. */
        public AuditPolicy build() {
            return new AuditPolicy(values);
        }
    }
}
