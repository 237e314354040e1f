// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Nodes that are wanted or preferred. */
public final class NodeAffinity extends ConfigObject {
    private static final Field<NodeSelector> REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION =
            Field.of("requiredDuringSchedulingIgnoredDuringExecution", Types.object(() -> NodeSelector.SCHEMA));
    private static final Field<List<PreferredSchedulingTerm>> PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION =
            Field.of(
                    "preferredDuringSchedulingIgnoredDuringExecution",
                    Types.list(Types.object(() -> PreferredSchedulingTerm.SCHEMA)));
    static final Schema<NodeAffinity> SCHEMA = new Schema<>(
            "NodeAffinity",
            NodeAffinity::new,
            List.of(
                    REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION,
                    PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION));

    private NodeAffinity(Values values) {
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

    /** {@code requiredDuringSchedulingIgnoredDuringExecution}: {@link NodeSelector}. */
    public Optional<NodeSelector> requiredDuringSchedulingIgnoredDuringExecution() {
        return one(REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
    }

    /** {@code preferredDuringSchedulingIgnoredDuringExecution}: a list, each entry {@link PreferredSchedulingTerm}. */
    public List<PreferredSchedulingTerm> preferredDuringSchedulingIgnoredDuringExecution() {
        return list(PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeAffinity#requiredDuringSchedulingIgnoredDuringExecution()}. */
        public Builder requiredDuringSchedulingIgnoredDuringExecution(NodeSelector value) {
            values.set(REQUIRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, value);
            return this;
        }

        /** Sets {@link NodeAffinity#preferredDuringSchedulingIgnoredDuringExecution()}. */
        public Builder preferredDuringSchedulingIgnoredDuringExecution(List<PreferredSchedulingTerm> value) {
            values.set(PREFERRED_DURING_SCHEDULING_IGNORED_DURING_EXECUTION, value);
            return this;
        }

        /** The finished object. */
        public NodeAffinity build() {
            return new NodeAffinity(values);
        }
    }
}
