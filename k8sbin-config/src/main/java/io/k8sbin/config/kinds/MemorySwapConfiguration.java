// Written by k8sbin-codegen from src/main/catalog/kinds/kubelet.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Which pods may swap. */
public final class MemorySwapConfiguration extends ConfigObject {
    private static final Field<SwapBehavior> SWAP_BEHAVIOR = Field.of("swapBehavior", Types.words(SwapBehavior.class));
    static final Schema<MemorySwapConfiguration> SCHEMA =
            new Schema<>("MemorySwapConfiguration", MemorySwapConfiguration::new, List.of(SWAP_BEHAVIOR));

    private MemorySwapConfiguration(Values values) {
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

    /** {@code swapBehavior}: {@link SwapBehavior}. */
    public Optional<SwapBehavior> swapBehavior() {
        return one(SWAP_BEHAVIOR);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link MemorySwapConfiguration#swapBehavior()}. */
        public Builder swapBehavior(SwapBehavior value) {
            values.set(SWAP_BEHAVIOR, value);
            return this;
        }

        /** The finished object. */
        public MemorySwapConfiguration build() {
            return new MemorySwapConfiguration(values);
        }
    }
}
