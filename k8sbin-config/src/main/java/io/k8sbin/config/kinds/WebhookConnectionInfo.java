// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How a webhook is reached. */
public final class WebhookConnectionInfo extends ConfigObject {
    private static final Field<String> TYPE = Field.of("type", Types.TEXT);
    private static final Field<String> KUBE_CONFIG_FILE = Field.of("kubeConfigFile", Types.TEXT);
    static final Schema<WebhookConnectionInfo> SCHEMA =
            new Schema<>("WebhookConnectionInfo", WebhookConnectionInfo::new, List.of(TYPE, KUBE_CONFIG_FILE));

    private WebhookConnectionInfo(Values values) {
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

    /** {@code type}: a text. */
    public Optional<String> type() {
        return one(TYPE);
    }

    /** {@code kubeConfigFile}: a text. */
    public Optional<String> kubeConfigFile() {
        return one(KUBE_CONFIG_FILE);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link WebhookConnectionInfo#type()}. */
        public Builder type(String value) {
            values.set(TYPE, value);
            return this;
        }

        /** Sets {@link WebhookConnectionInfo#kubeConfigFile()}. */
        public Builder kubeConfigFile(String value) {
            values.set(KUBE_CONFIG_FILE, value);
            return this;
        }

        /** The finished object. */
        public WebhookConnectionInfo build() {
            return new WebhookConnectionInfo(values);
        }
    }
}
