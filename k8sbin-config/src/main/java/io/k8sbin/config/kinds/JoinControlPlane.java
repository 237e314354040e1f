// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.util.List;
import java.util.Optional;

/** What a joining node of the control plane needs. */
public final class JoinControlPlane extends ConfigObject {
    private static final Field<ApiEndpoint> LOCAL_API_ENDPOINT =
            Field.of("localAPIEndpoint", Types.object(() -> ApiEndpoint.SCHEMA));
    private static final Field<Secret> CERTIFICATE_KEY =
            Field.of("certificateKey", Types.SECRET).in("v1beta2..");
    static final Schema<JoinControlPlane> SCHEMA =
            new Schema<>("JoinControlPlane", JoinControlPlane::new, List.of(LOCAL_API_ENDPOINT, CERTIFICATE_KEY));

    private JoinControlPlane(Values values) {
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

    /** {@code localAPIEndpoint}: {@link ApiEndpoint}. */
    public Optional<ApiEndpoint> localApiEndpoint() {
        return one(LOCAL_API_ENDPOINT);
    }

    /** {@code certificateKey}: a secret text. Only in API versions {@code v1beta2..}. */
    public Optional<Secret> certificateKey() {
        return one(CERTIFICATE_KEY);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link JoinControlPlane#localApiEndpoint()}. */
        public Builder localApiEndpoint(ApiEndpoint value) {
            values.set(LOCAL_API_ENDPOINT, value);
            return this;
        }

        /** Sets {@link JoinControlPlane#certificateKey()}. */
        public Builder certificateKey(Secret value) {
            values.set(CERTIFICATE_KEY, value);
            return this;
        }

        /** The finished object. */
        public JoinControlPlane build() {
            return new JoinControlPlane(values);
        }
    }
}
