// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kubeadm makes of a whole cluster; kept in the ConfigMap kubeadm-config. */
public final class ClusterConfiguration extends ConfigKind {
    private static final Field<KubeadmEtcd> ETCD = Field.of("etcd", Types.object(() -> KubeadmEtcd.SCHEMA));
    private static final Field<ClusterNetworking> NETWORKING =
            Field.of("networking", Types.object(() -> ClusterNetworking.SCHEMA));
    private static final Field<String> KUBERNETES_VERSION = Field.of("kubernetesVersion", Types.TEXT);
    private static final Field<String> CONTROL_PLANE_ENDPOINT = Field.of("controlPlaneEndpoint", Types.TEXT);
    private static final Field<ApiServerComponent> API_SERVER =
            Field.of("apiServer", Types.object(() -> ApiServerComponent.SCHEMA));
    private static final Field<ControlPlaneComponent> CONTROLLER_MANAGER =
            Field.of("controllerManager", Types.object(() -> ControlPlaneComponent.SCHEMA));
    private static final Field<ControlPlaneComponent> SCHEDULER =
            Field.of("scheduler", Types.object(() -> ControlPlaneComponent.SCHEMA));
    private static final Field<KubeadmDns> DNS = Field.of("dns", Types.object(() -> KubeadmDns.SCHEMA));
    private static final Field<String> CERTIFICATES_DIR = Field.of("certificatesDir", Types.TEXT);
    private static final Field<String> IMAGE_REPOSITORY = Field.of("imageRepository", Types.TEXT);
    private static final Field<Boolean> USE_HYPER_KUBE_IMAGE =
            Field.of("useHyperKubeImage", Types.BOOL).in("..v1beta2");
    private static final Field<Map<String, Boolean>> FEATURE_GATES = Field.of("featureGates", Types.map(Types.BOOL));
    private static final Field<String> CLUSTER_NAME = Field.of("clusterName", Types.TEXT);
    private static final Field<KubeadmProxy> PROXY =
            Field.of("proxy", Types.object(() -> KubeadmProxy.SCHEMA)).in("v1beta4..");
    private static final Field<EncryptionAlgorithm> ENCRYPTION_ALGORITHM = Field.of(
                    "encryptionAlgorithm", Types.words(EncryptionAlgorithm.class))
            .in("v1beta4..");
    private static final Field<Duration> CERTIFICATE_VALIDITY_PERIOD =
            Field.of("certificateValidityPeriod", Types.DURATION).in("v1beta4..");
    private static final Field<Duration> CA_CERTIFICATE_VALIDITY_PERIOD =
            Field.of("caCertificateValidityPeriod", Types.DURATION).in("v1beta4..");
    static final Schema<ClusterConfiguration> SCHEMA = new Schema<>(
            "ClusterConfiguration",
            ClusterConfiguration::new,
            List.of(
                    ETCD,
                    NETWORKING,
                    KUBERNETES_VERSION,
                    CONTROL_PLANE_ENDPOINT,
                    API_SERVER,
                    CONTROLLER_MANAGER,
                    SCHEDULER,
                    DNS,
                    CERTIFICATES_DIR,
                    IMAGE_REPOSITORY,
                    USE_HYPER_KUBE_IMAGE,
                    FEATURE_GATES,
                    CLUSTER_NAME,
                    PROXY,
                    ENCRYPTION_ALGORITHM,
                    CERTIFICATE_VALIDITY_PERIOD,
                    CA_CERTIFICATE_VALIDITY_PERIOD));

    static final Kind<ClusterConfiguration> DEFINITION = new Kind<>(
            ClusterConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("kubeadm.k8s.io/v1beta1/ClusterConfiguration", 13, 22),
                    Wire.of("kubeadm.k8s.io/v1beta2/ClusterConfiguration", 15, 27),
                    Wire.of("kubeadm.k8s.io/v1beta3/ClusterConfiguration", 22, 37),
                    Wire.of("kubeadm.k8s.io/v1beta4/ClusterConfiguration", 31, 0)));

    private ClusterConfiguration(Values values) {
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
    Kind<ClusterConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code etcd}: {@link KubeadmEtcd}. */
    public Optional<KubeadmEtcd> etcd() {
        return one(ETCD);
    }

    /** {@code networking}: {@link ClusterNetworking}. */
    public Optional<ClusterNetworking> networking() {
        return one(NETWORKING);
    }

    /** {@code kubernetesVersion}: a text. */
    public Optional<String> kubernetesVersion() {
        return one(KUBERNETES_VERSION);
    }

    /** {@code controlPlaneEndpoint}: a text. */
    public Optional<String> controlPlaneEndpoint() {
        return one(CONTROL_PLANE_ENDPOINT);
    }

    /** {@code apiServer}: {@link ApiServerComponent}. */
    public Optional<ApiServerComponent> apiServer() {
        return one(API_SERVER);
    }

    /** {@code controllerManager}: {@link ControlPlaneComponent}. */
    public Optional<ControlPlaneComponent> controllerManager() {
        return one(CONTROLLER_MANAGER);
    }

    /** {@code scheduler}: {@link ControlPlaneComponent}. */
    public Optional<ControlPlaneComponent> scheduler() {
        return one(SCHEDULER);
    }

    /** {@code dns}: {@link KubeadmDns}. */
    public Optional<KubeadmDns> dns() {
        return one(DNS);
    }

    /** {@code certificatesDir}: a text. */
    public Optional<String> certificatesDir() {
        return one(CERTIFICATES_DIR);
    }

    /** {@code imageRepository}: a text. */
    public Optional<String> imageRepository() {
        return one(IMAGE_REPOSITORY);
    }

    /** {@code useHyperKubeImage}: a truth value. Only in API versions {@code ..v1beta2}. */
    public Optional<Boolean> useHyperKubeImage() {
        return one(USE_HYPER_KUBE_IMAGE);
    }

    /** {@code featureGates}: by name, each a truth value. */
    public Map<String, Boolean> featureGates() {
        return map(FEATURE_GATES);
    }

    /** {@code clusterName}: a text. Default {@code kubernetes}. */
    public Optional<String> clusterName() {
        return one(CLUSTER_NAME);
    }

    /** {@code proxy}: {@link KubeadmProxy}. Only in API versions {@code v1beta4..}. */
    public Optional<KubeadmProxy> proxy() {
        return one(PROXY);
    }

    /** {@code encryptionAlgorithm}: {@link EncryptionAlgorithm}. Only in API versions {@code v1beta4..}. */
    public Optional<EncryptionAlgorithm> encryptionAlgorithm() {
        return one(ENCRYPTION_ALGORITHM);
    }

    /** {@code certificateValidityPeriod}: a duration. Only in API versions {@code v1beta4..}. */
    public Optional<Duration> certificateValidityPeriod() {
        return one(CERTIFICATE_VALIDITY_PERIOD);
    }

    /** {@code caCertificateValidityPeriod}: a duration. Only in API versions {@code v1beta4..}. */
    public Optional<Duration> caCertificateValidityPeriod() {
        return one(CA_CERTIFICATE_VALIDITY_PERIOD);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ClusterConfiguration#etcd()}. */
        public Builder etcd(KubeadmEtcd value) {
            values.set(ETCD, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#networking()}. */
        public Builder networking(ClusterNetworking value) {
            values.set(NETWORKING, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#kubernetesVersion()}. */
        public Builder kubernetesVersion(String value) {
            values.set(KUBERNETES_VERSION, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#controlPlaneEndpoint()}. */
        public Builder controlPlaneEndpoint(String value) {
            values.set(CONTROL_PLANE_ENDPOINT, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#apiServer()}. */
        public Builder apiServer(ApiServerComponent value) {
            values.set(API_SERVER, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#controllerManager()}. */
        public Builder controllerManager(ControlPlaneComponent value) {
            values.set(CONTROLLER_MANAGER, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#scheduler()}. */
        public Builder scheduler(ControlPlaneComponent value) {
            values.set(SCHEDULER, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#dns()}. */
        public Builder dns(KubeadmDns value) {
            values.set(DNS, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#certificatesDir()}. */
        public Builder certificatesDir(String value) {
            values.set(CERTIFICATES_DIR, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#imageRepository()}. */
        public Builder imageRepository(String value) {
            values.set(IMAGE_REPOSITORY, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#useHyperKubeImage()}. */
        public Builder useHyperKubeImage(boolean value) {
            values.set(USE_HYPER_KUBE_IMAGE, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#featureGates()}. */
        public Builder featureGates(Map<String, Boolean> value) {
            values.set(FEATURE_GATES, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#clusterName()}. */
        public Builder clusterName(String value) {
            values.set(CLUSTER_NAME, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#proxy()}. */
        public Builder proxy(KubeadmProxy value) {
            values.set(PROXY, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#encryptionAlgorithm()}. */
        public Builder encryptionAlgorithm(EncryptionAlgorithm value) {
            values.set(ENCRYPTION_ALGORITHM, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#certificateValidityPeriod()}. */
        public Builder certificateValidityPeriod(Duration value) {
            values.set(CERTIFICATE_VALIDITY_PERIOD, value);
            return this;
        }

        /** Sets {@link ClusterConfiguration#caCertificateValidityPeriod()}. */
        public Builder caCertificateValidityPeriod(Duration value) {
            values.set(CA_CERTIFICATE_VALIDITY_PERIOD, value);
            return this;
        }

        /** The finished object. */
        public ClusterConfiguration build() {
            return new ClusterConfiguration(values);
        }
    }
}
