// Written by k8sbin-codegen from src/main/catalog/kinds/kube-scheduler.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.util.List;
import java.util.Optional;

/** How an extender is reached over TLS. */
public final class ExtenderTlsConfig extends ConfigObject {
    private static final Field<Boolean> INSECURE = Field.of("insecure", Types.BOOL);
    private static final Field<String> SERVER_NAME = Field.of("serverName", Types.TEXT);
    private static final Field<String> CERT_FILE = Field.of("certFile", Types.TEXT);
    private static final Field<String> KEY_FILE = Field.of("keyFile", Types.TEXT);
    private static final Field<String> CA_FILE = Field.of("caFile", Types.TEXT);
    private static final Field<String> CERT_DATA = Field.of("certData", Types.BASE64);
    private static final Field<Secret> KEY_DATA = Field.of("keyData", Types.SECRET_BASE64);
    private static final Field<String> CA_DATA = Field.of("caData", Types.BASE64);
    static final Schema<ExtenderTlsConfig> SCHEMA = new Schema<>(
            "ExtenderTlsConfig",
            ExtenderTlsConfig::new,
            List.of(INSECURE, SERVER_NAME, CERT_FILE, KEY_FILE, CA_FILE, CERT_DATA, KEY_DATA, CA_DATA));

    private ExtenderTlsConfig(Values values) {
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

    /** {@code insecure}: a truth value. */
    public Optional<Boolean> insecure() {
        return one(INSECURE);
    }

    /** {@code serverName}: a text. */
    public Optional<String> serverName() {
        return one(SERVER_NAME);
    }

    /** {@code certFile}: a text. */
    public Optional<String> certFile() {
        return one(CERT_FILE);
    }

    /** {@code keyFile}: a text. */
    public Optional<String> keyFile() {
        return one(KEY_FILE);
    }

    /** {@code caFile}: a text. */
    public Optional<String> caFile() {
        return one(CA_FILE);
    }

    /** {@code certData}: base64. */
    public Optional<String> certData() {
        return one(CERT_DATA);
    }

    /** {@code keyData}: a secret in base64. */
    public Optional<Secret> keyData() {
        return one(KEY_DATA);
    }

    /** {@code caData}: base64. */
    public Optional<String> caData() {
        return one(CA_DATA);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ExtenderTlsConfig#insecure()}. */
        public Builder insecure(boolean value) {
            values.set(INSECURE, value);
            return this;
        }

        /** Sets {@link ExtenderTlsConfig#serverName()}. */
        public Builder serverName(String value) {
            values.set(SERVER_NAME, value);
            return this;
        }

        /** Sets {@link ExtenderTlsConfig#certFile()}. */
        public Builder certFile(String value) {
            values.set(CERT_FILE, value);
            return this;
        }

        /** Sets {@link ExtenderTlsConfig#keyFile()}. */
        public Builder keyFile(String value) {
            values.set(KEY_FILE, value);
            return this;
        }

        /** Sets {@link ExtenderTlsConfig#caFile()}. */
        public Builder caFile(String value) {
            values.set(CA_FILE, value);
            return this;
        }

        /** Sets {@link ExtenderTlsConfig#certData()}. */
        public Builder certData(String value) {
            values.set(CERT_DATA, value);
            return this;
        }

        /** Sets {@link ExtenderTlsConfig#keyData()}. */
        public Builder keyData(Secret value) {
            values.set(KEY_DATA, value);
            return this;
        }

        /** Sets {@link ExtenderTlsConfig#caData()}. */
        public Builder caData(String value) {
            values.set(CA_DATA, value);
            return this;
        }

        /** The finished object. */
        public ExtenderTlsConfig build() {
            return new ExtenderTlsConfig(values);
        }
    }
}
