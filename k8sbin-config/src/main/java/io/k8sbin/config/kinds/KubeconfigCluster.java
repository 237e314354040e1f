// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How a cluster is reached. */
public final class KubeconfigCluster extends ConfigObject {
    private static final Field<String> SERVER = Field.of("server", Types.TEXT);
    private static final Field<String> TLS_SERVER_NAME =
            Field.of("tls-server-name", Types.TEXT).minors(18, 0);
    private static final Field<Boolean> INSECURE_SKIP_TLS_VERIFY = Field.of("insecure-skip-tls-verify", Types.BOOL);
    private static final Field<String> CERTIFICATE_AUTHORITY = Field.of("certificate-authority", Types.TEXT);
    private static final Field<String> CERTIFICATE_AUTHORITY_DATA =
            Field.of("certificate-authority-data", Types.BASE64);
    private static final Field<String> PROXY_URL =
            Field.of("proxy-url", Types.TEXT).minors(19, 0);
    private static final Field<Boolean> DISABLE_COMPRESSION =
            Field.of("disable-compression", Types.BOOL).minors(26, 0);
    private static final Field<List<KubeconfigExtension>> EXTENSIONS =
            Field.of("extensions", Types.list(Types.object(() -> KubeconfigExtension.SCHEMA)));
    static final Schema<KubeconfigCluster> SCHEMA = new Schema<>(
            "KubeconfigCluster",
            KubeconfigCluster::new,
            List.of(
                    SERVER,
                    TLS_SERVER_NAME,
                    INSECURE_SKIP_TLS_VERIFY,
                    CERTIFICATE_AUTHORITY,
                    CERTIFICATE_AUTHORITY_DATA,
                    PROXY_URL,
                    DISABLE_COMPRESSION,
                    EXTENSIONS));

    private KubeconfigCluster(Values values) {
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

    /** {@code server}: a text. */
    public Optional<String> server() {
        return one(SERVER);
    }

    /** {@code tls-server-name}: a text. Since 1.18. */
    public Optional<String> tlsServerName() {
        return one(TLS_SERVER_NAME);
    }

    /** {@code insecure-skip-tls-verify}: a truth value. */
    public Optional<Boolean> insecureSkipTlsVerify() {
        return one(INSECURE_SKIP_TLS_VERIFY);
    }

    /** {@code certificate-authority}: a text. */
    public Optional<String> certificateAuthority() {
        return one(CERTIFICATE_AUTHORITY);
    }

    /** {@code certificate-authority-data}: base64. */
    public Optional<String> certificateAuthorityData() {
        return one(CERTIFICATE_AUTHORITY_DATA);
    }

    /** {@code proxy-url}: a text. Since 1.19. */
    public Optional<String> proxyUrl() {
        return one(PROXY_URL);
    }

    /** {@code disable-compression}: a truth value. Since 1.26. */
    public Optional<Boolean> disableCompression() {
        return one(DISABLE_COMPRESSION);
    }

    /** {@code extensions}: a list, each entry {@link KubeconfigExtension}. */
    public List<KubeconfigExtension> extensions() {
        return list(EXTENSIONS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeconfigCluster#server()}. */
        public Builder server(String value) {
            values.set(SERVER, value);
            return this;
        }

        /** Sets {@link KubeconfigCluster#tlsServerName()}. */
        public Builder tlsServerName(String value) {
            values.set(TLS_SERVER_NAME, value);
            return this;
        }

        /** Sets {@link KubeconfigCluster#insecureSkipTlsVerify()}. */
        public Builder insecureSkipTlsVerify(boolean value) {
            values.set(INSECURE_SKIP_TLS_VERIFY, value);
            return this;
        }

        /** Sets {@link KubeconfigCluster#certificateAuthority()}. */
        public Builder certificateAuthority(String value) {
            values.set(CERTIFICATE_AUTHORITY, value);
            return this;
        }

        /** Sets {@link KubeconfigCluster#certificateAuthorityData()}. */
        public Builder certificateAuthorityData(String value) {
            values.set(CERTIFICATE_AUTHORITY_DATA, value);
            return this;
        }

        /** Sets {@link KubeconfigCluster#proxyUrl()}. */
        public Builder proxyUrl(String value) {
            values.set(PROXY_URL, value);
            return this;
        }

        /** Sets {@link KubeconfigCluster#disableCompression()}. */
        public Builder disableCompression(boolean value) {
            values.set(DISABLE_COMPRESSION, value);
            return this;
        }

        /** Sets {@link KubeconfigCluster#extensions()}. */
        public Builder extensions(List<KubeconfigExtension> value) {
            values.set(EXTENSIONS, value);
            return this;
        }

        /** The finished object. */
        public KubeconfigCluster build() {
            return new KubeconfigCluster(values);
        }
    }
}
