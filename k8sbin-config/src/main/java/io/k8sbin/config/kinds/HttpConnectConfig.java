// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A proxy that speaks HTTP CONNECT, as 1.17 knew it. */
public final class HttpConnectConfig extends ConfigObject {
    private static final Field<String> URL = Field.of("url", Types.TEXT).minors(0, 18);
    private static final Field<String> CA_BUNDLE =
            Field.of("caBundle", Types.TEXT).minors(0, 18);
    private static final Field<String> CLIENT_KEY =
            Field.of("clientKey", Types.TEXT).minors(0, 18);
    private static final Field<String> CLIENT_CERT =
            Field.of("clientCert", Types.TEXT).minors(0, 18);
    static final Schema<HttpConnectConfig> SCHEMA =
            new Schema<>("HttpConnectConfig", HttpConnectConfig::new, List.of(URL, CA_BUNDLE, CLIENT_KEY, CLIENT_CERT));

    private HttpConnectConfig(Values values) {
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

    /** {@code url}: a text. Removed in 1.18. */
    public Optional<String> url() {
        return one(URL);
    }

    /** {@code caBundle}: a text. Removed in 1.18. */
    public Optional<String> caBundle() {
        return one(CA_BUNDLE);
    }

    /** {@code clientKey}: a text. Removed in 1.18. */
    public Optional<String> clientKey() {
        return one(CLIENT_KEY);
    }

    /** {@code clientCert}: a text. Removed in 1.18. */
    public Optional<String> clientCert() {
        return one(CLIENT_CERT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link HttpConnectConfig#url()}. */
        public Builder url(String value) {
            values.set(URL, value);
            return this;
        }

        /** Sets {@link HttpConnectConfig#caBundle()}. */
        public Builder caBundle(String value) {
            values.set(CA_BUNDLE, value);
            return this;
        }

        /** Sets {@link HttpConnectConfig#clientKey()}. */
        public Builder clientKey(String value) {
            values.set(CLIENT_KEY, value);
            return this;
        }

        /** Sets {@link HttpConnectConfig#clientCert()}. */
        public Builder clientCert(String value) {
            values.set(CLIENT_CERT, value);
            return this;
        }

        /** The finished object. */
        public HttpConnectConfig build() {
            return new HttpConnectConfig(values);
        }
    }
}
