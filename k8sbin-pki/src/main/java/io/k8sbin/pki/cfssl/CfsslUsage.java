package io.k8sbin.pki.cfssl;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** The words a profile's {@code usages} may hold (config.KeyUsage and config.ExtKeyUsage of cfssl). */
public enum CfsslUsage {
    /** digitalSignature. */
    SIGNING("signing", 0, ""),
    /** digitalSignature, by its name. */
    DIGITAL_SIGNATURE("digital signature", 0, ""),
    /** contentCommitment. */
    CONTENT_COMMITMENT("content commitment", 1, ""),
    /** contentCommitment, as cfssl 1.2.0 spells it. */
    CONTENT_COMMITTMENT("content committment", 1, ""),
    /** keyEncipherment. */
    KEY_ENCIPHERMENT("key encipherment", 2, ""),
    /** dataEncipherment. */
    DATA_ENCIPHERMENT("data encipherment", 3, ""),
    /** keyAgreement. */
    KEY_AGREEMENT("key agreement", 4, ""),
    /** keyCertSign, of authorities. */
    CERT_SIGN("cert sign", 5, ""),
    /** cRLSign, of authorities. */
    CRL_SIGN("crl sign", 6, ""),
    /** encipherOnly. */
    ENCIPHER_ONLY("encipher only", 7, ""),
    /** decipherOnly. */
    DECIPHER_ONLY("decipher only", 8, ""),
    /** serverAuth. */
    SERVER_AUTH("server auth", -1, "1.3.6.1.5.5.7.3.1"),
    /** clientAuth. */
    CLIENT_AUTH("client auth", -1, "1.3.6.1.5.5.7.3.2"),
    /** codeSigning. */
    CODE_SIGNING("code signing", -1, "1.3.6.1.5.5.7.3.3"),
    /** emailProtection. */
    EMAIL_PROTECTION("email protection", -1, "1.3.6.1.5.5.7.3.4"),
    /** emailProtection. */
    S_MIME("s/mime", -1, "1.3.6.1.5.5.7.3.4"),
    /** ipsecEndSystem. */
    IPSEC_END_SYSTEM("ipsec end system", -1, "1.3.6.1.5.5.7.3.5"),
    /** ipsecTunnel. */
    IPSEC_TUNNEL("ipsec tunnel", -1, "1.3.6.1.5.5.7.3.6"),
    /** ipsecUser. */
    IPSEC_USER("ipsec user", -1, "1.3.6.1.5.5.7.3.7"),
    /** timeStamping. */
    TIMESTAMPING("timestamping", -1, "1.3.6.1.5.5.7.3.8"),
    /** OCSPSigning. */
    OCSP_SIGNING("ocsp signing", -1, "1.3.6.1.5.5.7.3.9"),
    /** Microsoft's server gated cryptography. */
    MICROSOFT_SGC("microsoft sgc", -1, "1.3.6.1.4.1.311.10.3.3"),
    /** Netscape's server gated cryptography. */
    NETSCAPE_SGC("netscape sgc", -1, "2.16.840.1.113730.4.1");

    private final String word;
    private final int bit;
    private final String oid;

    CfsslUsage(String word, int bit, String oid) {
        this.word = word;
        this.bit = bit;
        this.oid = oid;
    }

    static Optional<CfsslUsage> of(String word) {
        return Arrays.stream(values()).filter(u -> u.word.equals(word)).findFirst();
    }

    /** The word in the configuration. */
    public String word() {
        return word;
    }

    /** The number of its bit among the key usages; empty for extended ones. */
    OptionalInt keyUsage() {
        return bit < 0 ? OptionalInt.empty() : OptionalInt.of(bit);
    }

    /** The object identifier of an extended key usage; empty for the others. */
    Optional<String> extendedKeyUsage() {
        return Optional.of(oid).filter(o -> !o.isEmpty());
    }
}
