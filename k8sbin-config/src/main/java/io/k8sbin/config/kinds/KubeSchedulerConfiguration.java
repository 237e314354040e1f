// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What kube-scheduler does, read from its --config file. */
public final class KubeSchedulerConfiguration extends ConfigKind {
    private static final Field<String> SCHEDULER_NAME =
            Field.of("schedulerName", Types.TEXT).in("..v1alpha1");
    private static final Field<SchedulerAlgorithmSource> ALGORITHM_SOURCE = Field.of(
                    "algorithmSource", Types.object(() -> SchedulerAlgorithmSource.SCHEMA))
            .in("..v1alpha1");
    private static final Field<Integer> HARD_POD_AFFINITY_SYMMETRIC_WEIGHT =
            Field.of("hardPodAffinitySymmetricWeight", Types.INT).in("..v1alpha1");
    private static final Field<LeaderElectionConfiguration> LEADER_ELECTION =
            Field.of("leaderElection", Types.object(() -> LeaderElectionConfiguration.SCHEMA));
    private static final Field<ClientConnectionConfiguration> CLIENT_CONNECTION =
            Field.of("clientConnection", Types.object(() -> ClientConnectionConfiguration.SCHEMA));
    private static final Field<String> HEALTHZ_BIND_ADDRESS =
            Field.of("healthzBindAddress", Types.TEXT).in("..v1beta2");
    private static final Field<String> METRICS_BIND_ADDRESS =
            Field.of("metricsBindAddress", Types.TEXT).in("..v1beta2");
    private static final Field<Boolean> ENABLE_PROFILING = Field.of("enableProfiling", Types.BOOL);
    private static final Field<Boolean> ENABLE_CONTENTION_PROFILING = Field.of("enableContentionProfiling", Types.BOOL);
    private static final Field<Boolean> DISABLE_PREEMPTION =
            Field.of("disablePreemption", Types.BOOL).in("..v1alpha2");
    private static final Field<Integer> PERCENTAGE_OF_NODES_TO_SCORE =
            Field.of("percentageOfNodesToScore", Types.INT).between(0L, 100L);
    private static final Field<Long> BIND_TIMEOUT_SECONDS =
            Field.of("bindTimeoutSeconds", Types.LONG).in("..v1alpha2");
    private static final Field<Long> POD_INITIAL_BACKOFF_SECONDS =
            Field.of("podInitialBackoffSeconds", Types.LONG).minors(17, 0).between(1L, 9223372036854775807L);
    private static final Field<Long> POD_MAX_BACKOFF_SECONDS =
            Field.of("podMaxBackoffSeconds", Types.LONG).minors(17, 0);
    private static final Field<SchedulerPlugins> PLUGINS =
            Field.of("plugins", Types.object(() -> SchedulerPlugins.SCHEMA)).in("..v1alpha1");
    private static final Field<List<SchedulerPluginConfig>> PLUGIN_CONFIG = Field.of(
                    "pluginConfig", Types.list(Types.object(() -> SchedulerPluginConfig.SCHEMA)))
            .in("..v1alpha1");
    private static final Field<List<SchedulerProfile>> PROFILES = Field.of(
                    "profiles", Types.list(Types.object(() -> SchedulerProfile.SCHEMA)))
            .in("v1alpha2..");
    private static final Field<List<SchedulerExtender>> EXTENDERS = Field.of(
                    "extenders", Types.list(Types.object(() -> SchedulerExtender.SCHEMA)))
            .in("v1alpha2..");
    private static final Field<Integer> PARALLELISM =
            Field.of("parallelism", Types.INT).minors(20, 0).in("v1beta1..").between(1L, 2147483647L);
    private static final Field<Boolean> DELAY_CACHE_UNTIL_ACTIVE =
            Field.of("delayCacheUntilActive", Types.BOOL).minors(28, 0).in("v1..");
    static final Schema<KubeSchedulerConfiguration> SCHEMA = new Schema<>(
            "KubeSchedulerConfiguration",
            KubeSchedulerConfiguration::new,
            List.of(
                    SCHEDULER_NAME,
                    ALGORITHM_SOURCE,
                    HARD_POD_AFFINITY_SYMMETRIC_WEIGHT,
                    LEADER_ELECTION,
                    CLIENT_CONNECTION,
                    HEALTHZ_BIND_ADDRESS,
                    METRICS_BIND_ADDRESS,
                    ENABLE_PROFILING,
                    ENABLE_CONTENTION_PROFILING,
                    DISABLE_PREEMPTION,
                    PERCENTAGE_OF_NODES_TO_SCORE,
                    BIND_TIMEOUT_SECONDS,
                    POD_INITIAL_BACKOFF_SECONDS,
                    POD_MAX_BACKOFF_SECONDS,
                    PLUGINS,
                    PLUGIN_CONFIG,
                    PROFILES,
                    EXTENDERS,
                    PARALLELISM,
                    DELAY_CACHE_UNTIL_ACTIVE));

    static final Kind<KubeSchedulerConfiguration> DEFINITION = new Kind<>(
            KubeSchedulerConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("kubescheduler.config.k8s.io/v1alpha1/KubeSchedulerConfiguration", 16, 19),
                    Wire.of("kubescheduler.config.k8s.io/v1alpha2/KubeSchedulerConfiguration", 18, 19),
                    Wire.of("kubescheduler.config.k8s.io/v1beta1/KubeSchedulerConfiguration", 19, 23),
                    Wire.of("kubescheduler.config.k8s.io/v1beta2/KubeSchedulerConfiguration", 22, 28),
                    Wire.of("kubescheduler.config.k8s.io/v1beta3/KubeSchedulerConfiguration", 23, 29),
                    Wire.of("kubescheduler.config.k8s.io/v1/KubeSchedulerConfiguration", 25, 0)));

    private KubeSchedulerConfiguration(Values values) {
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
    Kind<KubeSchedulerConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code schedulerName}: a text. Only in API versions {@code ..v1alpha1}. */
    public Optional<String> schedulerName() {
        return one(SCHEDULER_NAME);
    }

    /** {@code algorithmSource}: {@link SchedulerAlgorithmSource}. Only in API versions {@code ..v1alpha1}. */
    public Optional<SchedulerAlgorithmSource> algorithmSource() {
        return one(ALGORITHM_SOURCE);
    }

    /** {@code hardPodAffinitySymmetricWeight}: a whole number. Only in API versions {@code ..v1alpha1}. */
    public Optional<Integer> hardPodAffinitySymmetricWeight() {
        return one(HARD_POD_AFFINITY_SYMMETRIC_WEIGHT);
    }

    /** {@code leaderElection}: {@link LeaderElectionConfiguration}. */
    public Optional<LeaderElectionConfiguration> leaderElection() {
        return one(LEADER_ELECTION);
    }

    /** {@code clientConnection}: {@link ClientConnectionConfiguration}. */
    public Optional<ClientConnectionConfiguration> clientConnection() {
        return one(CLIENT_CONNECTION);
    }

    /** {@code healthzBindAddress}: a text. Only in API versions {@code ..v1beta2}. */
    public Optional<String> healthzBindAddress() {
        return one(HEALTHZ_BIND_ADDRESS);
    }

    /** {@code metricsBindAddress}: a text. Only in API versions {@code ..v1beta2}. */
    public Optional<String> metricsBindAddress() {
        return one(METRICS_BIND_ADDRESS);
    }

    /** {@code enableProfiling}: a truth value. */
    public Optional<Boolean> enableProfiling() {
        return one(ENABLE_PROFILING);
    }

    /** {@code enableContentionProfiling}: a truth value. */
    public Optional<Boolean> enableContentionProfiling() {
        return one(ENABLE_CONTENTION_PROFILING);
    }

    /** {@code disablePreemption}: a truth value. Only in API versions {@code ..v1alpha2}. */
    public Optional<Boolean> disablePreemption() {
        return one(DISABLE_PREEMPTION);
    }

    /** {@code percentageOfNodesToScore}: a whole number. From 0 to 100. */
    public Optional<Integer> percentageOfNodesToScore() {
        return one(PERCENTAGE_OF_NODES_TO_SCORE);
    }

    /** {@code bindTimeoutSeconds}: a whole number of 64 bits. Only in API versions {@code ..v1alpha2}. */
    public Optional<Long> bindTimeoutSeconds() {
        return one(BIND_TIMEOUT_SECONDS);
    }

    /** {@code podInitialBackoffSeconds}: a whole number of 64 bits. From 1 to 9223372036854775807. Since 1.17. */
    public Optional<Long> podInitialBackoffSeconds() {
        return one(POD_INITIAL_BACKOFF_SECONDS);
    }

    /** {@code podMaxBackoffSeconds}: a whole number of 64 bits. Since 1.17. */
    public Optional<Long> podMaxBackoffSeconds() {
        return one(POD_MAX_BACKOFF_SECONDS);
    }

    /** {@code plugins}: {@link SchedulerPlugins}. Only in API versions {@code ..v1alpha1}. */
    public Optional<SchedulerPlugins> plugins() {
        return one(PLUGINS);
    }

    /** {@code pluginConfig}: a list, each entry {@link SchedulerPluginConfig}. Only in API versions {@code ..v1alpha1}. */
    public List<SchedulerPluginConfig> pluginConfig() {
        return list(PLUGIN_CONFIG);
    }

    /** {@code profiles}: a list, each entry {@link SchedulerProfile}. Only in API versions {@code v1alpha2..}. */
    public List<SchedulerProfile> profiles() {
        return list(PROFILES);
    }

    /** {@code extenders}: a list, each entry {@link SchedulerExtender}. Only in API versions {@code v1alpha2..}. */
    public List<SchedulerExtender> extenders() {
        return list(EXTENDERS);
    }

    /** {@code parallelism}: a whole number. Default {@code 16}. From 1 to 2147483647. Only in API versions {@code v1beta1..}. Since 1.20. */
    public Optional<Integer> parallelism() {
        return one(PARALLELISM);
    }

    /** {@code delayCacheUntilActive}: a truth value. Default {@code false}. Only in API versions {@code v1..}. Since 1.28. */
    public Optional<Boolean> delayCacheUntilActive() {
        return one(DELAY_CACHE_UNTIL_ACTIVE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeSchedulerConfiguration#schedulerName()}. */
        public Builder schedulerName(String value) {
            values.set(SCHEDULER_NAME, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#algorithmSource()}. */
        public Builder algorithmSource(SchedulerAlgorithmSource value) {
            values.set(ALGORITHM_SOURCE, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#hardPodAffinitySymmetricWeight()}. */
        public Builder hardPodAffinitySymmetricWeight(int value) {
            values.set(HARD_POD_AFFINITY_SYMMETRIC_WEIGHT, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#leaderElection()}. */
        public Builder leaderElection(LeaderElectionConfiguration value) {
            values.set(LEADER_ELECTION, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#clientConnection()}. */
        public Builder clientConnection(ClientConnectionConfiguration value) {
            values.set(CLIENT_CONNECTION, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#healthzBindAddress()}. */
        public Builder healthzBindAddress(String value) {
            values.set(HEALTHZ_BIND_ADDRESS, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#metricsBindAddress()}. */
        public Builder metricsBindAddress(String value) {
            values.set(METRICS_BIND_ADDRESS, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#enableProfiling()}. */
        public Builder enableProfiling(boolean value) {
            values.set(ENABLE_PROFILING, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#enableContentionProfiling()}. */
        public Builder enableContentionProfiling(boolean value) {
            values.set(ENABLE_CONTENTION_PROFILING, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#disablePreemption()}. */
        public Builder disablePreemption(boolean value) {
            values.set(DISABLE_PREEMPTION, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#percentageOfNodesToScore()}. */
        public Builder percentageOfNodesToScore(int value) {
            values.set(PERCENTAGE_OF_NODES_TO_SCORE, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#bindTimeoutSeconds()}. */
        public Builder bindTimeoutSeconds(long value) {
            values.set(BIND_TIMEOUT_SECONDS, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#podInitialBackoffSeconds()}. */
        public Builder podInitialBackoffSeconds(long value) {
            values.set(POD_INITIAL_BACKOFF_SECONDS, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#podMaxBackoffSeconds()}. */
        public Builder podMaxBackoffSeconds(long value) {
            values.set(POD_MAX_BACKOFF_SECONDS, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#plugins()}. */
        public Builder plugins(SchedulerPlugins value) {
            values.set(PLUGINS, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#pluginConfig()}. */
        public Builder pluginConfig(List<SchedulerPluginConfig> value) {
            values.set(PLUGIN_CONFIG, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#profiles()}. */
        public Builder profiles(List<SchedulerProfile> value) {
            values.set(PROFILES, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#extenders()}. */
        public Builder extenders(List<SchedulerExtender> value) {
            values.set(EXTENDERS, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#parallelism()}. */
        public Builder parallelism(int value) {
            values.set(PARALLELISM, value);
            return this;
        }

        /** Sets {@link KubeSchedulerConfiguration#delayCacheUntilActive()}. */
        public Builder delayCacheUntilActive(boolean value) {
            values.set(DELAY_CACHE_UNTIL_ACTIVE, value);
            return this;
        }

        /** The finished object. */
        public KubeSchedulerConfiguration build() {
            return new KubeSchedulerConfiguration(values);
        }
    }
}
