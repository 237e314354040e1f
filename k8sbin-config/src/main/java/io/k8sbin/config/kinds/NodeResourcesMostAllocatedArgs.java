// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Resources of which nodes with little left are preferred. */
public final class NodeResourcesMostAllocatedArgs extends ConfigKind {
    private static final Field<List<WeightedResource>> RESOURCES =
            Field.of("resources", Types.list(Types.object(() -> WeightedResource.SCHEMA)));
    static final Schema<NodeResourcesMostAllocatedArgs> SCHEMA =
            new Schema<>("NodeResourcesMostAllocatedArgs", NodeResourcesMostAllocatedArgs::new, List.of(RESOURCES));

    static final Kind<NodeResourcesMostAllocatedArgs> DEFINITION = new Kind<>(
            NodeResourcesMostAllocatedArgs.class,
            SCHEMA,
            List.of(Wire.of("kubescheduler.config.k8s.io/v1beta1/NodeResourcesMostAllocatedArgs", 19, 23)));

    private NodeResourcesMostAllocatedArgs(Values values) {
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
    Kind<NodeResourcesMostAllocatedArgs> definition() {
        return DEFINITION;
    }

    /** {@code resources}: a list, each entry {@link WeightedResource}. */
    public List<WeightedResource> resources() {
        return list(RESOURCES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeResourcesMostAllocatedArgs#resources()}. */
        public Builder resources(List<WeightedResource> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** The finished object. */
        public NodeResourcesMostAllocatedArgs build() {
            return new NodeResourcesMostAllocatedArgs(values);
        }
    }
}
