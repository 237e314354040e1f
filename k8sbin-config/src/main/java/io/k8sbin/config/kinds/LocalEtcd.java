// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Members of etcd kubeadm runs as static pods. */
public final class LocalEtcd extends ConfigObject {
    private static final Field<String> IMAGE_REPOSITORY = Field.of("imageRepository", Types.TEXT);
    private static final Field<String> IMAGE_TAG = Field.of("imageTag", Types.TEXT);
    private static final Field<String> DATA_DIR = Field.of("dataDir", Types.TEXT);
    private static final Field<List<ExtraArg>> EXTRA_ARGS = Field.of("extraArgs", Types.EXTRA_ARGS);
    private static final Field<List<String>> SERVER_CERT_SANS = Field.of("serverCertSANs", Types.list(Types.TEXT));
    private static final Field<List<String>> PEER_CERT_SANS = Field.of("peerCertSANs", Types.list(Types.TEXT));
    private static final Field<List<ComponentEnvVar>> EXTRA_ENVS = Field.of(
                    "extraEnvs", Types.list(Types.object(() -> ComponentEnvVar.SCHEMA)))
            .in("v1beta4..");
    static final Schema<LocalEtcd> SCHEMA = new Schema<>(
            "LocalEtcd",
            LocalEtcd::new,
            List.of(IMAGE_REPOSITORY, IMAGE_TAG, DATA_DIR, EXTRA_ARGS, SERVER_CERT_SANS, PEER_CERT_SANS, EXTRA_ENVS));

    private LocalEtcd(Values values) {
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

    /** {@code imageRepository}: a text. */
    public Optional<String> imageRepository() {
        return one(IMAGE_REPOSITORY);
    }

    /** {@code imageTag}: a text. */
    public Optional<String> imageTag() {
        return one(IMAGE_TAG);
    }

    /** {@code dataDir}: a text. Default {@code /var/lib/etcd}. */
    public Optional<String> dataDir() {
        return one(DATA_DIR);
    }

    /** {@code extraArgs}: a list, each entry {@link ExtraArg}. */
    public List<ExtraArg> extraArgs() {
        return list(EXTRA_ARGS);
    }

    /** {@code serverCertSANs}: a list, each entry a text. */
    public List<String> serverCertSans() {
        return list(SERVER_CERT_SANS);
    }

    /** {@code peerCertSANs}: a list, each entry a text. */
    public List<String> peerCertSans() {
        return list(PEER_CERT_SANS);
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

        /** Sets {@link LocalEtcd#imageRepository()}. */
        public Builder imageRepository(String value) {
            values.set(IMAGE_REPOSITORY, value);
            return this;
        }

        /** Sets {@link LocalEtcd#imageTag()}. */
        public Builder imageTag(String value) {
            values.set(IMAGE_TAG, value);
            return this;
        }

        /** Sets {@link LocalEtcd#dataDir()}. */
        public Builder dataDir(String value) {
            values.set(DATA_DIR, value);
            return this;
        }

        /** Sets {@link LocalEtcd#extraArgs()}. */
        public Builder extraArgs(List<ExtraArg> value) {
            values.set(EXTRA_ARGS, value);
            return this;
        }

        /** Sets {@link LocalEtcd#serverCertSans()}. */
        public Builder serverCertSans(List<String> value) {
            values.set(SERVER_CERT_SANS, value);
            return this;
        }

        /** Sets {@link LocalEtcd#peerCertSans()}. */
        public Builder peerCertSans(List<String> value) {
            values.set(PEER_CERT_SANS, value);
            return this;
        }

        /** Sets {@link LocalEtcd#extraEnvs()}. */
        public Builder extraEnvs(List<ComponentEnvVar> value) {
            values.set(EXTRA_ENVS, value);
            return this;
        }

        /** The finished object. */
        public LocalEtcd build() {
            return new LocalEtcd(values);
        }
    }
}
