package io.k8sbin.pki.cfssl;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;

/** A certificate without what differs from run to run: serial number, times, key, key identifiers and signature. */
final class Blanked {
    private static final int SERIAL = 1;
    private static final int VALIDITY = 4;
    private static final int KEY = 6;
    private static final int EXTENSIONS = 7;

    private Blanked() {}

    /** The rest, as hex of its DER. */
    static String hex(X509Certificate certificate) {
        try {
            ASN1Sequence whole = ASN1Sequence.getInstance(certificate.getEncoded());
            ASN1Sequence body = ASN1Sequence.getInstance(whole.getObjectAt(0));
            ASN1EncodableVector kept = new ASN1EncodableVector();
            for (int i = 0; i < body.size(); i++) {
                boolean blank = i == SERIAL || i == VALIDITY || i == KEY;
                kept.add(blank ? DERNull.INSTANCE : i == EXTENSIONS ? extensions(body) : body.getObjectAt(i));
            }
            kept.add(whole.getObjectAt(1));
            return HexFormat.of().formatHex(new DERSequence(kept).getEncoded(ASN1Encoding.DL));
        } catch (java.io.IOException | CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static DERTaggedObject extensions(ASN1Sequence body) {
        ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(body.getObjectAt(EXTENSIONS));
        ASN1EncodableVector kept = new ASN1EncodableVector();
        for (var extension : ASN1Sequence.getInstance(tagged.getExplicitBaseObject())) {
            ASN1Sequence parts = ASN1Sequence.getInstance(extension);
            String oid = ASN1ObjectIdentifier.getInstance(parts.getObjectAt(0)).getId();
            boolean identifier = oid.equals("2.5.29.14") || oid.equals("2.5.29.35");
            kept.add(identifier ? parts.getObjectAt(0) : parts);
        }
        return new DERTaggedObject(true, tagged.getTagNo(), new DERSequence(kept));
    }
}
