package io.k8sbin.pki.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;

/** Distinguished names as DER. */
public final class Names {
    private Names() {}

    /**
     * One attribute.
     *
     * @param oid its type, dotted
     * @param value its text
     */
    public record Attribute(String oid, String value) {}

    /** One set for each type, in order of first appearance. */
    public static byte[] write(List<Attribute> attributes) {
        Map<String, List<byte[]>> sets = new LinkedHashMap<>();
        for (Attribute a : attributes) {
            sets.computeIfAbsent(a.oid(), oid -> new ArrayList<>())
                    .add(Der.sequence(Der.oid(a.oid()), Der.printableOrUtf8(a.value())));
        }
        return Der.sequence(sets.values().stream()
                .map(v -> Der.setOf(v.toArray(byte[][]::new)))
                .toArray(byte[][]::new));
    }

    /**
     * Every attribute, in the order written.
     *
     * @throws IllegalArgumentException when a value is no text
     */
    public static List<Attribute> read(byte[] der) {
        List<Attribute> attributes = new ArrayList<>();
        for (RDN set : X500Name.getInstance(der).getRDNs()) {
            for (AttributeTypeAndValue value : set.getTypesAndValues()) {
                String oid = value.getType().getId();
                if (!(value.getValue() instanceof ASN1String text)) {
                    throw new IllegalArgumentException("attribute " + oid + " is not text");
                }
                attributes.add(new Attribute(oid, text.getString()));
            }
        }
        return attributes;
    }
}
