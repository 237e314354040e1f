// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How the proxy is reached; one field is set. */
public final class EgressTransport extends ConfigObject {
    private static final Field<TcpTransport> TCP =
            Field.of("tcp", Types.object(() -> TcpTransport.SCHEMA)).minors(18, 0);
    private static final Field<UdsTransport> UDS =
            Field.of("uds", Types.object(() -> UdsTransport.SCHEMA)).minors(18, 0);
    static final Schema<EgressTransport> SCHEMA =
            new Schema<>("EgressTransport", EgressTransport::new, List.of(TCP, UDS));

    private EgressTransport(Values values) {
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

    /** {@code tcp}: {@link TcpTransport}. Since 1.18. */
    public Optional<TcpTransport> tcp() {
        return one(TCP);
    }

    /** {@code uds}: {@link UdsTransport}. Since 1.18. */
    public Optional<UdsTransport> uds() {
        return one(UDS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link EgressTransport#tcp()}. */
        public Builder tcp(TcpTransport value) {
            values.set(TCP, value);
            return this;
        }

        /** Sets {@link EgressTransport#uds()}. */
        public Builder uds(UdsTransport value) {
            values.set(UDS, value);
            return this;
        }

        /** The finished object. */
        public EgressTransport build() {
            return new EgressTransport(values);
        }
    }
}
