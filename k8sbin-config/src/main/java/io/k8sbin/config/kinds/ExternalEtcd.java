// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** An etcd that is there already. */
public final class ExternalEtcd extends ConfigObject {
    private static final Field<List<String>> ENDPOINTS = Field.of("endpoints", Types.list(Types.TEXT));
    private static final Field<String> CA_FILE = Field.of("caFile", Types.TEXT);
    private static final Field<String> CERT_FILE = Field.of("certFile", Types.TEXT);
    private static final Field<String> KEY_FILE = Field.of("keyFile", Types.TEXT);
    private static final Field<List<String>> HTTP_ENDPOINTS =
            Field.of("httpEndpoints", Types.list(Types.TEXT)).minors(35, 0).in("v1beta4..");
    static final Schema<ExternalEtcd> SCHEMA = new Schema<>(
            "ExternalEtcd", ExternalEtcd::new, List.of(ENDPOINTS, CA_FILE, CERT_FILE, KEY_FILE, HTTP_ENDPOINTS));

    private ExternalEtcd(Values values) {
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

    /** {@code endpoints}: a list, each entry a text. */
    public List<String> endpoints() {
        return list(ENDPOINTS);
    }

    /** {@code caFile}: a text. */
    public Optional<String> caFile() {
        return one(CA_FILE);
    }

    /** {@code certFile}: a text. */
    public Optional<String> certFile() {
        return one(CERT_FILE);
    }

    /** {@code keyFile}: a text. */
    public Optional<String> keyFile() {
        return one(KEY_FILE);
    }

    /** {@code httpEndpoints}: a list, each entry a text. Only in API versions {@code v1beta4..}. Since 1.35. */
    public List<String> httpEndpoints() {
        return list(HTTP_ENDPOINTS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ExternalEtcd#endpoints()}. */
        public Builder endpoints(List<String> value) {
            values.set(ENDPOINTS, value);
            return this;
        }

        /** Sets {@link ExternalEtcd#caFile()}. */
        public Builder caFile(String value) {
            values.set(CA_FILE, value);
            return this;
        }

        /** Sets {@link ExternalEtcd#certFile()}. */
        public Builder certFile(String value) {
            values.set(CERT_FILE, value);
            return this;
        }

        /** Sets {@link ExternalEtcd#keyFile()}. */
        public Builder keyFile(String value) {
            values.set(KEY_FILE, value);
            return this;
        }

        /** Sets {@link ExternalEtcd#httpEndpoints()}. */
        public Builder httpEndpoints(List<String> value) {
            values.set(HTTP_ENDPOINTS, value);
            return this;
        }

        /** The finished object. */
        public ExternalEtcd build() {
            return new ExternalEtcd(values);
        }
    }
}
