// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Resources of which nodes with much left are preferred. */
public final class NodeResourcesLeastAllocatedArgs extends ConfigKind {
    private static final Field<List<WeightedResource>> RESOURCES =
            Field.of("resources", Types.list(Types.object(() -> WeightedResource.SCHEMA)));
    static final Schema<NodeResourcesLeastAllocatedArgs> SCHEMA =
            new Schema<>("NodeResourcesLeastAllocatedArgs", NodeResourcesLeastAllocatedArgs::new, List.of(RESOURCES));

    static final Kind<NodeResourcesLeastAllocatedArgs> DEFINITION = new Kind<>(
            NodeResourcesLeastAllocatedArgs.class,
            SCHEMA,
            List.of(Wire.of("kubescheduler.config.k8s.io/v1beta1/NodeResourcesLeastAllocatedArgs", 19, 23)));

    private NodeResourcesLeastAllocatedArgs(Values values) {
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
    Kind<NodeResourcesLeastAllocatedArgs> definition() {
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

        /** Sets {@link NodeResourcesLeastAllocatedArgs#resources()}. */
        public Builder resources(List<WeightedResource> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** The finished object. */
        public NodeResourcesLeastAllocatedArgs build() {
            return new NodeResourcesLeastAllocatedArgs(values);
        }
    }
}
