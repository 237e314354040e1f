package io.k8sbin.pki;

import java.util.Arrays;
import java.util.Objects;

/**
 * One attribute of a distinguished name.
 *
 * @param type which attribute
 * @param value its text
 */
public record NameAttribute(Type type, String value) {

    /** The attributes Kubernetes tools write (RFC 4519, X.520), in the order cfssl writes them. */
    public enum Type {
        /** C: two letters. */
        COUNTRY("C", "2.5.4.6", 2),
        /** ST. */
        STATE("ST", "2.5.4.8", 128),
        /** L. */
        LOCALITY("L", "2.5.4.7", 128),
        /** STREET. */
        STREET("STREET", "2.5.4.9", 128),
        /** PostalCode. */
        POSTAL_CODE("PostalCode", "2.5.4.17", 40),
        /** O: what Kubernetes takes for a group. */
        ORGANIZATION("O", "2.5.4.10", 64),
        /** OU. */
        ORGANIZATIONAL_UNIT("OU", "2.5.4.11", 64),
        /** CN: what Kubernetes takes for the user. */
        COMMON_NAME("CN", "2.5.4.3", 64),
        /** serialNumber. */
        SERIAL_NUMBER("serialNumber", "2.5.4.5", 64);

        private final String label;
        private final String oid;
        private final int maxLength;

        Type(String label, String oid, int maxLength) {
            this.label = label;
            this.oid = oid;
            this.maxLength = maxLength;
        }

        static Type ofOid(String oid) {
            return Arrays.stream(values())
                    .filter(t -> t.oid.equals(oid))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("attribute " + oid + " is not supported"));
        }

        /** The short name, as in {@code CN}. */
        public String label() {
            return label;
        }

        /** The object identifier. */
        public String oid() {
            return oid;
        }

        /** How many characters it may have (RFC 5280 appendix A). */
        public int maxLength() {
            return maxLength;
        }
    }

    /** Refuses nulls; {@link DistinguishedName} says what a value may hold. */
    public NameAttribute {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
    }

    /** {@code CN=admin}. */
    @Override
    public String toString() {
        return type.label() + "=" + value;
    }
}
