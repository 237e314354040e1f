// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;

/** The chain of authorizers of kube-apiserver, read from --authorization-config. */
public final class AuthorizationConfiguration extends ConfigKind {
    private static final Field<List<AuthorizerConfiguration>> AUTHORIZERS =
            Field.of("authorizers", Types.list(Types.object(() -> AuthorizerConfiguration.SCHEMA)));
    static final Schema<AuthorizationConfiguration> SCHEMA =
            new Schema<>("AuthorizationConfiguration", AuthorizationConfiguration::new, List.of(AUTHORIZERS));

    static final Kind<AuthorizationConfiguration> DEFINITION = new Kind<>(
            AuthorizationConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("apiserver.config.k8s.io/v1alpha1/AuthorizationConfiguration", 29, 0),
                    Wire.of("apiserver.config.k8s.io/v1beta1/AuthorizationConfiguration", 30, 0),
                    Wire.of("apiserver.config.k8s.io/v1/AuthorizationConfiguration", 32, 0)));

    private AuthorizationConfiguration(Values values) {
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

    @Override
    Kind<AuthorizationConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code authorizers}: a list, each entry {@link AuthorizerConfiguration}. */
    public List<AuthorizerConfiguration> authorizers() {
        return list(AUTHORIZERS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AuthorizationConfiguration#authorizers()}. */
        public Builder authorizers(List<AuthorizerConfiguration> value) {
            values.set(AUTHORIZERS, value);
            return this;
        }

        /** The finished object. */
        public AuthorizationConfiguration build() {
            return new AuthorizationConfiguration(values);
        }
    }
}
