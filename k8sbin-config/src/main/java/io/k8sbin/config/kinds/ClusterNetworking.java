// Written by k8sbin-codegen from src/main/catalog/kinds/kubeadm.txt: change that, then generate.
package io.k8sbin.config.kinds;

import java.util.List;
import java.util.Optional;

/** Address ranges and domain of the cluster. */
public final class ClusterNetworking extends ConfigObject {
    private static final Field<String> SERVICE_SUBNET = Field.of("serviceSubnet", Types.TEXT);
    private static final Field<String> POD_SUBNET = Field.of("podSubnet", Types.TEXT);
    private static final Field<String> DNS_DOMAIN = Field.of("dnsDomain", Types.TEXT);
    static final Schema<ClusterNetworking> SCHEMA =
            new Schema<>("ClusterNetworking", ClusterNetworking::new, List.of(SERVICE_SUBNET, POD_SUBNET, DNS_DOMAIN));

    private ClusterNetworking(Values values) {
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

    /** {@code serviceSubnet}: a text. Default {@code 10.96.0.0/12}. */
    public Optional<String> serviceSubnet() {
        return one(SERVICE_SUBNET);
    }

    /** {@code podSubnet}: a text. */
    public Optional<String> podSubnet() {
        return one(POD_SUBNET);
    }

    /** {@code dnsDomain}: a text. Default {@code cluster.local}. */
    public Optional<String> dnsDomain() {
        return one(DNS_DOMAIN);
    }

    /** Puts one together; a field that is not set stays absent. Not thread-safe. */
    public static final class Builder {
        private final Values values;

        private Builder(Values values) {
            this.values = values;
        }

        /** Sets {@link ClusterNetworking#serviceSubnet()}. */
        public Builder serviceSubnet(String value) {
            values.set(SERVICE_SUBNET, value);
            return this;
        }

        /** Sets {@link ClusterNetworking#podSubnet()}. */
        public Builder podSubnet(String value) {
            values.set(POD_SUBNET, value);
            return this;
        }

        /** Sets {@link ClusterNetworking#dnsDomain()}. */
        public Builder dnsDomain(String value) {
            values.set(DNS_DOMAIN, value);
            return this;
        }

        /** The finished object. */
        public ClusterNetworking build() {
            return new ClusterNetworking(values);
        }
    }
}
