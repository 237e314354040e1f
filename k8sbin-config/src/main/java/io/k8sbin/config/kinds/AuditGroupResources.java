// Written by k8sbin-codegen from src/main/catalog/kinds/apiserver.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Resources of one API group; without resources all of them. */
public final class AuditGroupResources extends ConfigObject {
    private static final Field<String> GROUP = Field.of("group", Types.TEXT);
    private static final Field<List<String>> RESOURCES = Field.of("resources", Types.list(Types.TEXT));
    private static final Field<List<String>> RESOURCE_NAMES = Field.of("resourceNames", Types.list(Types.TEXT));
    static final Schema<AuditGroupResources> SCHEMA =
            new Schema<>("AuditGroupResources", AuditGroupResources::new, List.of(GROUP, RESOURCES, RESOURCE_NAMES));

    private AuditGroupResources(Values values) {
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

    /** {@code group}: a text. */
    public Optional<String> group() {
        return one(GROUP);
    }

    /** {@code resources}: a list, each entry a text. */
    public List<String> resources() {
        return list(RESOURCES);
    }

    /** {@code resourceNames}: a list, each entry a text. */
    public List<String> resourceNames() {
        return list(RESOURCE_NAMES);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link AuditGroupResources#group()}. */
        public Builder group(String value) {
            values.set(GROUP, value);
            return this;
        }

        /** Sets {@link AuditGroupResources#resources()}. */
        public Builder resources(List<String> value) {
            values.set(RESOURCES, value);
            return this;
        }

        /** Sets {@link AuditGroupResources#resourceNames()}. */
        public Builder resourceNames(List<String> value) {
            values.set(RESOURCE_NAMES, value);
            return this;
        }

        /** The finished object. */
        public AuditGroupResources build() {
            return new AuditGroupResources(values);
        }
    }
}
