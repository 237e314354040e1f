// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.util.List;
import java.util.Optional;

/** What kubeadm init does on the first node. Holds tokens. */
public final class InitConfiguration extends ConfigKind {
    private static final Field<List<KubeadmBootstrapToken>> BOOTSTRAP_TOKENS =
            Field.of("bootstrapTokens", Types.list(Types.object(() -> KubeadmBootstrapToken.SCHEMA)));
    private static final Field<NodeRegistrationOptions> NODE_REGISTRATION =
            Field.of("nodeRegistration", Types.object(() -> NodeRegistrationOptions.SCHEMA));
    private static final Field<ApiEndpoint> LOCAL_API_ENDPOINT =
            Field.of("localAPIEndpoint", Types.object(() -> ApiEndpoint.SCHEMA));
    private static final Field<Secret> CERTIFICATE_KEY =
            Field.of("certificateKey", Types.SECRET).in("v1beta2..");
    private static final Field<List<String>> SKIP_PHASES =
            Field.of("skipPhases", Types.list(Types.TEXT)).in("v1beta3..");
    private static final Field<KubeadmPatches> PATCHES =
            Field.of("patches", Types.object(() -> KubeadmPatches.SCHEMA)).in("v1beta3..");
    private static final Field<Boolean> DRY_RUN = Field.of("dryRun", Types.BOOL).in("v1beta4..");
    private static final Field<KubeadmTimeouts> TIMEOUTS =
            Field.of("timeouts", Types.object(() -> KubeadmTimeouts.SCHEMA)).in("v1beta4..");
    static final Schema<InitConfiguration> SCHEMA = new Schema<>(
            "InitConfiguration",
            InitConfiguration::new,
            List.of(
                    BOOTSTRAP_TOKENS,
                    NODE_REGISTRATION,
                    LOCAL_API_ENDPOINT,
                    CERTIFICATE_KEY,
                    SKIP_PHASES,
                    PATCHES,
                    DRY_RUN,
                    TIMEOUTS));

    static final Kind<InitConfiguration> DEFINITION = new Kind<>(
            InitConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("kubeadm.k8s.io/v1beta1/InitConfiguration", 13, 22),
                    Wire.of("kubeadm.k8s.io/v1beta2/InitConfiguration", 15, 27),
                    Wire.of("kubeadm.k8s.io/v1beta3/InitConfiguration", 22, 37),
                    Wire.of("kubeadm.k8s.io/v1beta4/InitConfiguration", 31, 0)));

    private InitConfiguration(Values values) {
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
    Kind<InitConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code bootstrapTokens}: a list, each entry {@link KubeadmBootstrapToken}. */
    public List<KubeadmBootstrapToken> bootstrapTokens() {
        return list(BOOTSTRAP_TOKENS);
    }

    /** {@code nodeRegistration}: {@link NodeRegistrationOptions}. */
    public Optional<NodeRegistrationOptions> nodeRegistration() {
        return one(NODE_REGISTRATION);
    }

    /** {@code localAPIEndpoint}: {@link ApiEndpoint}. */
    public Optional<ApiEndpoint> localApiEndpoint() {
        return one(LOCAL_API_ENDPOINT);
    }

    /** {@code certificateKey}: a secret text. Only in API versions {@code v1beta2..}. */
    public Optional<Secret> certificateKey() {
        return one(CERTIFICATE_KEY);
    }

    /** {@code skipPhases}: a list, each entry a text. Only in API versions {@code v1beta3..}. */
    public List<String> skipPhases() {
        return list(SKIP_PHASES);
    }

    /** {@code patches}: {@link KubeadmPatches}. Only in API versions {@code v1beta3..}. */
    public Optional<KubeadmPatches> patches() {
        return one(PATCHES);
    }

    /** {@code dryRun}: a truth value. Only in API versions {@code v1beta4..}. */
    public Optional<Boolean> dryRun() {
        return one(DRY_RUN);
    }

    /** {@code timeouts}: {@link KubeadmTimeouts}. Only in API versions {@code v1beta4..}. */
    public Optional<KubeadmTimeouts> timeouts() {
        return one(TIMEOUTS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link InitConfiguration#bootstrapTokens()}. */
        public Builder bootstrapTokens(List<KubeadmBootstrapToken> value) {
            values.set(BOOTSTRAP_TOKENS, value);
            return this;
        }

        /** Sets {@link InitConfiguration#nodeRegistration()}. */
        public Builder nodeRegistration(NodeRegistrationOptions value) {
            values.set(NODE_REGISTRATION, value);
            return this;
        }

        /** Sets {@link InitConfiguration#localApiEndpoint()}. */
        public Builder localApiEndpoint(ApiEndpoint value) {
            values.set(LOCAL_API_ENDPOINT, value);
            return this;
        }

        /** Sets {@link InitConfiguration#certificateKey()}. */
        public Builder certificateKey(Secret value) {
            values.set(CERTIFICATE_KEY, value);
            return this;
        }

        /** Sets {@link InitConfiguration#skipPhases()}. */
        public Builder skipPhases(List<String> value) {
            values.set(SKIP_PHASES, value);
            return this;
        }

        /** Sets {@link InitConfiguration#patches()}. */
        public Builder patches(KubeadmPatches value) {
            values.set(PATCHES, value);
            return this;
        }

        /** Sets {@link InitConfiguration#dryRun()}. */
        public Builder dryRun(boolean value) {
            values.set(DRY_RUN, value);
            return this;
        }

        /** Sets {@link InitConfiguration#timeouts()}. */
        public Builder timeouts(KubeadmTimeouts value) {
            values.set(TIMEOUTS, value);
            return this;
        }

        /** The finished object. */
        public InitConfiguration build() {
            return new InitConfiguration(values);
        }
    }
}
