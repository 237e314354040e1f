// Written by k8sbin-codegen from src/main/catalog/gates/kubernetes.txt: change that, then generate.
package io.k8sbin.config.gates;

/** The feature gates of kubernetes. */
final class KubernetesGates {
    private KubernetesGates() {}

    /** A row a gate: name, minor it was removed in or 0, stages; parsed when asked for. */
    static String rows() {
        return """
                APIListChunking 33 beta@16:on ga@29:on:locked
                APIPriorityAndFairness 31 alpha@17:off beta@20:on ga@29:on:locked
                APIResponseCompression 0 beta@16:on
                APISelfSubjectReview 30 alpha@26:off beta@27:on ga@28:on:locked
                APIServerIdentity 0 alpha@20:off beta@26:on
                APIServerTracing 0 alpha@22:off beta@27:on ga@34:on:locked
                APIServingWithRoutine 0 beta@30:on alpha@31:off
                Accelerators 16
                AdmissionWebhookMatchConditions 33 alpha@27:off beta@28:on ga@30:on:locked
                AdvancedAuditing 28 ga@16:on ga@27:on:locked
                AffinityInAnnotations 16
                AggregatedDiscoveryEndpoint 33 alpha@26:off beta@27:on ga@30:on:locked
                AggregatedDiscoveryRemoveBetaType 0 deprecated@33:on deprecated@35:on:locked
                AllAlpha 0 alpha@16:off
                AllBeta 0 beta@17:off
                AllowDNSOnlyNodeCSR 0 deprecated@31:off
                AllowExtTrafficLocalEndpoints 16
                AllowInsecureBackendProxy 23 beta@17:on ga@21:on:locked
                AllowInsecureKubeletCertificateSigningRequests 0 deprecated@31:off
                AllowOverwriteTerminationGracePeriodSeconds 0 deprecated@32:off deprecated@35:off:locked
                AllowParsingUserUIDFromCertAuth 0 beta@33:on
                AllowServiceExternalIPs 0 ga@36:on
                AllowServiceLBStatusOnNonLB 35 deprecated@29:off deprecated@32:off:locked
                AllowUnsafeMalformedObjectDeletion 0 alpha@32:off
                AnonymousAuthConfigurableEndpoints 0 alpha@31:off beta@32:on ga@34:on:locked
                AnyVolumeDataSource 0 alpha@18:off beta@24:on ga@33:on:locked
                AppArmor 33 beta@16:on ga@31:on:locked
                AppArmorFields 33 beta@30:on ga@31:on:locked
                AtomicFIFO 0 beta@36:on
                AttachVolumeLimit 21 beta@16:on ga@17:on:locked
                AuthorizeNodeWithSelectors 0 alpha@31:off beta@32:on ga@34:on:locked
                AuthorizePodWebsocketUpgradeCreatePermission 0 beta@35:on
                AuthorizeWithSelectors 0 alpha@31:off beta@32:on ga@34:on:locked
                BalanceAttachedNodeVolumes 22 alpha@16:off
                BlockVolume 21 beta@16:on ga@18:on:locked
                BoundServiceAccountTokenVolume 23 alpha@16:off beta@21:on ga@22:on:locked
                BtreeWatchCache 0 beta@32:on ga@33:on:locked
                CBORServingAndStorage 0 alpha@32:off
                CPUManager 33 beta@16:on ga@26:on:locked
                CPUManagerPolicyAlphaOptions 0 alpha@23:off
                CPUManagerPolicyBetaOptions 0 beta@23:on
                CPUManagerPolicyOptions 0 alpha@22:off beta@23:on ga@33:on:locked
                CRDObservedGenerationTracking 0 beta@35:off beta@36:on
                CRDValidationRatcheting 0 alpha@28:off beta@30:on ga@33:on:locked
                CRIContainerLogRotation 22 beta@16:on ga@21:on:locked
                CRIListStreaming 0 alpha@36:off
                CSIBlockVolume 21 beta@16:on ga@18:on:locked
                CSIDriverRegistry 21 beta@16:on ga@18:on:locked
                CSIInlineVolume 27 beta@16:on ga@25:on:locked
                CSIMigration 27 alpha@16:off beta@17:on ga@25:on:locked
                CSIMigrationAWS 27 alpha@16:off beta@17:off beta@23:on ga@25:on:locked
                CSIMigrationAWSComplete 21 alpha@17:off
                CSIMigrationAzureDisk 27 alpha@16:off beta@19:off beta@23:on ga@24:on ga@25:on:locked
                CSIMigrationAzureDiskComplete 21 alpha@17:off
                CSIMigrationAzureFile 30 alpha@16:off beta@21:off beta@24:on ga@26:on ga@27:on:locked
                CSIMigrationAzureFileComplete 21 alpha@17:off
                CSIMigrationGCE 28 alpha@16:off beta@17:off beta@23:on ga@25:on:locked
                CSIMigrationGCEComplete 21 alpha@17:off
                CSIMigrationOpenStack 26 alpha@16:off beta@18:off beta@21:on ga@24:on:locked
                CSIMigrationOpenStackComplete 21 alpha@17:off
                CSIMigrationPortworx 36 alpha@23:off beta@25:off beta@31:on ga@33:on:locked
                CSIMigrationRBD 31 alpha@24:off deprecated@28:off
                CSIMigrationvSphere 29 beta@19:off beta@25:on ga@26:on ga@27:on:locked
                CSIMigrationvSphereComplete 22 beta@19:off
                CSINodeExpandSecret 31 alpha@25:off beta@27:on ga@29:on:locked
                CSINodeInfo 21 beta@16:on ga@17:on:locked
                CSIPersistentVolume 16
                CSIServiceAccountToken 25 alpha@20:off beta@21:on ga@22:on:locked
                CSIServiceAccountTokenSecrets 0 beta@35:on ga@36:on:locked
                CSIStorageCapacity 28 alpha@19:off beta@21:on ga@24:on:locked
                CSIVolumeFSGroupPolicy 25 alpha@19:off beta@20:on ga@23:on:locked
                CSIVolumeHealth 0 alpha@21:off
                CSRDuration 26 beta@22:on ga@24:on:locked
                ChangeContainerStatusOnKubeletRestart 0 deprecated@35:off
                ClearingNominatedNodeNameAfterBinding 0 alpha@34:off beta@35:on
                ClientsAllowCARotation 0 beta@36:on
                ClientsAllowCBOR 0 alpha@32:off
                ClientsAllowTLSCacheGC 0 beta@36:on
                ClientsPreferCBOR 0 alpha@32:off
                CloudControllerManagerWatchBasedRoutesReconciliation 0 alpha@35:off
                CloudControllerManagerWebhook 0 alpha@27:off
                CloudDualStackNodeIPs 32 alpha@27:off beta@29:on ga@30:on:locked
                ClusterTrustBundle 0 alpha@27:off beta@33:off
                ClusterTrustBundleProjection 0 alpha@29:off beta@33:off
                ComponentFlagz 0 alpha@32:off beta@36:on
                ComponentSLIs 35 alpha@26:off beta@27:on ga@32:on:locked
                ComponentStatusz 0 alpha@32:off beta@36:on
                ConcurrentWatchObjectDecode 0 beta@31:off
                ConfigurableFSGroupPolicy 25 alpha@18:off beta@20:on ga@23:on:locked
                ConsistentHTTPGetHandlers 31 ga@26:on ga@30:on:locked
                ConsistentListFromCache 0 alpha@28:off beta@31:on ga@34:on:locked
                ConstrainedImpersonation 0 alpha@35:off beta@36:on
                ContainerCheckpoint 0 alpha@25:off beta@30:on
                ContainerRestartRules 0 alpha@34:off beta@35:on
                ContainerStopSignals 0 alpha@33:off
                ContextualLogging 0 alpha@24:off beta@30:on
                ControllerManagerLeaderMigration 27 alpha@21:off beta@22:on ga@24:on:locked
                ControllerManagerReleaseLeaderElectionLockOnExit 0 alpha@36:off
                CoordinatedLeaderElection 0 alpha@31:off beta@33:off
                CronJobControllerV2 23 alpha@20:off beta@21:on ga@22:on:locked
                CronJobTimeZone 29 alpha@24:off beta@25:on ga@27:on:locked
                CronJobsScheduledAnnotation 35 beta@28:on ga@32:on:locked
                CrossNamespaceVolumeDataSource 0 alpha@26:off
                CustomCPUCFSQuotaPeriod 0 alpha@16:off ga@36:on
                CustomPodDNS 16
                CustomResourceDefaulting 18 beta@16:on ga@17:on:locked
                CustomResourceFieldSelectors 0 alpha@30:off beta@31:on ga@32:on:locked
                CustomResourcePublishOpenAPI 18 ga@16:on:locked
                CustomResourceSubresources 18 ga@16:on:locked
                CustomResourceValidation 18 ga@16:on:locked
                CustomResourceValidationExpressions 31 alpha@23:off beta@25:on ga@29:on:locked
                CustomResourceWebhookConversion 18 ga@16:on:locked
                DRAAdminAccess 0 alpha@32:off beta@34:on ga@36:on:locked
                DRAConsumableCapacity 0 alpha@34:off beta@36:on
                DRAControlPlaneController 32 alpha@31:off
                DRADeviceBindingConditions 0 alpha@34:off beta@36:on
                DRADeviceTaintRules 0 alpha@35:off beta@36:off
                DRADeviceTaints 0 alpha@33:off beta@36:on
                DRAExtendedResource 0 alpha@34:off beta@36:on
                DRAListTypeAttributes 0 alpha@36:off
                DRANodeAllocatableResources 0 alpha@36:off
                DRAPartitionableDevices 0 alpha@33:off beta@36:on
                DRAPrioritizedList 0 alpha@33:off beta@34:on ga@36:on
                DRAResourceClaimDeviceStatus 0 alpha@32:off beta@33:on
                DRAResourceClaimGranularStatusAuthorization 0 beta@36:on
                DRAResourcePoolStatus 0 alpha@36:off
                DRASchedulerFilterTimeout 0 beta@34:on
                DRAWorkloadResourceClaims 0 alpha@36:off
                DaemonSetUpdateSurge 27 alpha@21:off beta@22:on ga@25:on:locked
                DeclarativeValidation 0 beta@33:on ga@36:on:locked
                DeclarativeValidationBeta 0 beta@36:on
                DeclarativeValidationTakeover 0 beta@33:off deprecated@36:off
                DefaultHostNetworkHostPortsInPodTemplates 31 deprecated@28:off
                DefaultIngressClass 20 beta@18:on ga@19:on:locked
                DefaultPodTopologySpread 26 alpha@19:off beta@20:on ga@24:on:locked
                DelegateFSGroupToCSIDriver 28 alpha@22:off beta@23:on ga@26:on:locked
                DeploymentReplicaSetTerminatingReplicas 0 alpha@33:off beta@35:on
                DetectCacheInconsistency 0 beta@34:on
                DevicePluginCDIDevices 34 alpha@28:off beta@29:on ga@31:on:locked
                DevicePlugins 28 beta@16:on ga@26:on:locked
                DisableAcceleratorUsageMetrics 28 alpha@19:off beta@20:on ga@25:on:locked
                DisableAllocatorDualWrite 0 alpha@31:off beta@33:off ga@34:on ga@35:on:locked
                DisableCPUQuotaWithExclusiveCPUs 0 beta@33:on deprecated@36:on
                DisableCloudProviders 33 alpha@22:off beta@29:on ga@31:on:locked
                DisableKubeletCloudCredentialProviders 33 alpha@23:off beta@29:on ga@31:on:locked
                DisableNodeKubeProxyVersion 0 alpha@29:off beta@31:on deprecated@32:off deprecated@33:on deprecated@36:on:locked
                DownwardAPIHugePages 29 alpha@20:off beta@21:off beta@23:on ga@27:on:locked
                DryRun 28 beta@16:on ga@19:on ga@26:on:locked
                DynamicAuditing 19 alpha@16:off
                DynamicKubeletConfig 26 beta@16:on deprecated@22:off
                DynamicProvisioningScheduling 16
                DynamicResourceAllocation 0 alpha@26:off beta@32:off ga@34:on ga@35:on:locked
                DynamicVolumeProvisioning 16
                EfficientWatchResumption 33 alpha@20:off beta@21:on ga@24:on:locked
                ElasticIndexedJob 34 beta@27:on ga@31:on:locked
                EnableAggregatedDiscoveryTimeout 17 deprecated@16:on
                EnableEquivalenceClassCache 16
                EndpointSlice 25 alpha@16:off beta@17:off beta@18:on ga@21:on:locked
                EndpointSliceNodeName 25 alpha@20:off ga@21:on:locked
                EndpointSliceProxying 25 alpha@18:off beta@19:on ga@22:on:locked
                EndpointSliceTerminatingCondition 28 alpha@20:off beta@22:on ga@26:on:locked
                EnvFiles 0 alpha@34:off beta@35:on
                EphemeralContainers 27 alpha@16:off beta@23:on ga@25:on:locked
                EvenPodsSpread 21 alpha@16:off beta@18:on ga@19:on:locked
                EventedPLEG 0 alpha@26:off beta@27:off alpha@30:off
                ExecProbeTimeout 0 ga@20:on ga@35:on:locked
                ExpandCSIVolumes 27 beta@16:on ga@24:on
                ExpandInUsePersistentVolumes 27 beta@16:on ga@24:on
                ExpandPersistentVolumes 27 beta@16:on ga@24:on
                ExpandedDNSConfig 30 alpha@22:off beta@26:on ga@28:on:locked
                ExperimentalCriticalPodAnnotation 16
                ExperimentalHostUserNamespaceDefaulting 30 beta@16:off deprecated@28:off:locked
                ExtendWebSocketsToKubelet 0 beta@36:on
                ExternalPolicyForExternalIP 22 ga@18:off ga@19:on ga@20:on:locked
                ExternalServiceAccountTokenSigner 0 alpha@32:off beta@34:on ga@36:on:locked
                GCERegionalPersistentDisk 17 ga@16:on:locked
                GRPCContainerProbe 29 alpha@23:off beta@24:on ga@27:on:locked
                GangScheduling 0 alpha@35:off
                GenericEphemeralVolume 25 alpha@19:off beta@21:on ga@23:on:locked
                GenericWorkload 0 alpha@35:off
                GitRepoVolumeDriver 0 deprecated@33:off deprecated@36:off:locked
                GracefulNodeShutdown 0 alpha@20:off beta@21:on
                GracefulNodeShutdownBasedOnPodPriority 0 alpha@23:off beta@24:on
                HPAConfigurableTolerance 0 alpha@33:off beta@35:on
                HPAContainerMetrics 32 alpha@20:off beta@27:on ga@30:on:locked
                HPAScaleToZero 0 alpha@16:off
                HonorPVReclaimPolicy 36 alpha@23:off beta@31:on ga@33:on:locked
                HostnameOverride 0 alpha@34:off beta@35:on
                HugePageStorageMediumSize 24 alpha@18:off beta@19:on ga@22:on:locked
                HugePages 16
                HyperVContainer 21 alpha@16:off deprecated@20:off
                IPTablesOwnershipCleanup 30 alpha@25:off beta@27:on ga@28:on:locked
                IPv6DualStack 25 alpha@16:off beta@21:on ga@23:on:locked
                IdentifyPodOS 27 alpha@23:off beta@24:on ga@25:on:locked
                ImageMaximumGCAge 0 alpha@29:off beta@30:on ga@35:on:locked
                ImageVolume 0 alpha@31:off beta@33:off beta@35:on ga@36:on:locked
                ImageVolumeWithDigest 0 alpha@36:off
                ImmutableEphemeralVolumes 24 alpha@18:off beta@19:on ga@21:on:locked
                InOrderInformers 0 beta@33:on ga@36:on:locked
                InOrderInformersBatchProcess 0 beta@35:on
                InPlacePodLevelResourcesVerticalScaling 0 alpha@35:off beta@36:on
                InPlacePodVerticalScaling 0 alpha@27:off beta@33:on ga@35:on:locked
                InPlacePodVerticalScalingAllocatedStatus 36 alpha@32:off deprecated@33:off
                InPlacePodVerticalScalingExclusiveCPUs 0 alpha@32:off
                InPlacePodVerticalScalingExclusiveMemory 0 alpha@34:off
                InPlacePodVerticalScalingInitContainers 0 beta@36:on
                InTreePluginAWSUnregister 31 alpha@21:off
                InTreePluginAzureDiskUnregister 31 alpha@21:off
                InTreePluginAzureFileUnregister 31 alpha@21:off
                InTreePluginGCEUnregister 31 alpha@21:off
                InTreePluginOpenStackUnregister 31 alpha@21:off
                InTreePluginPortworxUnregister 36 alpha@23:off
                InTreePluginRBDUnregister 31 alpha@23:off deprecated@28:off
                InTreePluginvSphereUnregister 31 alpha@21:off
                IndexedJob 26 alpha@21:off beta@22:on ga@24:on:locked
                InformerResourceVersion 0 alpha@30:off ga@35:on
                IngressClassNamespacedParams 25 alpha@21:off beta@22:on ga@23:on:locked
                Initializers 16
                JobBackoffLimitPerIndex 0 alpha@28:off beta@29:on ga@33:on:locked
                JobManagedBy 0 alpha@30:off beta@32:on ga@35:on:locked
                JobMutableNodeSchedulingDirectives 29 beta@23:on ga@27:on:locked
                JobPodFailurePolicy 33 alpha@25:off beta@26:on ga@31:on:locked
                JobPodReplacementPolicy 0 alpha@28:off beta@29:on ga@34:on:locked
                JobReadyPods 31 alpha@23:off beta@24:on ga@29:on:locked
                JobSuccessPolicy 0 alpha@30:off beta@31:on ga@33:on:locked
                JobTrackingWithFinalizers 29 alpha@22:off beta@23:on beta@24:off beta@25:on ga@26:on:locked
                KMSv1 0 deprecated@28:on deprecated@29:off
                KMSv2 32 alpha@25:off beta@27:on ga@29:on:locked
                KMSv2KDF 32 beta@28:off ga@29:on:locked
                KubeProxyDrainingTerminatingNodes 33 alpha@28:off beta@30:on ga@31:on:locked
                KubeletCgroupDriverFromCRI 0 alpha@28:off beta@31:on ga@34:on:locked
                KubeletConfigFile 16
                KubeletCrashLoopBackOffMax 0 alpha@32:off beta@35:on
                KubeletCredentialProviders 28 alpha@20:off beta@24:on ga@26:on:locked
                KubeletEnsureSecretPulledImages 0 alpha@33:off beta@35:on
                KubeletFineGrainedAuthz 0 alpha@32:off beta@33:on ga@36:on:locked
                KubeletInUserNamespace 0 alpha@22:off
                KubeletPSI 0 alpha@33:off beta@34:on ga@36:on:locked
                KubeletPluginsWatcher 16
                KubeletPodResources 30 beta@16:on ga@28:on:locked
                KubeletPodResourcesDynamicResources 0 alpha@27:off beta@34:on ga@36:on:locked
                KubeletPodResourcesGet 0 alpha@27:off beta@34:on ga@36:on:locked
                KubeletPodResourcesGetAllocatable 29 alpha@21:off beta@23:on ga@28:on:locked
                KubeletPodResourcesListUseActivePods 0 deprecated@34:on
                KubeletRegistrationGetOnExistsOnly 0 deprecated@32:off
                KubeletSeparateDiskGC 0 alpha@29:off beta@31:on
                KubeletServiceAccountTokenForCredentialProviders 0 alpha@33:off beta@34:on
                KubeletTracing 0 alpha@25:off beta@27:on ga@34:on:locked
                LegacyNodeRoleBehavior 22 alpha@16:on beta@19:on ga@21:off:locked
                LegacyServiceAccountTokenCleanUp 32 alpha@28:off beta@29:on ga@30:on:locked
                LegacyServiceAccountTokenNoAutoGeneration 29 beta@24:on ga@26:on ga@27:on:locked
                LegacyServiceAccountTokenTracking 30 alpha@26:off beta@27:on ga@28:on:locked
                LegacySidecarContainers 34 deprecated@33:off
                ListFromCacheSnapshot 0 alpha@33:off beta@34:on
                LoadBalancerIPMode 35 alpha@29:off beta@30:on ga@32:on:locked
                LocalStorageCapacityIsolation 27 beta@16:on ga@25:on:locked
                LocalStorageCapacityIsolationFSQuotaMonitoring 0 alpha@16:off beta@25:on alpha@26:off beta@31:off
                LogarithmicScaleDown 0 alpha@21:off beta@22:on ga@31:on:locked
                LoggingAlphaOptions 0 alpha@25:off
                LoggingBetaOptions 0 beta@25:on
                ManifestBasedAdmissionControlConfig 0 alpha@36:off
                MatchLabelKeysInPodAffinity 0 alpha@29:off beta@31:on ga@33:on:locked
                MatchLabelKeysInPodTopologySpread 0 alpha@25:off beta@27:on
                MatchLabelKeysInPodTopologySpreadSelectorMerge 0 beta@34:on
                MaxUnavailableStatefulSet 0 alpha@24:off beta@35:on beta@36:off
                MemoryManager 36 alpha@21:off beta@22:on ga@32:on:locked
                MemoryQoS 0 alpha@22:off
                MinDomainsInPodTopologySpread 32 alpha@24:off beta@25:off beta@27:on ga@30:on:locked
                MinimizeIPTablesRestore 30 alpha@26:off beta@27:on ga@28:on:locked
                MixedProtocolLBService 28 alpha@20:off beta@24:on ga@26:on:locked
                MountContainers 17 alpha@16:off
                MountPropagation 16
                MultiCIDRRangeAllocator 29 alpha@25:off
                MultiCIDRServiceAllocator 0 alpha@27:off beta@31:off ga@33:on ga@34:on:locked
                MutableCSINodeAllocatableCount 0 alpha@33:off beta@34:off beta@35:on ga@36:on:locked
                MutablePVNodeAffinity 0 alpha@35:off
                MutablePodResourcesForSuspendedJobs 0 alpha@35:off beta@36:on
                MutableSchedulingDirectivesForSuspendedJobs 0 alpha@35:off beta@36:on
                MutatingAdmissionPolicy 0 alpha@30:off beta@34:off ga@36:on
                NFTablesProxyMode 0 alpha@29:off beta@31:on ga@33:on:locked
                NamespaceDefaultLabelName 24 beta@21:on ga@22:on:locked
                NativeHistograms 0 alpha@36:off
                NetworkPolicyEndPort 27 alpha@21:off beta@22:on ga@25:on:locked
                NetworkPolicyStatus 28 alpha@24:off
                NewVolumeManagerReconstruction 32 beta@27:on ga@30:on:locked
                NodeDeclaredFeatures 0 alpha@35:off beta@36:on
                NodeDisruptionExclusion 22 alpha@16:off beta@19:on ga@21:on:locked
                NodeInclusionPolicyInPodTopologySpread 0 alpha@25:off beta@26:on ga@33:on:locked
                NodeLease 23 beta@16:on ga@17:on:locked
                NodeLogQuery 0 alpha@27:off beta@30:off ga@36:on:locked
                NodeOutOfServiceVolumeDetach 32 alpha@24:off beta@26:on ga@28:on:locked
                NodeSwap 0 alpha@22:off beta@28:off beta@30:on ga@34:on:locked
                NominatedNodeNameForExpectation 0 alpha@34:off beta@35:on
                NonPreemptingPriority 26 alpha@16:off beta@19:on ga@24:on:locked
                OpenAPIEnums 0 alpha@23:off beta@24:on
                OpenAPIV3 29 alpha@23:off beta@24:on ga@27:on:locked
                OpportunisticBatching 0 beta@35:on
                OrderedNamespaceDeletion 0 beta@30:off beta@33:on ga@34:on:locked
                PDBUnhealthyPodEvictionPolicy 33 alpha@26:off beta@27:on ga@31:on:locked
                PLEGOnDemandRelist 0 beta@36:on
                PVCProtection 16
                PersistentLocalVolumes 17 ga@16:on:locked
                PersistentVolumeClaimUnusedSinceTime 0 alpha@36:off
                PersistentVolumeLastPhaseTransitionTime 33 alpha@28:off beta@29:on ga@31:on:locked
                PodAffinityNamespaceSelector 26 alpha@21:off beta@22:on ga@24:on:locked
                PodAndContainerStatsFromCRI 0 alpha@23:off
                PodCertificateRequest 0 alpha@34:off beta@35:off
                PodDeletionCost 0 alpha@21:off beta@22:on
                PodDisruptionBudget 25 beta@17:on ga@21:on:locked
                PodDisruptionConditions 34 alpha@25:off beta@26:on ga@31:on:locked
                PodHasNetworkCondition 28 alpha@25:off
                PodHostIPs 32 alpha@28:off beta@29:on ga@30:on:locked
                PodIndexLabel 35 beta@28:on ga@32:on:locked
                PodLevelResourceManagers 0 alpha@36:off
                PodLevelResources 0 alpha@32:off beta@34:on
                PodLifecycleSleepAction 0 alpha@29:off beta@30:on ga@34:on:locked
                PodLifecycleSleepActionAllowZero 0 alpha@32:off beta@33:on ga@34:on:locked
                PodLogsQuerySplitStreams 0 alpha@32:off
                PodObservedGenerationTracking 0 alpha@33:off beta@34:on ga@35:on:locked
                PodOverhead 26 alpha@16:off beta@18:on ga@24:on:locked
                PodPriority 18 ga@16:on:locked
                PodReadinessGates 16
                PodReadyToStartContainersCondition 0 alpha@28:off beta@29:on
                PodSchedulingReadiness 0 alpha@26:off beta@27:on ga@30:on:locked
                PodSecurity 28 alpha@22:off beta@23:on ga@25:on:locked
                PodShareProcessNamespace 19 beta@16:on ga@17:on:locked
                PodTopologyLabelsAdmission 0 alpha@33:off beta@35:on
                PodsAPI 0 alpha@36:off
                PortForwardWebsockets 0 alpha@30:off beta@31:on
                PreferNominatedNode 26 alpha@21:off beta@22:on ga@24:on:locked
                PreferSameTrafficDistribution 0 alpha@33:off beta@34:on ga@35:on:locked
                PreventStaticPodAPIReferences 0 beta@34:on
                ProbeHostPodSecurityStandards 35 ga@34:on:locked
                ProbeTerminationGracePeriod 29 alpha@21:off beta@22:off beta@25:on ga@28:on:locked
                ProcMountType 0 alpha@16:off beta@31:off beta@33:on ga@36:on:locked
                ProxyTerminatingEndpoints 30 alpha@22:off beta@26:on ga@28:on:locked
                QOSReserved 0 alpha@16:off
                ReadOnlyAPIDataVolumes 16
                ReadWriteOncePod 31 alpha@22:off beta@27:on ga@29:on:locked
                RecoverVolumeExpansionFailure 0 alpha@23:off beta@32:on ga@34:on:locked
                RecursiveReadOnlyMounts 0 alpha@30:off beta@31:on ga@33:on:locked
                ReduceDefaultCrashLoopBackOffDecay 0 alpha@33:off
                RelaxedDNSSearchValidation 0 alpha@32:off beta@33:on ga@34:on:locked
                RelaxedEnvironmentVariableValidation 0 alpha@30:off beta@32:on ga@34:on:locked
                RelaxedServiceNameValidation 0 alpha@34:off beta@36:on
                ReloadKubeletClientCAFile 0 beta@36:on
                ReloadKubeletServerCertificateFile 0 beta@31:on
                RemainingItemCount 33 beta@16:on ga@29:on:locked
                RemoteRequestHeaderUID 0 alpha@32:off beta@33:on
                RemoveSelfLink 30 alpha@16:off beta@20:on ga@24:on:locked
                RequestManagement 17 alpha@16:off
                ResilientWatchCacheInitialization 0 beta@31:on ga@34:on:locked
                ResourceHealthStatus 0 alpha@31:off beta@36:on
                ResourceHealthStatusMessage 0 beta@36:on
                ResourceLimitsPriorityFunction 19 alpha@16:off
                ResourceQuotaScopeSelectors 18 beta@16:on ga@17:on:locked
                RestartAllContainersOnContainerExits 0 alpha@35:off beta@36:on
                RetroactiveDefaultStorageClass 29 alpha@25:off beta@26:on ga@28:on
                RetryGenerateName 0 alpha@30:off beta@31:on ga@32:on:locked
                RootCAConfigMap 22 beta@20:on ga@21:on:locked
                RotateKubeletClientCertificate 21 beta@16:on ga@19:on:locked
                RotateKubeletServerCertificate 0 beta@16:on
                RunAsGroup 22 beta@16:on ga@21:on:locked
                RuntimeClass 24 beta@16:on ga@20:on:locked
                RuntimeClassInImageCriApi 0 alpha@29:off
                SCTPSupport 22 alpha@16:off beta@19:on ga@20:on:locked
                SELinuxChangePolicy 0 alpha@32:off beta@33:on ga@36:on:locked
                SELinuxMount 0 alpha@30:off beta@33:off
                SELinuxMountReadWriteOncePod 0 alpha@25:off beta@27:on ga@36:on:locked
                ScheduleDaemonSetPods 18 beta@16:on ga@17:on:locked
                SchedulerAsyncAPICalls 0 beta@34:on beta@36:off
                SchedulerAsyncPreemption 0 alpha@32:off beta@33:on
                SchedulerPopFromBackoffQ 0 beta@33:on
                SchedulerQueueingHints 0 beta@28:on beta@29:off beta@32:on ga@34:on:locked
                SeccompDefault 29 alpha@22:off beta@25:on ga@27:on:locked
                SecurityContextDeny 30 alpha@27:off
                SelectorIndex 25 alpha@18:off beta@19:on ga@20:on:locked
                SeparateCacheWatchRPC 0 beta@28:on deprecated@33:off deprecated@36:off:locked
                SeparateTaintEvictionController 0 beta@29:on ga@34:on:locked
                ServerSideApply 32 beta@16:on ga@22:on ga@26:on:locked
                ServerSideFieldValidation 32 alpha@23:off beta@25:on ga@27:on:locked
                ServiceAccountIssuerDiscovery 23 alpha@18:off beta@20:on ga@21:on:locked
                ServiceAccountNodeAudienceRestriction 0 beta@32:on
                ServiceAccountTokenJTI 0 alpha@29:off beta@30:on ga@32:on:locked
                ServiceAccountTokenNodeBinding 0 alpha@29:off beta@31:on ga@33:on:locked
                ServiceAccountTokenNodeBindingValidation 0 alpha@29:off beta@30:on ga@32:on:locked
                ServiceAccountTokenPodNodeInfo 0 alpha@29:off beta@30:on ga@32:on:locked
                ServiceAppProtocol 22 alpha@18:off beta@19:on ga@20:on:locked
                ServiceCIDRStatusFieldWiping 0 deprecated@36:on
                ServiceIPStaticSubrange 28 alpha@24:off beta@25:on ga@26:on:locked
                ServiceInternalTrafficPolicy 28 alpha@21:off beta@22:on ga@26:on:locked
                ServiceLBNodePortControl 26 alpha@20:off beta@22:on ga@24:on:locked
                ServiceLoadBalancerClass 26 alpha@21:off beta@22:on ga@24:on:locked
                ServiceLoadBalancerFinalizer 20 beta@16:on ga@17:on:locked
                ServiceNodeExclusion 22 alpha@16:off beta@19:on ga@21:on:locked
                ServiceNodePortStaticSubrange 31 alpha@27:off beta@28:on ga@29:on:locked
                ServiceTopology 22 alpha@17:off
                ServiceTrafficDistribution 36 alpha@30:off beta@31:on ga@33:on:locked
                SetHostnameAsFQDN 24 alpha@19:off beta@20:on ga@22:on:locked
                ShardedListAndWatch 0 alpha@36:off
                SidecarContainers 0 alpha@28:off beta@29:on ga@33:on:locked
                SizeBasedListCostEstimate 0 beta@34:on
                SizeMemoryBackedVolumes 35 alpha@20:off beta@22:on ga@32:on:locked
                SkipReadOnlyValidationGCE 31 alpha@28:off deprecated@29:on
                StableLoadBalancerNodeSet 32 beta@27:on ga@30:on:locked
                StaleControllerConsistencyDaemonSet 0 beta@36:on
                StaleControllerConsistencyJob 0 beta@36:on
                StaleControllerConsistencyReplicaSet 0 beta@36:on
                StaleControllerConsistencyStatefulSet 0 beta@36:on
                StartupProbe 23 alpha@16:off beta@18:on ga@20:on:locked
                StatefulSetAutoDeletePVC 35 alpha@23:off beta@27:on ga@32:on:locked
                StatefulSetMinReadySeconds 27 alpha@22:off beta@23:on ga@25:on:locked
                StatefulSetSemanticRevisionComparison 0 beta@34:on
                StatefulSetStartOrdinal 34 alpha@26:off beta@27:on ga@31:on:locked
                StorageCapacityScoring 0 alpha@33:off
                StorageNamespaceIndex 0 beta@30:on deprecated@33:on
                StorageObjectInUseProtection 25 ga@16:on ga@23:on:locked
                StorageVersionAPI 0 alpha@20:off
                StorageVersionHash 0 beta@16:on
                StorageVersionMigrator 0 alpha@30:off beta@35:off
                StreamingCollectionEncodingToJSON 0 beta@29:off beta@33:on ga@34:on:locked
                StreamingCollectionEncodingToProtobuf 0 beta@29:off beta@33:on ga@34:on:locked
                StreamingProxyRedirects 24 beta@16:on deprecated@18:on deprecated@22:off
                StrictCostEnforcementForVAP 35 beta@30:off ga@32:on:locked
                StrictCostEnforcementForWebhooks 35 beta@30:off ga@32:on:locked
                StrictIPCIDRValidation 0 alpha@33:off beta@36:on
                StructuredAuthenticationConfiguration 0 alpha@28:off beta@30:on ga@34:on:locked
                StructuredAuthenticationConfigurationEgressSelector 0 beta@34:on
                StructuredAuthenticationConfigurationJWKSMetrics 0 beta@35:on
                StructuredAuthorizationConfiguration 36 alpha@29:off beta@30:on ga@32:on:locked
                SupplementalGroupsPolicy 0 alpha@31:off beta@33:on ga@35:on:locked
                SupportIPVSProxyMode 20 ga@16:on
                SupportNodePidsLimit 23 beta@16:on ga@20:on:locked
                SupportPodPidsLimit 23 beta@16:on ga@20:on:locked
                SuspendJob 26 alpha@21:off beta@22:on ga@24:on:locked
                Sysctls 23 beta@16:on ga@21:on:locked
                SystemdWatchdog 0 beta@32:on ga@35:on:locked
                TTLAfterFinished 25 alpha@16:off beta@21:on ga@23:on:locked
                TaintBasedEvictions 20 beta@16:on ga@18:on:locked
                TaintNodesByCondition 18 beta@16:on ga@17:on:locked
                TaintTolerationComparisonOperators 0 alpha@35:off
                TokenRequest 21 beta@16:on ga@20:on:locked
                TokenRequestProjection 21 beta@16:on ga@20:on:locked
                TokenRequestServiceAccountUIDValidation 0 beta@34:on
                TopologyAwareHints 36 alpha@21:off beta@23:off beta@24:on ga@33:on:locked
                TopologyAwareWorkloadScheduling 0 alpha@36:off
                TopologyManager 29 alpha@16:off beta@18:on ga@27:on:locked
                TopologyManagerPolicyAlphaOptions 0 alpha@26:off
                TopologyManagerPolicyBetaOptions 0 beta@26:off beta@28:on
                TopologyManagerPolicyOptions 0 alpha@26:off beta@28:on ga@32:on ga@36:on:locked
                TranslateStreamCloseWebsocketRequests 0 alpha@29:off beta@30:on
                UnauthenticatedHTTP2DOSMitigation 0 beta@25:off beta@29:on
                UnknownVersionInteroperabilityProxy 0 alpha@28:off beta@36:on
                UnlockWhileProcessingFIFO 0 beta@36:on
                UserNamespacesHostNetworkSupport 0 alpha@35:off
                UserNamespacesPodSecurityStandards 35 alpha@29:off
                UserNamespacesStatelessPodsSupport 28 alpha@25:off
                UserNamespacesSupport 0 alpha@28:off beta@30:off beta@33:on ga@36:on:locked
                ValidateProxyRedirects 24 beta@16:on deprecated@22:on
                ValidatingAdmissionPolicy 32 alpha@26:off beta@28:off ga@30:on:locked
                VolumeAttributesClass 0 alpha@29:off beta@31:off ga@34:on ga@36:on:locked
                VolumeCapacityPriority 33 alpha@21:off
                VolumeLimitScaling 0 alpha@35:off
                VolumePVCDataSource 21 beta@16:on ga@18:on:locked
                VolumeScheduling 16
                VolumeSnapshotDataSource 22 alpha@16:off beta@17:on ga@20:on:locked
                VolumeSubpath 25 ga@16:on ga@23:on:locked
                VolumeSubpathEnvExpansion 19 beta@16:on ga@17:on:locked
                WarningHeaders 24 beta@19:on ga@22:on:locked
                WatchBookmark 33 beta@16:on ga@17:on:locked
                WatchCacheInitializationPostStartHook 0 beta@31:off beta@36:on
                WatchFromStorageWithoutResourceVersion 36 beta@27:off deprecated@33:off:locked
                WatchList 0 alpha@27:off beta@32:on beta@33:off beta@34:on
                WatchListClient 0 beta@30:off beta@35:on
                WinDSR 0 alpha@16:off beta@33:on ga@34:on:locked
                WinOverlay 0 alpha@16:off beta@20:on ga@34:on:locked
                WindowsCPUAndMemoryAffinity 0 alpha@32:off
                WindowsEndpointSliceProxying 25 alpha@19:off beta@21:on ga@22:on:locked
                WindowsGMSA 21 beta@16:on ga@18:on:locked
                WindowsGracefulNodeShutdown 0 alpha@32:off beta@34:on
                WindowsHostNetwork 0 alpha@26:on deprecated@33:off
                WindowsHostProcessContainers 28 alpha@22:off beta@23:on ga@26:on:locked
                WindowsRunAsUserName 21 alpha@16:off beta@17:on ga@18:on:locked
                WorkloadAwarePreemption 0 alpha@36:off
                WorkloadWithJob 0 alpha@36:off
                ZeroLimitedNominalConcurrencyShares 32 beta@29:off ga@30:on:locked
                csiMigrationRBD 24 alpha@23:off
                """;
    }
}
