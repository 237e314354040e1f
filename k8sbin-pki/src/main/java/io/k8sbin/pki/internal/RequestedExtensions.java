package io.k8sbin.pki.internal;

import io.k8sbin.core.IpAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The extensions a request asks for.
 *
 * @param names alternative names
 * @param extendedKeyUsages object identifiers
 * @param authority whether it asks to be a certificate authority, by basic constraints or by key usage
 * @param others object identifiers of what is none of the above nor a key usage
 */
public record RequestedExtensions(
        List<Name> names, List<String> extendedKeyUsages, boolean authority, List<String> others) {
    private static final List<ASN1ObjectIdentifier> KNOWN = List.of(
            Extension.subjectAlternativeName,
            Extension.extendedKeyUsage,
            Extension.basicConstraints,
            Extension.keyUsage);

    /**
     * An alternative name.
     *
     * @param kind tag of GeneralName
     * @param text DNS name, URI, mail address or address; empty for other kinds
     */
    public record Name(int kind, String text) {}

    static RequestedExtensions none() {
        return new RequestedExtensions(List.of(), List.of(), false, List.of());
    }

    static RequestedExtensions of(Extensions extensions) {
        return new RequestedExtensions(
                find(extensions, Extension.subjectAlternativeName)
                        .map(RequestedExtensions::names)
                        .orElse(List.of()),
                find(extensions, Extension.extendedKeyUsage)
                        .map(RequestedExtensions::usages)
                        .orElse(List.of()),
                isAuthority(extensions),
                Arrays.stream(extensions.getExtensionOIDs())
                        .filter(o -> !KNOWN.contains(o))
                        .map(ASN1ObjectIdentifier::getId)
                        .toList());
    }

    private static Optional<Extension> find(Extensions extensions, ASN1ObjectIdentifier oid) {
        return Optional.ofNullable(extensions.getExtension(oid));
    }

    private static boolean isAuthority(Extensions extensions) {
        boolean constraints = find(extensions, Extension.basicConstraints)
                .map(e -> BasicConstraints.getInstance(e.getParsedValue()).isCA())
                .orElse(false);
        boolean usage = find(extensions, Extension.keyUsage)
                .map(e -> KeyUsage.getInstance(e.getParsedValue()).hasUsages(KeyUsage.keyCertSign))
                .orElse(false);
        return constraints || usage;
    }

    private static List<Name> names(Extension extension) {
        var list = org.bouncycastle.asn1.x509.GeneralNames.getInstance(extension.getParsedValue());
        return Stream.of(list.getNames())
                .map(n -> new Name(n.getTagNo(), text(n)))
                .toList();
    }

    private static List<String> usages(Extension extension) {
        return Stream.of(
                        ExtendedKeyUsage.getInstance(extension.getParsedValue()).getUsages())
                .map(KeyPurposeId::getId)
                .toList();
    }

    private static String text(GeneralName name) {
        return switch (name.getTagNo()) {
            case GeneralName.dNSName, GeneralName.rfc822Name, GeneralName.uniformResourceIdentifier ->
                ASN1IA5String.getInstance(name.getName()).getString();
            case GeneralName.iPAddress ->
                IpAddress.ofOctets(ASN1OctetString.getInstance(name.getName()).getOctets())
                        .toString();
            default -> "";
        };
    }
}
