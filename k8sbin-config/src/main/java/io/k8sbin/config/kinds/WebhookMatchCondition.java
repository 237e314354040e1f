// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver-auth.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** When a webhook is asked at all. */
public final class WebhookMatchCondition extends ConfigObject {
    private static final Field<String> EXPRESSION = Field.of("expression", Types.TEXT);
    static final Schema<WebhookMatchCondition> SCHEMA =
            new Schema<>("WebhookMatchCondition", WebhookMatchCondition::new, List.of(EXPRESSION));

    private WebhookMatchCondition(Values values) {
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

    /** {@code expression}: a text. */
    public Optional<String> expression() {
        return one(EXPRESSION);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link WebhookMatchCondition#expression()}. */
        public Builder expression(String value) {
            values.set(EXPRESSION, value);
            return this;
        }

        /** The finished object. */
        public WebhookMatchCondition build() {
            return new WebhookMatchCondition(values);
        }
    }
}
