package io.k8sbin.testkit.internal;

import io.k8sbin.cluster.spec.ClusterSpec;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Makes {@code @ForAll ClusterSpec} work in every property. */
public final class ClusterSpecProvider implements ArbitraryProvider {
    /** For jqwik. */
    public ClusterSpecProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(ClusterSpec.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(ClusterSpecs.valid());
    }
}
