// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Resources that are not looked at, and how nodes that fit are scored. */
public final class NodeResourcesFitArgs extends ConfigKind {
    private static final Field<List<String>> IGNORED_RESOURCES = Field.of("ignoredResources", Types.list(Types.TEXT));
    private static final Field<List<String>> IGNORED_RESOURCE_GROUPS =
            Field.of("ignoredResourceGroups", Types.list(Types.TEXT));
    private static final Field<ScoringStrategy> SCORING_STRATEGY = Field.of(
                    "scoringStrategy", Types.object(() -> ScoringStrategy.SCHEMA))
            .minors(22, 0);
    static final Schema<NodeResourcesFitArgs> SCHEMA = new Schema<>(
            "NodeResourcesFitArgs",
            NodeResourcesFitArgs::new,
            List.of(IGNORED_RESOURCES, IGNORED_RESOURCE_GROUPS, SCORING_STRATEGY));

    static final Kind<NodeResourcesFitArgs> DEFINITION = new Kind<>(
            NodeResourcesFitArgs.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/NodeResourcesFitArgs", 19, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/NodeResourcesFitArgs", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/NodeResourcesFitArgs", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/NodeResourcesFitArgs", 25, 0)));

    private NodeResourcesFitArgs(Values values) {
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
    Kind<NodeResourcesFitArgs> definition() {
        return DEFINITION;
    }

    /** {@code ignoredResources}: a list, each entry a text. */
    public List<String> ignoredResources() {
        return list(IGNORED_RESOURCES);
    }

    /** {@code ignoredResourceGroups}: a list, each entry a text. */
    public List<String> ignoredResourceGroups() {
        return list(IGNORED_RESOURCE_GROUPS);
    }

    /** {@code scoringStrategy}: {@link ScoringStrategy}. Since 1.22. */
    public Optional<ScoringStrategy> scoringStrategy() {
        return one(SCORING_STRATEGY);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeResourcesFitArgs#ignoredResources()}. */
        public Builder ignoredResources(List<String> value) {
            values.set(IGNORED_RESOURCES, value);
            return this;
        }

        /** Sets {@link NodeResourcesFitArgs#ignoredResourceGroups()}. */
        public Builder ignoredResourceGroups(List<String> value) {
            values.set(IGNORED_RESOURCE_GROUPS, value);
            return this;
        }

        /** Sets {@link NodeResourcesFitArgs#scoringStrategy()}. */
        public Builder scoringStrategy(ScoringStrategy value) {
            values.set(SCORING_STRATEGY, value);
            return this;
        }

        /** The finished object. */
        public NodeResourcesFitArgs build() {
            return new NodeResourcesFitArgs(values);
        }
    }
}
