// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How kubeadm runs kube-apiserver. */
public final class ApiServerComponent extends ConfigObject {
    private static final Field<List<ExtraArg>> EXTRA_ARGS = Field.of("extraArgs", Types.EXTRA_ARGS);
    private static final Field<List<HostPathMount>> EXTRA_VOLUMES =
            Field.of("extraVolumes", Types.list(Types.object(() -> HostPathMount.SCHEMA)));
    private static final Field<List<String>> CERT_SANS = Field.of("certSANs", Types.list(Types.TEXT));
    private static final Field<Duration> TIMEOUT_FOR_CONTROL_PLANE = Field.of("timeoutForControlPlane", Types.DURATION)
            .in("..v1beta3")
            .instead("timeouts.controlPlaneComponentHealthCheck");
    private static final Field<List<ComponentEnvVar>> EXTRA_ENVS = Field.of(
                    "extraEnvs", Types.list(Types.object(() -> ComponentEnvVar.SCHEMA)))
            .in("v1beta4..");
    static final Schema<ApiServerComponent> SCHEMA = new Schema<>(
            "ApiServerComponent",
            ApiServerComponent::new,
            List.of(EXTRA_ARGS, EXTRA_VOLUMES, CERT_SANS, TIMEOUT_FOR_CONTROL_PLANE, EXTRA_ENVS));

    private ApiServerComponent(Values values) {
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

    /** {@code extraArgs}: a list, each entry {@link ExtraArg}. */
    public List<ExtraArg> extraArgs() {
        return list(EXTRA_ARGS);
    }

    /** {@code extraVolumes}: a list, each entry {@link HostPathMount}. */
    public List<HostPathMount> extraVolumes() {
        return list(EXTRA_VOLUMES);
    }

    /** {@code certSANs}: a list, each entry a text. */
    public List<String> certSans() {
        return list(CERT_SANS);
    }

    /** {@code timeoutForControlPlane}: a duration. Only in API versions {@code ..v1beta3}. Replaced by {@code timeouts.controlPlaneComponentHealthCheck}. */
    public Optional<Duration> timeoutForControlPlane() {
        return one(TIMEOUT_FOR_CONTROL_PLANE);
    }

    /** {@code extraEnvs}: a list, each entry {@link ComponentEnvVar}. Only in API versions {@code v1beta4..}. */
    public List<ComponentEnvVar> extraEnvs() {
        return list(EXTRA_ENVS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ApiServerComponent#extraArgs()}. */
        public Builder extraArgs(List<ExtraArg> value) {
            values.set(EXTRA_ARGS, value);
            return this;
        }

        /** Sets {@link ApiServerComponent#extraVolumes()}. */
        public Builder extraVolumes(List<HostPathMount> value) {
            values.set(EXTRA_VOLUMES, value);
            return this;
        }

        /** Sets {@link ApiServerComponent#certSans()}. */
        public Builder certSans(List<String> value) {
            values.set(CERT_SANS, value);
            return this;
        }

        /** Sets {@link ApiServerComponent#timeoutForControlPlane()}. */
        public Builder timeoutForControlPlane(Duration value) {
            values.set(TIMEOUT_FOR_CONTROL_PLANE, value);
            return this;
        }

        /** Sets {@link ApiServerComponent#extraEnvs()}. */
        public Builder extraEnvs(List<ComponentEnvVar> value) {
            values.set(EXTRA_ENVS, value);
            return this;
        }

        /** The finished object. */
        public ApiServerComponent build() {
            return new ApiServerComponent(values);
        }
    }
}
