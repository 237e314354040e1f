// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A proxy protocol and its transport. */
public final class EgressConnection extends ConfigObject {
    private static final Field<EgressProtocol> PROXY_PROTOCOL =
            Field.of("proxyProtocol", Types.words(EgressProtocol.class)).minors(18, 0);
    private static final Field<EgressTransport> TRANSPORT =
            Field.of("transport", Types.object(() -> EgressTransport.SCHEMA)).minors(18, 0);
    private static final Field<String> TYPE =
            Field.of("type", Types.TEXT).minors(0, 18).in("..v1alpha1");
    private static final Field<HttpConnectConfig> HTTP_CONNECT = Field.of(
                    "httpConnect", Types.object(() -> HttpConnectConfig.SCHEMA))
            .minors(0, 18)
            .in("..v1alpha1");
    static final Schema<EgressConnection> SCHEMA = new Schema<>(
            "EgressConnection", EgressConnection::new, List.of(PROXY_PROTOCOL, TRANSPORT, TYPE, HTTP_CONNECT));

    private EgressConnection(Values values) {
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

    /** {@code proxyProtocol}: {@link EgressProtocol}. Since 1.18. */
    public Optional<EgressProtocol> proxyProtocol() {
        return one(PROXY_PROTOCOL);
    }

    /** {@code transport}: {@link EgressTransport}. Since 1.18. */
    public Optional<EgressTransport> transport() {
        return one(TRANSPORT);
    }

    /** {@code type}: a text. Only in API versions {@code ..v1alpha1}. Removed in 1.18. */
    public Optional<String> type() {
        return one(TYPE);
    }

    /** {@code httpConnect}: {@link HttpConnectConfig}. Only in API versions {@code ..v1alpha1}. Removed in 1.18. */
    public Optional<HttpConnectConfig> httpConnect() {
        return one(HTTP_CONNECT);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EgressConnection#proxyProtocol()}. */
        public Builder proxyProtocol(EgressProtocol value) {
            values.set(PROXY_PROTOCOL, value);
            return this;
        }

        /** Sets {@link EgressConnection#transport()}. */
        public Builder transport(EgressTransport value) {
            values.set(TRANSPORT, value);
            return this;
        }

        /** Sets {@link EgressConnection#type()}. */
        public Builder type(String value) {
            values.set(TYPE, value);
            return this;
        }

        /** Sets {@link EgressConnection#httpConnect()}. */
        public Builder httpConnect(HttpConnectConfig value) {
            values.set(HTTP_CONNECT, value);
            return this;
        }

        /** The finished object. */
        public EgressConnection build() {
            return new EgressConnection(values);
        }
    }
}
