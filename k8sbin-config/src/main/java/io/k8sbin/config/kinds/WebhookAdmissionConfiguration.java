// Written by k8sbin-codegen from src/main/catalog/kinds/admission.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** How the webhook admission plugins reach their webhooks. */
public final class WebhookAdmissionConfiguration extends ConfigKind {
    private static final Field<String> KUBE_CONFIG_FILE = Field.of("kubeConfigFile", Types.TEXT);
    private static final Field<String> STATIC_MANIFESTS_DIR =
            Field.of("staticManifestsDir", Types.TEXT).minors(36, 0).in("v1..");
    static final Schema<WebhookAdmissionConfiguration> SCHEMA = new Schema<>(
            "WebhookAdmissionConfiguration",
            WebhookAdmissionConfiguration::new,
            List.of(KUBE_CONFIG_FILE, STATIC_MANIFESTS_DIR));

    static final Kind<WebhookAdmissionConfiguration> DEFINITION = new Kind<>(
            WebhookAdmissionConfiguration.class,
            SCHEMA,
            List.of(
                    Wire.of("apiserver.config.k8s.io/v1alpha1/WebhookAdmission", 16, 36),
                    Wire.of("apiserver.config.k8s.io/v1/WebhookAdmissionConfiguration", 17, 0)));

    private WebhookAdmissionConfiguration(Values values) {
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
    Kind<WebhookAdmissionConfiguration> definition() {
        return DEFINITION;
    }

    /** {@code kubeConfigFile}: a text. */
    public Optional<String> kubeConfigFile() {
        return one(KUBE_CONFIG_FILE);
    }

    /** {@code staticManifestsDir}: a text. Only in API versions {@code v1..}. Since 1.36. */
    public Optional<String> staticManifestsDir() {
        return one(STATIC_MANIFESTS_DIR);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link WebhookAdmissionConfiguration#kubeConfigFile()}. */
        public Builder kubeConfigFile(String value) {
            values.set(KUBE_CONFIG_FILE, value);
            return this;
        }

        /** Sets {@link WebhookAdmissionConfiguration#staticManifestsDir()}. */
        public Builder staticManifestsDir(String value) {
            values.set(STATIC_MANIFESTS_DIR, value);
            return this;
        }

        /** The finished object. */
        public WebhookAdmissionConfiguration build() {
            return new WebhookAdmissionConfiguration(values);
        }
    }
}
