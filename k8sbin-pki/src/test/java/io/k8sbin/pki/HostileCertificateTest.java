package io.k8sbin.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.pki.internal.DerForm;
import io.k8sbin.pki.internal.KeyPems;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.Test;

/** Certificates that two readers would understand in two ways are understood by none. */
class HostileCertificateTest {
    private static final X509Certificate GOOD =
            Fixtures.CA.issue(Fixtures.server().build()).certificate();

    private static final byte[] GOOD_DER = der();

    private static byte[] der() {
        try {
            return GOOD.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_extension_that_stands_twice_is_refused() throws Exception {
        ASN1EncodableVector body = vector(ASN1Sequence.getInstance(GOOD.getTBSCertificate()));
        int last = body.size() - 1;
        ASN1EncodableVector extensions =
                vector(ASN1Sequence.getInstance(ASN1TaggedObject.getInstance(body.get(last)), true));
        ASN1EncodableVector changed = new ASN1EncodableVector();
        for (int i = 0; i < last; i++) {
            changed.add(body.get(i));
        }
        extensions.add(extensions.get(0));
        changed.add(new DERTaggedObject(true, 3, new DERSequence(extensions)));

        assertRefused(encoded(changed));
    }

    @Test
    void other_rules_than_der_are_refused() throws Exception {
        assertRefused(new BERSequence(vector(ASN1Sequence.getInstance(GOOD.getEncoded()))).getEncoded());
        byte[] der = GOOD.getEncoded();
        // the length 0x82 xx xx written with a zero in front
        byte[] longer = new byte[der.length + 1];
        System.arraycopy(der, 2, longer, 3, der.length - 2);
        longer[0] = der[0];
        longer[1] = (byte) 0x83;
        assertThat(der[1]).isEqualTo((byte) 0x82);
        assertRefused(longer);
    }

    @Test
    void a_request_in_other_rules_is_refused_too() throws Exception {
        byte[] der = PemReading.requestBytes(
                RequestedCertificate.create(Fixtures.server().build()).requestPem());
        String ber = KeyPems.block(
                "CERTIFICATE REQUEST", new BERSequence(vector(ASN1Sequence.getInstance(der))).getEncoded());

        assertThatThrownBy(() -> CertificateRequest.parse(ber)).isInstanceOf(PemFormatException.class);
    }

    @Test
    void der_has_definite_and_shortest_lengths_and_one_value() {
        assertThat(DerForm.isDer(GOOD_DER)).isTrue();
        for (int[] wrong : new int[][] {
            {},
            {0x30},
            {0x30, 0x80, 0, 0},
            {4, 0x81, 1, 0},
            {4, 0x82, 0, 1, 0},
            {4, 2, 0},
            {5, 0, 5, 0},
            {0x30, 3, 4, 2, 0},
            {0x1f, 1, 0},
            {0x30, 2, 0x30, 0x80},
            {4, 0x84, 0, 0, 0, 1, 0}
        }) {
            byte[] bytes = new byte[wrong.length];
            for (int i = 0; i < wrong.length; i++) {
                bytes[i] = (byte) wrong[i];
            }
            assertThat(DerForm.isDer(bytes))
                    .as(java.util.Arrays.toString(wrong))
                    .isFalse();
        }
        byte[] deep = new byte[200];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) Math.min(deep.length - i - 2, 0x7f);
        }
        assertThat(DerForm.isDer(deep)).isFalse();
    }

    private static byte[] encoded(ASN1EncodableVector body) throws Exception {
        ASN1EncodableVector all = vector(ASN1Sequence.getInstance(GOOD.getEncoded()));
        ASN1EncodableVector changed = new ASN1EncodableVector();
        changed.add(new DERSequence(body));
        changed.add(all.get(1));
        changed.add(all.get(2));
        return new DERSequence(changed).getEncoded(ASN1Encoding.DER);
    }

    private static ASN1EncodableVector vector(ASN1Sequence sequence) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        sequence.forEach(vector::add);
        return vector;
    }

    private static void assertRefused(byte[] certificate) throws IOException {
        String pem = KeyPems.block("CERTIFICATE", certificate);

        assertThatThrownBy(() -> Pem.certificates(pem)).isInstanceOfSatisfying(PemFormatException.class, e -> {
            assertThat(e.code()).isEqualTo("pki.pem");
            assertThat(e.location()).isPresent();
        });
    }
}
