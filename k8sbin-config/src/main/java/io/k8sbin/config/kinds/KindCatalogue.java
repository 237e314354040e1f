// Written by k8sbin-codegen from src/main/catalog/kinds: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every kind there is a class for. A kind's classes are loaded when a document of it is at hand. */
final class KindCatalogue {
    /** What documents call themselves, {@code apiVersion/kind}: those of a kind together, oldest first. */
    static final List<String> NAMES = List.of(
            "apiserver.k8s.io/v1alpha1/AdmissionConfiguration",
            "apiserver.config.k8s.io/v1/AdmissionConfiguration",
            "apiserver.config.k8s.io/v1alpha1/WebhookAdmission",
            "apiserver.config.k8s.io/v1/WebhookAdmissionConfiguration",
            "resourcequota.admission.k8s.io/v1alpha1/Configuration",
            "resourcequota.admission.k8s.io/v1beta1/Configuration",
            "apiserver.config.k8s.io/v1/ResourceQuotaConfiguration",
            "pod-security.admission.config.k8s.io/v1alpha1/PodSecurityConfiguration",
            "pod-security.admission.config.k8s.io/v1beta1/PodSecurityConfiguration",
            "pod-security.admission.config.k8s.io/v1/PodSecurityConfiguration",
            "apiserver.config.k8s.io/v1alpha1/AuthenticationConfiguration",
            "apiserver.config.k8s.io/v1beta1/AuthenticationConfiguration",
            "apiserver.config.k8s.io/v1/AuthenticationConfiguration",
            "apiserver.config.k8s.io/v1alpha1/AuthorizationConfiguration",
            "apiserver.config.k8s.io/v1beta1/AuthorizationConfiguration",
            "apiserver.config.k8s.io/v1/AuthorizationConfiguration",
            "apiserver.k8s.io/v1alpha1/EgressSelectorConfiguration",
            "apiserver.k8s.io/v1beta1/EgressSelectorConfiguration",
            "v1/EncryptionConfig",
            "apiserver.config.k8s.io/v1/EncryptionConfiguration",
            "audit.k8s.io/v1alpha1/Policy",
            "audit.k8s.io/v1beta1/Policy",
            "audit.k8s.io/v1/Policy",
            "controllermanager.config.k8s.io/v1alpha1/LeaderMigrationConfiguration",
            "controllermanager.config.k8s.io/v1beta1/LeaderMigrationConfiguration",
            "controllermanager.config.k8s.io/v1/LeaderMigrationConfiguration",
            "kubelet.config.k8s.io/v1alpha1/CredentialProviderConfig",
            "kubelet.config.k8s.io/v1beta1/CredentialProviderConfig",
            "kubelet.config.k8s.io/v1/CredentialProviderConfig",
            "kubelet.config.k8s.io/v1beta1/SerializedNodeConfigSource",
            "kubeproxy.config.k8s.io/v1alpha1/KubeProxyConfiguration",
            "kubescheduler.config.k8s.io/v1beta1/DefaultPreemptionArgs",
            "kubescheduler.config.k8s.io/v1beta2/DefaultPreemptionArgs",
            "kubescheduler.config.k8s.io/v1beta3/DefaultPreemptionArgs",
            "kubescheduler.config.k8s.io/v1/DefaultPreemptionArgs",
            "kubescheduler.config.k8s.io/v1/DynamicResourcesArgs",
            "kubescheduler.config.k8s.io/v1beta1/InterPodAffinityArgs",
            "kubescheduler.config.k8s.io/v1beta2/InterPodAffinityArgs",
            "kubescheduler.config.k8s.io/v1beta3/InterPodAffinityArgs",
            "kubescheduler.config.k8s.io/v1/InterPodAffinityArgs",
            "kubescheduler.config.k8s.io/v1beta1/NodeAffinityArgs",
            "kubescheduler.config.k8s.io/v1beta2/NodeAffinityArgs",
            "kubescheduler.config.k8s.io/v1beta3/NodeAffinityArgs",
            "kubescheduler.config.k8s.io/v1/NodeAffinityArgs",
            "kubescheduler.config.k8s.io/v1beta1/NodeLabelArgs",
            "kubescheduler.config.k8s.io/v1beta1/NodeResourcesBalancedAllocationArgs",
            "kubescheduler.config.k8s.io/v1beta2/NodeResourcesBalancedAllocationArgs",
            "kubescheduler.config.k8s.io/v1beta3/NodeResourcesBalancedAllocationArgs",
            "kubescheduler.config.k8s.io/v1/NodeResourcesBalancedAllocationArgs",
            "kubescheduler.config.k8s.io/v1beta1/NodeResourcesFitArgs",
            "kubescheduler.config.k8s.io/v1beta2/NodeResourcesFitArgs",
            "kubescheduler.config.k8s.io/v1beta3/NodeResourcesFitArgs",
            "kubescheduler.config.k8s.io/v1/NodeResourcesFitArgs",
            "kubescheduler.config.k8s.io/v1beta1/NodeResourcesLeastAllocatedArgs",
            "kubescheduler.config.k8s.io/v1beta1/NodeResourcesMostAllocatedArgs",
            "kubescheduler.config.k8s.io/v1beta1/PodTopologySpreadArgs",
            "kubescheduler.config.k8s.io/v1beta2/PodTopologySpreadArgs",
            "kubescheduler.config.k8s.io/v1beta3/PodTopologySpreadArgs",
            "kubescheduler.config.k8s.io/v1/PodTopologySpreadArgs",
            "kubescheduler.config.k8s.io/v1beta1/RequestedToCapacityRatioArgs",
            "kubescheduler.config.k8s.io/v1beta1/ServiceAffinityArgs",
            "kubescheduler.config.k8s.io/v1beta1/VolumeBindingArgs",
            "kubescheduler.config.k8s.io/v1beta2/VolumeBindingArgs",
            "kubescheduler.config.k8s.io/v1beta3/VolumeBindingArgs",
            "kubescheduler.config.k8s.io/v1/VolumeBindingArgs",
            "kubescheduler.config.k8s.io/v1alpha1/KubeSchedulerConfiguration",
            "kubescheduler.config.k8s.io/v1alpha2/KubeSchedulerConfiguration",
            "kubescheduler.config.k8s.io/v1beta1/KubeSchedulerConfiguration",
            "kubescheduler.config.k8s.io/v1beta2/KubeSchedulerConfiguration",
            "kubescheduler.config.k8s.io/v1beta3/KubeSchedulerConfiguration",
            "kubescheduler.config.k8s.io/v1/KubeSchedulerConfiguration",
            "v1/Policy",
            "kubeadm.k8s.io/v1beta1/InitConfiguration",
            "kubeadm.k8s.io/v1beta2/InitConfiguration",
            "kubeadm.k8s.io/v1beta3/InitConfiguration",
            "kubeadm.k8s.io/v1beta4/InitConfiguration",
            "kubeadm.k8s.io/v1beta1/ClusterConfiguration",
            "kubeadm.k8s.io/v1beta2/ClusterConfiguration",
            "kubeadm.k8s.io/v1beta3/ClusterConfiguration",
            "kubeadm.k8s.io/v1beta4/ClusterConfiguration",
            "kubeadm.k8s.io/v1beta1/JoinConfiguration",
            "kubeadm.k8s.io/v1beta2/JoinConfiguration",
            "kubeadm.k8s.io/v1beta3/JoinConfiguration",
            "kubeadm.k8s.io/v1beta4/JoinConfiguration",
            "kubeadm.k8s.io/v1beta4/ResetConfiguration",
            "kubeadm.k8s.io/v1beta4/UpgradeConfiguration",
            "kubeadm.k8s.io/v1beta1/ClusterStatus",
            "kubeadm.k8s.io/v1beta2/ClusterStatus",
            "v1/Config",
            "kubelet.config.k8s.io/v1beta1/KubeletConfiguration",
            "apiserver.config.k8s.io/v1alpha1/TracingConfiguration",
            "apiserver.config.k8s.io/v1beta1/TracingConfiguration",
            "apiserver.config.k8s.io/v1/TracingConfiguration");

    private KindCatalogue() {}

    static Optional<Kind<?>> find(String name) {
        return Optional.ofNullable(kind(name));
    }

    private static @Nullable Kind<?> kind(String name) {
        return switch (name) {
            case "apiserver.k8s.io/v1alpha1/AdmissionConfiguration",
                    "apiserver.config.k8s.io/v1/AdmissionConfiguration" -> AdmissionConfiguration.DEFINITION;
            case "apiserver.config.k8s.io/v1alpha1/WebhookAdmission",
                    "apiserver.config.k8s.io/v1/WebhookAdmissionConfiguration" ->
                WebhookAdmissionConfiguration.DEFINITION;
            case "resourcequota.admission.k8s.io/v1alpha1/Configuration",
                    "resourcequota.admission.k8s.io/v1beta1/Configuration",
                    "apiserver.config.k8s.io/v1/ResourceQuotaConfiguration" -> ResourceQuotaConfiguration.DEFINITION;
            case "pod-security.admission.config.k8s.io/v1alpha1/PodSecurityConfiguration",
                    "pod-security.admission.config.k8s.io/v1beta1/PodSecurityConfiguration",
                    "pod-security.admission.config.k8s.io/v1/PodSecurityConfiguration" ->
                PodSecurityConfiguration.DEFINITION;
            case "apiserver.config.k8s.io/v1alpha1/AuthenticationConfiguration",
                    "apiserver.config.k8s.io/v1beta1/AuthenticationConfiguration",
                    "apiserver.config.k8s.io/v1/AuthenticationConfiguration" -> AuthenticationConfiguration.DEFINITION;
            case "apiserver.config.k8s.io/v1alpha1/AuthorizationConfiguration",
                    "apiserver.config.k8s.io/v1beta1/AuthorizationConfiguration",
                    "apiserver.config.k8s.io/v1/AuthorizationConfiguration" -> AuthorizationConfiguration.DEFINITION;
            case "apiserver.k8s.io/v1alpha1/EgressSelectorConfiguration",
                    "apiserver.k8s.io/v1beta1/EgressSelectorConfiguration" -> EgressSelectorConfiguration.DEFINITION;
            case "v1/EncryptionConfig", "apiserver.config.k8s.io/v1/EncryptionConfiguration" ->
                EncryptionConfiguration.DEFINITION;
            case "audit.k8s.io/v1alpha1/Policy", "audit.k8s.io/v1beta1/Policy", "audit.k8s.io/v1/Policy" ->
                AuditPolicy.DEFINITION;
            case "controllermanager.config.k8s.io/v1alpha1/LeaderMigrationConfiguration",
                    "controllermanager.config.k8s.io/v1beta1/LeaderMigrationConfiguration",
                    "controllermanager.config.k8s.io/v1/LeaderMigrationConfiguration" ->
                LeaderMigrationConfiguration.DEFINITION;
            case "kubelet.config.k8s.io/v1alpha1/CredentialProviderConfig",
                    "kubelet.config.k8s.io/v1beta1/CredentialProviderConfig",
                    "kubelet.config.k8s.io/v1/CredentialProviderConfig" -> CredentialProviderConfig.DEFINITION;
            case "kubelet.config.k8s.io/v1beta1/SerializedNodeConfigSource" -> SerializedNodeConfigSource.DEFINITION;
            case "kubeproxy.config.k8s.io/v1alpha1/KubeProxyConfiguration" -> KubeProxyConfiguration.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/DefaultPreemptionArgs",
                    "kubescheduler.config.k8s.io/v1beta2/DefaultPreemptionArgs",
                    "kubescheduler.config.k8s.io/v1beta3/DefaultPreemptionArgs",
                    "kubescheduler.config.k8s.io/v1/DefaultPreemptionArgs" -> DefaultPreemptionArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1/DynamicResourcesArgs" -> DynamicResourcesArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/InterPodAffinityArgs",
                    "kubescheduler.config.k8s.io/v1beta2/InterPodAffinityArgs",
                    "kubescheduler.config.k8s.io/v1beta3/InterPodAffinityArgs",
                    "kubescheduler.config.k8s.io/v1/InterPodAffinityArgs" -> InterPodAffinityArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/NodeAffinityArgs",
                    "kubescheduler.config.k8s.io/v1beta2/NodeAffinityArgs",
                    "kubescheduler.config.k8s.io/v1beta3/NodeAffinityArgs",
                    "kubescheduler.config.k8s.io/v1/NodeAffinityArgs" -> NodeAffinityArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/NodeLabelArgs" -> NodeLabelArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/NodeResourcesBalancedAllocationArgs",
                    "kubescheduler.config.k8s.io/v1beta2/NodeResourcesBalancedAllocationArgs",
                    "kubescheduler.config.k8s.io/v1beta3/NodeResourcesBalancedAllocationArgs",
                    "kubescheduler.config.k8s.io/v1/NodeResourcesBalancedAllocationArgs" ->
                NodeResourcesBalancedAllocationArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/NodeResourcesFitArgs",
                    "kubescheduler.config.k8s.io/v1beta2/NodeResourcesFitArgs",
                    "kubescheduler.config.k8s.io/v1beta3/NodeResourcesFitArgs",
                    "kubescheduler.config.k8s.io/v1/NodeResourcesFitArgs" -> NodeResourcesFitArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/NodeResourcesLeastAllocatedArgs" ->
                NodeResourcesLeastAllocatedArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/NodeResourcesMostAllocatedArgs" ->
                NodeResourcesMostAllocatedArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/PodTopologySpreadArgs",
                    "kubescheduler.config.k8s.io/v1beta2/PodTopologySpreadArgs",
                    "kubescheduler.config.k8s.io/v1beta3/PodTopologySpreadArgs",
                    "kubescheduler.config.k8s.io/v1/PodTopologySpreadArgs" -> PodTopologySpreadArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/RequestedToCapacityRatioArgs" ->
                RequestedToCapacityRatioArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/ServiceAffinityArgs" -> ServiceAffinityArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1beta1/VolumeBindingArgs",
                    "kubescheduler.config.k8s.io/v1beta2/VolumeBindingArgs",
                    "kubescheduler.config.k8s.io/v1beta3/VolumeBindingArgs",
                    "kubescheduler.config.k8s.io/v1/VolumeBindingArgs" -> VolumeBindingArgs.DEFINITION;
            case "kubescheduler.config.k8s.io/v1alpha1/KubeSchedulerConfiguration",
                    "kubescheduler.config.k8s.io/v1alpha2/KubeSchedulerConfiguration",
                    "kubescheduler.config.k8s.io/v1beta1/KubeSchedulerConfiguration",
                    "kubescheduler.config.k8s.io/v1beta2/KubeSchedulerConfiguration",
                    "kubescheduler.config.k8s.io/v1beta3/KubeSchedulerConfiguration",
                    "kubescheduler.config.k8s.io/v1/KubeSchedulerConfiguration" ->
                KubeSchedulerConfiguration.DEFINITION;
            case "v1/Policy" -> SchedulerPolicy.DEFINITION;
            case "kubeadm.k8s.io/v1beta1/InitConfiguration",
                    "kubeadm.k8s.io/v1beta2/InitConfiguration",
                    "kubeadm.k8s.io/v1beta3/InitConfiguration",
                    "kubeadm.k8s.io/v1beta4/InitConfiguration" -> InitConfiguration.DEFINITION;
            case "kubeadm.k8s.io/v1beta1/ClusterConfiguration",
                    "kubeadm.k8s.io/v1beta2/ClusterConfiguration",
                    "kubeadm.k8s.io/v1beta3/ClusterConfiguration",
                    "kubeadm.k8s.io/v1beta4/ClusterConfiguration" -> ClusterConfiguration.DEFINITION;
            case "kubeadm.k8s.io/v1beta1/JoinConfiguration",
                    "kubeadm.k8s.io/v1beta2/JoinConfiguration",
                    "kubeadm.k8s.io/v1beta3/JoinConfiguration",
                    "kubeadm.k8s.io/v1beta4/JoinConfiguration" -> JoinConfiguration.DEFINITION;
            case "kubeadm.k8s.io/v1beta4/ResetConfiguration" -> ResetConfiguration.DEFINITION;
            case "kubeadm.k8s.io/v1beta4/UpgradeConfiguration" -> UpgradeConfiguration.DEFINITION;
            case "kubeadm.k8s.io/v1beta1/ClusterStatus", "kubeadm.k8s.io/v1beta2/ClusterStatus" ->
                ClusterStatus.DEFINITION;
            case "v1/Config" -> KubeconfigDocument.DEFINITION;
            case "kubelet.config.k8s.io/v1beta1/KubeletConfiguration" -> KubeletConfiguration.DEFINITION;
            case "apiserver.config.k8s.io/v1alpha1/TracingConfiguration",
                    "apiserver.config.k8s.io/v1beta1/TracingConfiguration",
                    "apiserver.config.k8s.io/v1/TracingConfiguration" -> TracingConfiguration.DEFINITION;
            default -> null;
        };
    }
}
