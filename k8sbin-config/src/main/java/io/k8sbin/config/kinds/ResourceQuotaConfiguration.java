// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** Resources that may be used only where a quota allows it. */
public final class ResourceQuotaConfiguration extends ConfigKind {
    private static final Field<List<LimitedResource>> LIMITED_RESOURCES =
            Field.of("limitedResources", Types.list(Types.object(() -> LimitedResource.SCHEMA)));
    static final Schema<ResourceQuotaConfiguration> SCHEMA =
            new Schema<>("ResourceQuotaConfiguration", ResourceQuotaConfiguration::new, List.of(LIMITED_RESOURCES));

    static final Kind<ResourceQuotaConfiguration> DEFINITION = new Kind<>(
            ResourceQuotaConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("resourcequota.admission.k8s.io/v1alpha1/Configuration", 0, 0),
                    Wire.of("resourcequota.admission.k8s.io/v1beta1/Configuration", 0, 0),
                    Wire.of("apiserver.config.k8s.io/v1/ResourceQuotaConfiguration", 0, 0)));

    private ResourceQuotaConfiguration(Values values) {
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
    Kind<ResourceQuotaConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code limitedResources}: a list, each entry {@link LimitedResource}. */
    public List<LimitedResource> limitedResources() {
        return list(LIMITED_RESOURCES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ResourceQuotaConfiguration#limitedResources()}. */
        public Builder limitedResources(List<LimitedResource> value) {
            values.set(LIMITED_RESOURCES, value);
            return this;
        }

        /** The finished object. */
        public ResourceQuotaConfiguration build() {
            return new ResourceQuotaConfiguration(values);
        }
    }
}
