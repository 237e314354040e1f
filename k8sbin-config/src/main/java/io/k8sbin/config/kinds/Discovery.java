// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a joining node finds the cluster and trusts it. */
public final class Discovery extends ConfigObject {
    private static final Field<BootstrapTokenDiscovery> BOOTSTRAP_TOKEN =
            Field.of("bootstrapToken", Types.object(() -> BootstrapTokenDiscovery.SCHEMA));
    private static final Field<FileDiscovery> FILE = Field.of("file", Types.object(() -> FileDiscovery.SCHEMA));
    private static final Field<Secret> TLS_BOOTSTRAP_TOKEN = Field.of("tlsBootstrapToken", Types.SECRET);
    private static final Field<Duration> TIMEOUT =
            Field.of("timeout", Types.DURATION).in("..v1beta3").instead("timeouts.discovery");
    static final Schema<Discovery> SCHEMA =
            new Schema<>("Discovery", Discovery::new, List.of(BOOTSTRAP_TOKEN, FILE, TLS_BOOTSTRAP_TOKEN, TIMEOUT));

    private Discovery(Values values) {
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

    /** {@code bootstrapToken}: {@link BootstrapTokenDiscovery}. */
    public Optional<BootstrapTokenDiscovery> bootstrapToken() {
        return one(BOOTSTRAP_TOKEN);
    }

    /** {@code file}: {@link FileDiscovery}. */
    public Optional<FileDiscovery> file() {
        return one(FILE);
    }

    /** {@code tlsBootstrapToken}: a secret text. */
    public Optional<Secret> tlsBootstrapToken() {
        return one(TLS_BOOTSTRAP_TOKEN);
    }

    /** {@code timeout}: a duration. Only in API versions {@code ..v1beta3}. Replaced by {@code timeouts.discovery}. */
    public Optional<Duration> timeout() {
        return one(TIMEOUT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link Discovery#bootstrapToken()}. */
        public Builder bootstrapToken(BootstrapTokenDiscovery value) {
            values.set(BOOTSTRAP_TOKEN, value);
            return this;
        }

        /** Sets {@link Discovery#file()}. */
        public Builder file(FileDiscovery value) {
            values.set(FILE, value);
            return this;
        }

        /** Sets {@link Discovery#tlsBootstrapToken()}. */
        public Builder tlsBootstrapToken(Secret value) {
            values.set(TLS_BOOTSTRAP_TOKEN, value);
            return this;
        }

        /** Sets {@link Discovery#timeout()}. */
        public Builder timeout(Duration value) {
            values.set(TIMEOUT, value);
            return this;
        }

        /** The finished object. */
        public Discovery build() {
            return new Discovery(values);
        }
    }
}
