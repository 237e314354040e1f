// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Map;

/** Where the API servers of a cluster listen; written by kubeadm up to 1.21. */
public final class ClusterStatus extends ConfigKind {
    private static final Field<Map<String, ApiEndpoint>> API_ENDPOINTS =
            Field.of("apiEndpoints", Types.map(Types.object(() -> ApiEndpoint.SCHEMA)));
    static final Schema<ClusterStatus> SCHEMA =
            new Schema<>("ClusterStatus", ClusterStatus::new, List.of(API_ENDPOINTS));

    static final Kind<ClusterStatus> DEFINITION = new Kind<>(
            ClusterStatus.class,
            SCHEMA,
            List.of(
                    Wire.of("kubeadm.k8s.io/v1beta1/ClusterStatus", 13, 22),
                    Wire.of("kubeadm.k8s.io/v1beta2/ClusterStatus", 15, 27)));

    private ClusterStatus(Values values) {
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
    Kind<ClusterStatus> definition() {
        return DEFINITION;
    }

    /** {@code apiEndpoints}: by name, each {@link ApiEndpoint}. */
    public Map<String, ApiEndpoint> apiEndpoints() {
        return map(API_ENDPOINTS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ClusterStatus#apiEndpoints()}. */
        public Builder apiEndpoints(Map<String, ApiEndpoint> value) {
            values.set(API_ENDPOINTS, value);
            return this;
        }

        /** The finished object. */
        public ClusterStatus build() {
            return new ClusterStatus(values);
        }
    }
}
