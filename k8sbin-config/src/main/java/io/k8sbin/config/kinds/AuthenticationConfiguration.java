// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Who may call kube-apiserver with JSON web tokens or without proof, read from --authentication-config. */
public final class AuthenticationConfiguration extends ConfigKind {
    private static final Field<List<JwtAuthenticator>> JWT =
            Field.of("jwt", Types.list(Types.object(() -> JwtAuthenticator.SCHEMA)));
    private static final Field<AnonymousAuthConfig> ANONYMOUS = Field.of(
                    "anonymous", Types.object(() -> AnonymousAuthConfig.SCHEMA))
            .minors(31, 0);
    static final Schema<AuthenticationConfiguration> SCHEMA =
            new Schema<>("AuthenticationConfiguration", AuthenticationConfiguration::new, List.of(JWT, ANONYMOUS));

    static final Kind<AuthenticationConfiguration> DEFINITION = new Kind<>(
            AuthenticationConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("apiserver.config.k8s.io/v1alpha1/AuthenticationConfiguration", 29, 0),
                    Wire.of("apiserver.config.k8s.io/v1beta1/AuthenticationConfiguration", 30, 0),
                    Wire.of("apiserver.config.k8s.io/v1/AuthenticationConfiguration", 34, 0)));

    private AuthenticationConfiguration(Values values) {
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
    Kind<AuthenticationConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code jwt}: a list, each entry {@link JwtAuthenticator}. */
    public List<JwtAuthenticator> jwt() {
        return list(JWT);
    }

    /** {@code anonymous}: {@link AnonymousAuthConfig}. Since 1.31. */
    public Optional<AnonymousAuthConfig> anonymous() {
        return one(ANONYMOUS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AuthenticationConfiguration#jwt()}. */
        public Builder jwt(List<JwtAuthenticator> value) {
            values.set(JWT, value);
            return this;
        }

        /** Sets {@link AuthenticationConfiguration#anonymous()}. */
        public Builder anonymous(AnonymousAuthConfig value) {
            values.set(ANONYMOUS, value);
            return this;
        }

        /** The finished object. */
        public AuthenticationConfiguration build() {
            return new AuthenticationConfiguration(values);
        }
    }
}
