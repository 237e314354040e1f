// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** What kubeadm join does on a further node. Holds tokens. */
public final class JoinConfiguration extends ConfigKind {
    private static final Field<NodeRegistrationOptions> NODE_REGISTRATION =
            Field.of("nodeRegistration", Types.object(() -> NodeRegistrationOptions.SCHEMA));
    private static final Field<String> CA_CERT_PATH = Field.of("caCertPath", Types.TEXT);
    private static final Field<Discovery> DISCOVERY = Field.of("discovery", Types.object(() -> Discovery.SCHEMA));
    private static final Field<JoinControlPlane> CONTROL_PLANE =
            Field.of("controlPlane", Types.object(() -> JoinControlPlane.SCHEMA));
    private static final Field<List<String>> SKIP_PHASES =
            Field.of("skipPhases", Types.list(Types.TEXT)).in("v1beta3..");
    private static final Field<KubeadmPatches> PATCHES =
            Field.of("patches", Types.object(() -> KubeadmPatches.SCHEMA)).in("v1beta3..");
    private static final Field<Boolean> DRY_RUN = Field.of("dryRun", Types.BOOL).in("v1beta4..");
    private static final Field<KubeadmTimeouts> TIMEOUTS =
            Field.of("timeouts", Types.object(() -> KubeadmTimeouts.SCHEMA)).in("v1beta4..");
    static final Schema<JoinConfiguration> SCHEMA = new Schema<>(
            "JoinConfiguration",
            JoinConfiguration::new,
            List.of(
                    NODE_REGISTRATION,
                    CA_CERT_PATH,
                    DISCOVERY,
                    CONTROL_PLANE,
                    SKIP_PHASES,
                    PATCHES,
                    DRY_RUN,
                    TIMEOUTS));

    static final Kind<JoinConfiguration> DEFINITION = new Kind<>(
            JoinConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("kubeadm.k8s.io/v1beta1/JoinConfiguration", 13, 22),
                    Wire.of("kubeadm.k8s.io/v1beta2/JoinConfiguration", 15, 27),
                    Wire.of("kubeadm.k8s.io/v1beta3/JoinConfiguration", 22, 37),
                    Wire.of("kubeadm.k8s.io/v1beta4/JoinConfiguration", 31, 0)));

    private JoinConfiguration(Values values) {
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
    Kind<JoinConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code nodeRegistration}: {@link NodeRegistrationOptions}. */
    public Optional<NodeRegistrationOptions> nodeRegistration() {
        return one(NODE_REGISTRATION);
    }

    /** {@code caCertPath}: a text. Default {@code /etc/kubernetes/pki/ca.crt}. */
    public Optional<String> caCertPath() {
        return one(CA_CERT_PATH);
    }

    /** {@code discovery}: {@link Discovery}. */
    public Optional<Discovery> discovery() {
        return one(DISCOVERY);
    }

    /** {@code controlPlane}: {@link JoinControlPlane}. */
    public Optional<JoinControlPlane> controlPlane() {
        return one(CONTROL_PLANE);
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

        /** Sets {@link JoinConfiguration#nodeRegistration()}. */
        public Builder nodeRegistration(NodeRegistrationOptions value) {
            values.set(NODE_REGISTRATION, value);
            return this;
        }

        /** Sets {@link JoinConfiguration#caCertPath()}. */
        public Builder caCertPath(String value) {
            values.set(CA_CERT_PATH, value);
            return this;
        }

        /** Sets {@link JoinConfiguration#discovery()}. */
        public Builder discovery(Discovery value) {
            values.set(DISCOVERY, value);
            return this;
        }

        /** Sets {@link JoinConfiguration#controlPlane()}. */
        public Builder controlPlane(JoinControlPlane value) {
            values.set(CONTROL_PLANE, value);
            return this;
        }

        /** Sets {@link JoinConfiguration#skipPhases()}. */
        public Builder skipPhases(List<String> value) {
            values.set(SKIP_PHASES, value);
            return this;
        }

        /** Sets {@link JoinConfiguration#patches()}. */
        public Builder patches(KubeadmPatches value) {
            values.set(PATCHES, value);
            return this;
        }

        /** Sets {@link JoinConfiguration#dryRun()}. */
        public Builder dryRun(boolean value) {
            values.set(DRY_RUN, value);
            return this;
        }

        /** Sets {@link JoinConfiguration#timeouts()}. */
        public Builder timeouts(KubeadmTimeouts value) {
            values.set(TIMEOUTS, value);
            return this;
        }

        /** The finished object. */
        public JoinConfiguration build() {
            return new JoinConfiguration(values);
        }
    }
}
