// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A token nodes join with. */
public final class KubeadmBootstrapToken extends ConfigObject {
    private static final Field<Secret> TOKEN = Field.of("token", Types.SECRET);
    private static final Field<String> DESCRIPTION = Field.of("description", Types.TEXT);
    private static final Field<Duration> TTL = Field.of("ttl", Types.DURATION);
    private static final Field<Instant> EXPIRES = Field.of("expires", Types.TIME);
    private static final Field<List<String>> USAGES = Field.of("usages", Types.list(Types.TEXT));
    private static final Field<List<String>> GROUPS = Field.of("groups", Types.list(Types.TEXT));
    static final Schema<KubeadmBootstrapToken> SCHEMA = new Schema<>(
            "KubeadmBootstrapToken",
            KubeadmBootstrapToken::new,
            List.of(TOKEN, DESCRIPTION, TTL, EXPIRES, USAGES, GROUPS));

    private KubeadmBootstrapToken(Values values) {
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

    /** {@code token}: a secret text. */
    public Optional<Secret> token() {
        return one(TOKEN);
    }

    /** {@code description}: a text. */
    public Optional<String> description() {
        return one(DESCRIPTION);
    }

    /** {@code ttl}: a duration. Default {@code 24h}. */
    public Optional<Duration> ttl() {
        return one(TTL);
    }

    /** {@code expires}: a moment. */
    public Optional<Instant> expires() {
        return one(EXPIRES);
    }

    /** {@code usages}: a list, each entry a text. */
    public List<String> usages() {
        return list(USAGES);
    }

    /** {@code groups}: a list, each entry a text. */
    public List<String> groups() {
        return list(GROUPS);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link KubeadmBootstrapToken#token()}. */
        public Builder token(Secret value) {
            values.set(TOKEN, value);
            return this;
        }

        /** Sets {@link KubeadmBootstrapToken#description()}. */
        public Builder description(String value) {
            values.set(DESCRIPTION, value);
            return this;
        }

        /** Sets {@link KubeadmBootstrapToken#ttl()}. */
        public Builder ttl(Duration value) {
            values.set(TTL, value);
            return this;
        }

        /** Sets {@link KubeadmBootstrapToken#expires()}. */
        public Builder expires(Instant value) {
            values.set(EXPIRES, value);
            return this;
        }

        /** Sets {@link KubeadmBootstrapToken#usages()}. */
        public Builder usages(List<String> value) {
            values.set(USAGES, value);
            return this;
        }

        /** Sets {@link KubeadmBootstrapToken#groups()}. */
        public Builder groups(List<String> value) {
            values.set(GROUPS, value);
            return this;
        }

        /** The finished object. */
        public KubeadmBootstrapToken build() {
            return new KubeadmBootstrapToken(values);
        }
    }
}
