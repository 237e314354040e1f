// Written by k8sbin-codegen from src/main/catalog/kinds/kubeconfig.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the client proves who it is. */
public final class KubeconfigUser extends ConfigObject {
    private static final Field<String> CLIENT_CERTIFICATE = Field.of("client-certificate", Types.TEXT);
    private static final Field<String> CLIENT_CERTIFICATE_DATA = Field.of("client-certificate-data", Types.BASE64);
    private static final Field<String> CLIENT_KEY = Field.of("client-key", Types.TEXT);
    private static final Field<Secret> CLIENT_KEY_DATA = Field.of("client-key-data", Types.SECRET_BASE64);
    private static final Field<Secret> TOKEN = Field.of("token", Types.SECRET);
    private static final Field<String> TOKEN_FILE = Field.of("tokenFile", Types.TEXT);
    private static final Field<String> AS = Field.of("as", Types.TEXT);
    private static final Field<String> AS_UID = Field.of("as-uid", Types.TEXT).minors(23, 0);
    private static final Field<List<String>> AS_GROUPS = Field.of("as-groups", Types.list(Types.TEXT));
    private static final Field<Map<String, List<String>>> AS_USER_EXTRA =
            Field.of("as-user-extra", Types.map(Types.list(Types.TEXT)));
    private static final Field<String> USERNAME = Field.of("username", Types.TEXT);
    private static final Field<Secret> PASSWORD = Field.of("password", Types.SECRET);
    private static final Field<AuthProviderConfig> AUTH_PROVIDER =
            Field.of("auth-provider", Types.object(() -> AuthProviderConfig.SCHEMA));
    private static final Field<ExecConfig> EXEC = Field.of("exec", Types.object(() -> ExecConfig.SCHEMA));
    private static final Field<List<KubeconfigExtension>> EXTENSIONS =
            Field.of("extensions", Types.list(Types.object(() -> KubeconfigExtension.SCHEMA)));
    static final Schema<KubeconfigUser> SCHEMA = new Schema<>(
            "KubeconfigUser",
            KubeconfigUser::new,
            List.of(
                    CLIENT_CERTIFICATE,
                    CLIENT_CERTIFICATE_DATA,
                    CLIENT_KEY,
                    CLIENT_KEY_DATA,
                    TOKEN,
                    TOKEN_FILE,
                    AS,
                    AS_UID,
                    AS_GROUPS,
                    AS_USER_EXTRA,
                    USERNAME,
                    PASSWORD,
                    AUTH_PROVIDER,
                    EXEC,
                    EXTENSIONS));

    private KubeconfigUser(Values values) {
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

    /** {@code client-certificate}: a text. */
    public Optional<String> clientCertificate() {
        return one(CLIENT_CERTIFICATE);
    }

    /** {@code client-certificate-data}: base64. */
    public Optional<String> clientCertificateData() {
        return one(CLIENT_CERTIFICATE_DATA);
    }

    /** {@code client-key}: a text. */
    public Optional<String> clientKey() {
        return one(CLIENT_KEY);
    }

    /** {@code client-key-data}: a secret in base64. */
    public Optional<Secret> clientKeyData() {
        return one(CLIENT_KEY_DATA);
    }

    /** {@code token}: a secret text. */
    public Optional<Secret> token() {
        return one(TOKEN);
    }

    /** {@code tokenFile}: a text. */
    public Optional<String> tokenFile() {
        return one(TOKEN_FILE);
    }

    /** {@code as}: a text. */
    public Optional<String> as() {
        return one(AS);
    }

    /** {@code as-uid}: a text. Since 1.23. */
    public Optional<String> asUid() {
        return one(AS_UID);
    }

    /** {@code as-groups}: a list, each entry a text. */
    public List<String> asGroups() {
        return list(AS_GROUPS);
    }

    /** {@code as-user-extra}: by name, each a list, each entry a text. */
    public Map<String, List<String>> asUserExtra() {
        return map(AS_USER_EXTRA);
    }

    /** {@code username}: a text. */
    public Optional<String> username() {
        return one(USERNAME);
    }

    /** {@code password}: a secret text. */
    public Optional<Secret> password() {
        return one(PASSWORD);
    }

    /** {@code auth-provider}: {@link AuthProviderConfig}. */
    public Optional<AuthProviderConfig> authProvider() {
        return one(AUTH_PROVIDER);
    }

    /** {@code exec}: {@link ExecConfig}. */
    public Optional<ExecConfig> exec() {
        return one(EXEC);
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

        /** Sets {@link KubeconfigUser#clientCertificate()}. */
        public Builder clientCertificate(String value) {
            values.set(CLIENT_CERTIFICATE, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#clientCertificateData()}. */
        public Builder clientCertificateData(String value) {
            values.set(CLIENT_CERTIFICATE_DATA, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#clientKey()}. */
        public Builder clientKey(String value) {
            values.set(CLIENT_KEY, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#clientKeyData()}. */
        public Builder clientKeyData(Secret value) {
            values.set(CLIENT_KEY_DATA, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#token()}. */
        public Builder token(Secret value) {
            values.set(TOKEN, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#tokenFile()}. */
        public Builder tokenFile(String value) {
            values.set(TOKEN_FILE, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#as()}. */
        public Builder as(String value) {
            values.set(AS, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#asUid()}. */
        public Builder asUid(String value) {
            values.set(AS_UID, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#asGroups()}. */
        public Builder asGroups(List<String> value) {
            values.set(AS_GROUPS, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#asUserExtra()}. */
        public Builder asUserExtra(Map<String, List<String>> value) {
            values.set(AS_USER_EXTRA, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#username()}. */
        public Builder username(String value) {
            values.set(USERNAME, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#password()}. */
        public Builder password(Secret value) {
            values.set(PASSWORD, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#authProvider()}. */
        public Builder authProvider(AuthProviderConfig value) {
            values.set(AUTH_PROVIDER, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#exec()}. */
        public Builder exec(ExecConfig value) {
            values.set(EXEC, value);
            return this;
        }

        /** Sets {@link KubeconfigUser#extensions()}. */
        public Builder extensions(List<KubeconfigExtension> value) {
            values.set(EXTENSIONS, value);
            return this;
        }

        /** The finished object. */
        public KubeconfigUser build() {
            return new KubeconfigUser(values);
        }
    }
}
