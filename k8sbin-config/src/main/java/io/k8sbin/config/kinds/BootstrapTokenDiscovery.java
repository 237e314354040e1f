// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.util.List;
import java.util.Optional;

/** Finding the cluster with a token. */
public final class BootstrapTokenDiscovery extends ConfigObject {
    private static final Field<Secret> TOKEN = Field.of("token", Types.SECRET);
    private static final Field<String> API_SERVER_ENDPOINT = Field.of("apiServerEndpoint", Types.TEXT);
    private static final Field<List<String>> CA_CERT_HASHES = Field.of("caCertHashes", Types.list(Types.TEXT));
    private static final Field<Boolean> UNSAFE_SKIP_CA_VERIFICATION = Field.of("unsafeSkipCAVerification", Types.BOOL);
    static final Schema<BootstrapTokenDiscovery> SCHEMA = new Schema<>(
            "BootstrapTokenDiscovery",
            BootstrapTokenDiscovery::new,
            List.of(TOKEN, API_SERVER_ENDPOINT, CA_CERT_HASHES, UNSAFE_SKIP_CA_VERIFICATION));

    private BootstrapTokenDiscovery(Values values) {
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

    /** {@code token}: a secret text. */
    public Optional<Secret> token() {
        return one(TOKEN);
    }

    /** {@code apiServerEndpoint}: a text. */
    public Optional<String> apiServerEndpoint() {
        return one(API_SERVER_ENDPOINT);
    }

    /** {@code caCertHashes}: a list, each entry a text. */
    public List<String> caCertHashes() {
        return list(CA_CERT_HASHES);
    }

    /** {@code unsafeSkipCAVerification}: a truth value. */
    public Optional<Boolean> unsafeSkipCaVerification() {
        return one(UNSAFE_SKIP_CA_VERIFICATION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link BootstrapTokenDiscovery#token()}. */
        public Builder token(Secret value) {
            values.set(TOKEN, value);
            return this;
        }

        /** Sets {@link BootstrapTokenDiscovery#apiServerEndpoint()}. */
        public Builder apiServerEndpoint(String value) {
            values.set(API_SERVER_ENDPOINT, value);
            return this;
        }

        /** Sets {@link BootstrapTokenDiscovery#caCertHashes()}. */
        public Builder caCertHashes(List<String> value) {
            values.set(CA_CERT_HASHES, value);
            return this;
        }

        /** Sets {@link BootstrapTokenDiscovery#unsafeSkipCaVerification()}. */
        public Builder unsafeSkipCaVerification(boolean value) {
            values.set(UNSAFE_SKIP_CA_VERIFICATION, value);
            return this;
        }

        /** The finished object. */
        public BootstrapTokenDiscovery build() {
            return new BootstrapTokenDiscovery(values);
        }
    }
}
