// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Files for TLS to the proxy. */
public final class EgressTlsConfig extends ConfigObject {
    private static final Field<String> CA_BUNDLE =
            Field.of("caBundle", Types.TEXT).minors(18, 0);
    private static final Field<String> CLIENT_KEY =
            Field.of("clientKey", Types.TEXT).minors(18, 0);
    private static final Field<String> CLIENT_CERT =
            Field.of("clientCert", Types.TEXT).minors(18, 0);
    private static final Field<String> TLS_SERVER_NAME =
            Field.of("tlsServerName", Types.TEXT).minors(36, 0);
    static final Schema<EgressTlsConfig> SCHEMA = new Schema<>(
            "EgressTlsConfig", EgressTlsConfig::new, List.of(CA_BUNDLE, CLIENT_KEY, CLIENT_CERT, TLS_SERVER_NAME));

    private EgressTlsConfig(Values values) {
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

    /** {@code caBundle}: a text. Since 1.18. */
    public Optional<String> caBundle() {
        return one(CA_BUNDLE);
    }

    /** {@code clientKey}: a text. Since 1.18. */
    public Optional<String> clientKey() {
        return one(CLIENT_KEY);
    }

    /** {@code clientCert}: a text. Since 1.18. */
    public Optional<String> clientCert() {
        return one(CLIENT_CERT);
    }

    /** {@code tlsServerName}: a text. Since 1.36. */
    public Optional<String> tlsServerName() {
        return one(TLS_SERVER_NAME);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EgressTlsConfig#caBundle()}. */
        public Builder caBundle(String value) {
            values.set(CA_BUNDLE, value);
            return this;
        }

        /** Sets {@link EgressTlsConfig#clientKey()}. */
        public Builder clientKey(String value) {
            values.set(CLIENT_KEY, value);
            return this;
        }

        /** Sets {@link EgressTlsConfig#clientCert()}. */
        public Builder clientCert(String value) {
            values.set(CLIENT_CERT, value);
            return this;
        }

        /** Sets {@link EgressTlsConfig#tlsServerName()}. */
        public Builder tlsServerName(String value) {
            values.set(TLS_SERVER_NAME, value);
            return this;
        }

        /** The finished object. */
        public EgressTlsConfig build() {
            return new EgressTlsConfig(values);
        }
    }
}
