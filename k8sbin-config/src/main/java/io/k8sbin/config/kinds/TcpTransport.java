// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** A proxy reached over TCP. */
public final class TcpTransport extends ConfigObject {
    private static final Field<String> URL = Field.of("url", Types.TEXT).minors(18, 0);
    private static final Field<EgressTlsConfig> TLS_CONFIG =
            Field.of("tlsConfig", Types.object(() -> EgressTlsConfig.SCHEMA)).minors(18, 0);
    static final Schema<TcpTransport> SCHEMA =
            new Schema<>("TcpTransport", TcpTransport::new, List.of(URL, TLS_CONFIG));

    private TcpTransport(Values values) {
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

    /** {@code url}: a text. Since 1.18. */
    public Optional<String> url() {
        return one(URL);
    }

    /** {@code tlsConfig}: {@link EgressTlsConfig}. Since 1.18. */
    public Optional<EgressTlsConfig> tlsConfig() {
        return one(TLS_CONFIG);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link TcpTransport#url()}. */
        public Builder url(String value) {
            values.set(URL, value);
            return this;
        }

        /** Sets {@link TcpTransport#tlsConfig()}. */
        public Builder tlsConfig(EgressTlsConfig value) {
            values.set(TLS_CONFIG, value);
            return this;
        }

        /** The finished object. */
        public TcpTransport build() {
            return new TcpTransport(values);
        }
    }
}
