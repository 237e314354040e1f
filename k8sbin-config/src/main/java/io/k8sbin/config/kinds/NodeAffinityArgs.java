// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Node affinity added to every pod. */
public final class NodeAffinityArgs extends ConfigKind {
    private static final Field<NodeAffinity> ADDED_AFFINITY =
            Field.of("addedAffinity", Types.object(() -> NodeAffinity.SCHEMA));
    static final Schema<NodeAffinityArgs> SCHEMA =
            new Schema<>("NodeAffinityArgs", NodeAffinityArgs::new, List.of(ADDED_AFFINITY));

    static final Kind<NodeAffinityArgs> DEFINITION = new Kind<>(
            NodeAffinityArgs.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/NodeAffinityArgs", 20, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/NodeAffinityArgs", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/NodeAffinityArgs", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/NodeAffinityArgs", 25, 0)));

    private NodeAffinityArgs(Values values) {
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
    Kind<NodeAffinityArgs> definition() {
        return DEFINITION;
    }

    /** {@code addedAffinity}: {@link NodeAffinity}. */
    public Optional<NodeAffinity> addedAffinity() {
        return one(ADDED_AFFINITY);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeAffinityArgs#addedAffinity()}. */
        public Builder addedAffinity(NodeAffinity value) {
            values.set(ADDED_AFFINITY, value);
            return this;
        }

        /** The finished object. */
        public NodeAffinityArgs build() {
            return new NodeAffinityArgs(values);
        }
    }
}
