// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How a node registers. */
public final class NodeRegistrationOptions extends ConfigObject {
    private static final Field<String> NAME = Field.of("name", Types.TEXT);
    private static final Field<String> CRI_SOCKET = Field.of("criSocket", Types.TEXT);
    private static final Field<List<RegisteredTaint>> TAINTS =
            Field.of("taints", Types.list(Types.object(() -> RegisteredTaint.SCHEMA)));
    private static final Field<List<ExtraArg>> KUBELET_EXTRA_ARGS = Field.of("kubeletExtraArgs", Types.EXTRA_ARGS);
    private static final Field<List<String>> IGNORE_PREFLIGHT_ERRORS =
            Field.of("ignorePreflightErrors", Types.list(Types.TEXT)).in("v1beta2..");
    private static final Field<ImagePullPolicy> IMAGE_PULL_POLICY =
            Field.of("imagePullPolicy", Types.words(ImagePullPolicy.class)).in("v1beta3..");
    private static final Field<Boolean> IMAGE_PULL_SERIAL =
            Field.of("imagePullSerial", Types.BOOL).in("v1beta4..");
    static final Schema<NodeRegistrationOptions> SCHEMA = new Schema<>(
            "NodeRegistrationOptions",
            NodeRegistrationOptions::new,
            List.of(
                    NAME,
                    CRI_SOCKET,
                    TAINTS,
                    KUBELET_EXTRA_ARGS,
                    IGNORE_PREFLIGHT_ERRORS,
                    IMAGE_PULL_POLICY,
                    IMAGE_PULL_SERIAL));

    private NodeRegistrationOptions(Values values) {
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

    /** {@code name}: a text. */
    public Optional<String> name() {
        return one(NAME);
    }

    /** {@code criSocket}: a text. */
    public Optional<String> criSocket() {
        return one(CRI_SOCKET);
    }

    /** {@code taints}: a list, each entry {@link RegisteredTaint}. */
    public List<RegisteredTaint> taints() {
        return list(TAINTS);
    }

    /** {@code kubeletExtraArgs}: a list, each entry {@link ExtraArg}. */
    public List<ExtraArg> kubeletExtraArgs() {
        return list(KUBELET_EXTRA_ARGS);
    }

    /** {@code ignorePreflightErrors}: a list, each entry a text. Only in API versions {@code v1beta2..}. */
    public List<String> ignorePreflightErrors() {
        return list(IGNORE_PREFLIGHT_ERRORS);
    }

    /** {@code imagePullPolicy}: {@link ImagePullPolicy}. Only in API versions {@code v1beta3..}. */
    public Optional<ImagePullPolicy> imagePullPolicy() {
        return one(IMAGE_PULL_POLICY);
    }

    /** {@code imagePullSerial}: a truth value. Default {@code true}. Only in API versions {@code v1beta4..}. */
    public Optional<Boolean> imagePullSerial() {
        return one(IMAGE_PULL_SERIAL);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link NodeRegistrationOptions#name()}. */
        public Builder name(String value) {
            values.set(NAME, value);
            return this;
        }

        /** Sets {@link NodeRegistrationOptions#criSocket()}. */
        public Builder criSocket(String value) {
            values.set(CRI_SOCKET, value);
            return this;
        }

        /** Sets {@link NodeRegistrationOptions#taints()}. */
        public Builder taints(List<RegisteredTaint> value) {
            values.set(TAINTS, value);
            return this;
        }

        /** Sets {@link NodeRegistrationOptions#kubeletExtraArgs()}. */
        public Builder kubeletExtraArgs(List<ExtraArg> value) {
            values.set(KUBELET_EXTRA_ARGS, value);
            return this;
        }

        /** Sets {@link NodeRegistrationOptions#ignorePreflightErrors()}. */
        public Builder ignorePreflightErrors(List<String> value) {
            values.set(IGNORE_PREFLIGHT_ERRORS, value);
            return this;
        }

        /** Sets {@link NodeRegistrationOptions#imagePullPolicy()}. */
        public Builder imagePullPolicy(ImagePullPolicy value) {
            values.set(IMAGE_PULL_POLICY, value);
            return this;
        }

        /** Sets {@link NodeRegistrationOptions#imagePullSerial()}. */
        public Builder imagePullSerial(boolean value) {
            values.set(IMAGE_PULL_SERIAL, value);
            return this;
        }

        /** The finished object. */
        public NodeRegistrationOptions build() {
            return new NodeRegistrationOptions(values);
        }
    }
}
