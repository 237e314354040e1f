// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** How kubeadm runs a component of the control plane. */
public final class ControlPlaneComponent extends ConfigObject {
    private static final Field<List<ExtraArg>> EXTRA_ARGS = Field.of("extraArgs", Types.EXTRA_ARGS);
    private static final Field<List<HostPathMount>> EXTRA_VOLUMES =
            Field.of("extraVolumes", Types.list(Types.object(() -> HostPathMount.SCHEMA)));
    private static final Field<List<ComponentEnvVar>> EXTRA_ENVS = Field.of(
                    "extraEnvs", Types.list(Types.object(() -> ComponentEnvVar.SCHEMA)))
            .in("v1beta4..");
    static final Schema<ControlPlaneComponent> SCHEMA = new Schema<>(
            "ControlPlaneComponent", ControlPlaneComponent::new, List.of(EXTRA_ARGS, EXTRA_VOLUMES, EXTRA_ENVS));

    private ControlPlaneComponent(Values values) {
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

        /** Sets {@link ControlPlaneComponent#extraArgs()}. */
        public Builder extraArgs(List<ExtraArg> value) {
            values.set(EXTRA_ARGS, value);
            return this;
        }

        /** Sets {@link ControlPlaneComponent#extraVolumes()}. */
        public Builder extraVolumes(List<HostPathMount> value) {
            values.set(EXTRA_VOLUMES, value);
            return this;
        }

        /** Sets {@link ControlPlaneComponent#extraEnvs()}. */
        public Builder extraEnvs(List<ComponentEnvVar> value) {
            values.set(EXTRA_ENVS, value);
            return this;
        }

        /** The finished object. */
        public ControlPlaneComponent build() {
            return new ControlPlaneComponent(values);
        }
    }
}
