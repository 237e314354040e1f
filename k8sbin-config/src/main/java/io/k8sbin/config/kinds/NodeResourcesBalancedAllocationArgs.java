// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler-args.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Resources whose use is kept in balance. */
public final class NodeResourcesBalancedAllocationArgs extends ConfigKind {
    private static final Field<List<WeightedResource>> RESOURCES =
            Field.of("resources", Types.list(Types.object(() -> WeightedResource.SCHEMA)));
    static final Schema<NodeResourcesBalancedAllocationArgs> SCHEMA = new Schema<>(
            "NodeResourcesBalancedAllocationArgs", NodeResourcesBalancedAllocationArgs::new, List.of(RESOURCES));

    static final Kind<NodeResourcesBalancedAllocationArgs> DEFINITION = new Kind<>(
            NodeResourcesBalancedAllocationArgs.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/NodeResourcesBalancedAllocationArgs", 22, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/NodeResourcesBalancedAllocationArgs", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/NodeResourcesBalancedAllocationArgs", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/NodeResourcesBalancedAllocationArgs", 25, 0)));

    private NodeResourcesBalancedAllocationArgs(Values values) {
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
    Kind<NodeResourcesBalancedAllocationArgs> definition() {
        return DEFINITION;
    }

    /** {@code resources}: a list, each entry {@link WeightedResource}. Default {@code cpu}. */
    public List<WeightedResource> resources() {
        return list(RESOURCES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeResourcesBalancedAllocationArgs#resources()}. */
        public Builder resources(List<WeightedResource> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** The finished object. */
        public NodeResourcesBalancedAllocationArgs build() {
            return new NodeResourcesBalancedAllocationArgs(values);
        }
    }
}
