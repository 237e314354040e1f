// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Memory kept back on a NUMA node. */
public final class MemoryReservation extends ConfigObject {
    private static final Field<Integer> NUMA_NODE = Field.of("numaNode", Types.INT);
    private static final Field<Map<String, Quantity>> LIMITS = Field.of("limits", Types.map(Types.QUANTITY));
    static final Schema<MemoryReservation> SCHEMA =
            new Schema<>("MemoryReservation", MemoryReservation::new, List.of(NUMA_NODE, LIMITS));

    private MemoryReservation(Values values) {
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

    /** {@code numaNode}: a whole number. */
    public Optional<Integer> numaNode() {
        return one(NUMA_NODE);
    }

    /** {@code limits}: by name, each an amount. */
    public Map<String, Quantity> limits() {
        return map(LIMITS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link MemoryReservation#numaNode()}. */
        public Builder numaNode(int value) {
            values.set(NUMA_NODE, value);
            return this;
        }

        /** Sets {@link MemoryReservation#limits()}. */
        public Builder limits(Map<String, Quantity> value) {
            values.set(LIMITS, value);
            return this;
        }

        /** The finished object. */
        public MemoryReservation build() {
            return new MemoryReservation(values);
        }
    }
}
