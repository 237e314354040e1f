// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long kubeadm waits. */
public final class KubeadmTimeouts extends ConfigObject {
    private static final Field<Duration> CONTROL_PLANE_COMPONENT_HEALTH_CHECK =
            Field.of("controlPlaneComponentHealthCheck", Types.DURATION);
    private static final Field<Duration> KUBELET_HEALTH_CHECK = Field.of("kubeletHealthCheck", Types.DURATION);
    private static final Field<Duration> KUBERNETES_API_CALL = Field.of("kubernetesAPICall", Types.DURATION);
    private static final Field<Duration> ETCD_API_CALL = Field.of("etcdAPICall", Types.DURATION);
    private static final Field<Duration> TLS_BOOTSTRAP = Field.of("tlsBootstrap", Types.DURATION);
    private static final Field<Duration> DISCOVERY = Field.of("discovery", Types.DURATION);
    private static final Field<Duration> UPGRADE_MANIFESTS = Field.of("upgradeManifests", Types.DURATION);
    static final Schema<KubeadmTimeouts> SCHEMA = new Schema<>(
            "KubeadmTimeouts",
            KubeadmTimeouts::new,
            List.of(
                    CONTROL_PLANE_COMPONENT_HEALTH_CHECK,
                    KUBELET_HEALTH_CHECK,
                    KUBERNETES_API_CALL,
                    ETCD_API_CALL,
                    TLS_BOOTSTRAP,
                    DISCOVERY,
                    UPGRADE_MANIFESTS));

    private KubeadmTimeouts(Values values) {
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

    /** {@code controlPlaneComponentHealthCheck}: a duration. Default {@code 4m}. */
    public Optional<Duration> controlPlaneComponentHealthCheck() {
        return one(CONTROL_PLANE_COMPONENT_HEALTH_CHECK);
    }

    /** {@code kubeletHealthCheck}: a duration. Default {@code 4m}. */
    public Optional<Duration> kubeletHealthCheck() {
        return one(KUBELET_HEALTH_CHECK);
    }

    /** {@code kubernetesAPICall}: a duration. Default {@code 1m}. */
    public Optional<Duration> kubernetesApiCall() {
        return one(KUBERNETES_API_CALL);
    }

    /** {@code etcdAPICall}: a duration. Default {@code 2m}. */
    public Optional<Duration> etcdApiCall() {
        return one(ETCD_API_CALL);
    }

    /** {@code tlsBootstrap}: a duration. Default {@code 5m}. */
    public Optional<Duration> tlsBootstrap() {
        return one(TLS_BOOTSTRAP);
    }

    /** {@code discovery}: a duration. Default {@code 5m}. */
    public Optional<Duration> discovery() {
        return one(DISCOVERY);
    }

    /** {@code upgradeManifests}: a duration. Default {@code 5m}. */
    public Optional<Duration> upgradeManifests() {
        return one(UPGRADE_MANIFESTS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeadmTimeouts#controlPlaneComponentHealthCheck()}. */
        public Builder controlPlaneComponentHealthCheck(Duration value) {
            values.set(CONTROL_PLANE_COMPONENT_HEALTH_CHECK, value);
            return this;
        }

        /** Sets {@link KubeadmTimeouts#kubeletHealthCheck()}. */
        public Builder kubeletHealthCheck(Duration value) {
            values.set(KUBELET_HEALTH_CHECK, value);
            return this;
        }

        /** Sets {@link KubeadmTimeouts#kubernetesApiCall()}. */
        public Builder kubernetesApiCall(Duration value) {
            values.set(KUBERNETES_API_CALL, value);
            return this;
        }

        /** Sets {@link KubeadmTimeouts#etcdApiCall()}. */
        public Builder etcdApiCall(Duration value) {
            values.set(ETCD_API_CALL, value);
            return this;
        }

        /** Sets {@link KubeadmTimeouts#tlsBootstrap()}. */
        public Builder tlsBootstrap(Duration value) {
            values.set(TLS_BOOTSTRAP, value);
            return this;
        }

        /** Sets {@link KubeadmTimeouts#discovery()}. */
        public Builder discovery(Duration value) {
            values.set(DISCOVERY, value);
            return this;
        }

        /** Sets {@link KubeadmTimeouts#upgradeManifests()}. */
        public Builder upgradeManifests(Duration value) {
            values.set(UPGRADE_MANIFESTS, value);
            return this;
        }

        /** The finished object. */
        public KubeadmTimeouts build() {
            return new KubeadmTimeouts(values);
        }
    }
}
