// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Arguments of a predicate; one field is set. */
public final class PredicateArgument extends ConfigObject {
    private static final Field<ServiceAffinity> SERVICE_AFFINITY =
            Field.of("serviceAffinity", Types.object(() -> ServiceAffinity.SCHEMA));
    private static final Field<LabelsPresence> LABELS_PRESENCE =
            Field.of("labelsPresence", Types.object(() -> LabelsPresence.SCHEMA));
    static final Schema<PredicateArgument> SCHEMA =
            new Schema<>("PredicateArgument", PredicateArgument::new, List.of(SERVICE_AFFINITY, LABELS_PRESENCE));

    private PredicateArgument(Values values) {
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

    /** {@code serviceAffinity}: {@link ServiceAffinity}. */
    public Optional<ServiceAffinity> serviceAffinity() {
        return one(SERVICE_AFFINITY);
    }

    /** {@code labelsPresence}: {@link LabelsPresence}. */
    public Optional<LabelsPresence> labelsPresence() {
        return one(LABELS_PRESENCE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link PredicateArgument#serviceAffinity()}. */
        public Builder serviceAffinity(ServiceAffinity value) {
            values.set(SERVICE_AFFINITY, value);
            return this;
        }

        /** Sets {@link PredicateArgument#labelsPresence()}. */
        public Builder labelsPresence(LabelsPresence value) {
            values.set(LABELS_PRESENCE, value);
            return this;
        }

        /** The finished object. */
        public PredicateArgument build() {
            return new PredicateArgument(values);
        }
    }
}
