package io.k8sbin.remote.internal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.schmizz.sshj.common.Buffer;

/**
 * An OpenSSH certificate (PROTOCOL.certkeys of OpenSSH).
 *
 * @param plain the certified key as a plain key
 * @param signed what the authority signed
 */
record SshCertificate(
        String algorithm,
        Octets plain,
        Kind kind,
        String keyId,
        List<String> principals,
        long validAfter,
        long validBefore,
        List<String> criticalOptions,
        Octets authority,
        Octets signed,
        Octets signature) {
    static final String SUFFIX = "-cert-v01@openssh.com";
    /** How many fields the public key itself has. */
    private static final Map<String, Integer> KEY_FIELDS = Map.of(
            "ssh-rsa",
            2,
            "ssh-ed25519",
            1,
            "ecdsa-sha2-nistp256",
            2,
            "ecdsa-sha2-nistp384",
            2,
            "ecdsa-sha2-nistp521",
            2);

    /** What a certificate is for. */
    enum Kind {
        USER,
        HOST,
        OTHER
    }

    /** Whether an encoded key is a certificate. */
    static boolean is(byte[] blob) {
        try {
            return new SshData.Reader(blob).text().endsWith(SUFFIX);
        } catch (SshData.Malformed e) {
            return false;
        }
    }

    static SshCertificate parse(byte[] blob) throws SshData.Malformed {
        SshData.Reader in = new SshData.Reader(blob);
        String algorithm = in.text();
        String type = algorithm.endsWith(SUFFIX) ? algorithm.substring(0, algorithm.length() - SUFFIX.length()) : "";
        Integer fields = KEY_FIELDS.get(type);
        if (fields == null) {
            throw new SshData.Malformed("not a certificate of a kind we know");
        }
        in.string();
        SshData.Writer key = new SshData.Writer().string(type);
        for (int i = 0; i < fields; i++) {
            key.string(in.string());
        }
        in.uint64();
        long kind = in.uint32();
        String keyId = in.text();
        List<String> principals = texts(in.string());
        long after = in.uint64();
        long before = in.uint64();
        List<String> critical = names(in.string());
        in.string();
        in.string();
        Octets authority = Octets.of(in.string());
        Octets signed = Octets.of(Arrays.copyOf(blob, in.position()));
        Octets signature = Octets.of(in.string());
        if (!in.atEnd()) {
            throw new SshData.Malformed("more bytes than a certificate has");
        }
        return new SshCertificate(
                algorithm,
                Octets.of(key.bytes()),
                kind == 1 ? Kind.USER : kind == 2 ? Kind.HOST : Kind.OTHER,
                keyId,
                principals,
                after,
                before,
                critical,
                authority,
                signed,
                signature);
    }

    private static List<String> texts(byte[] packed) throws SshData.Malformed {
        SshData.Reader in = new SshData.Reader(packed);
        List<String> texts = new ArrayList<>();
        while (!in.atEnd()) {
            texts.add(in.text());
        }
        return List.copyOf(texts);
    }

    private static List<String> names(byte[] packed) throws SshData.Malformed {
        SshData.Reader in = new SshData.Reader(packed);
        List<String> names = new ArrayList<>();
        while (!in.atEnd()) {
            names.add(in.text());
            in.string();
        }
        return List.copyOf(names);
    }

    /** Whether the clock is inside the certificate's time. */
    boolean validAt(Instant now) {
        long seconds = now.getEpochSecond();
        return Long.compareUnsigned(seconds, validAfter) >= 0 && Long.compareUnsigned(seconds, validBefore) < 0;
    }

    /** The certified key. */
    PublicKey key() throws GeneralSecurityException, Buffer.BufferException {
        return EcdsaKeys.readPublic(plain.bytes());
    }

    /** Whether the authority named in it really signed it. */
    boolean signatureHolds() {
        try {
            return !is(authority.bytes())
                    && SshSignature.verify(EcdsaKeys.readPublic(authority.bytes()), signed.bytes(), signature.bytes());
        } catch (GeneralSecurityException | Buffer.BufferException | SshData.Malformed | RuntimeException e) {
            return false;
        }
    }
}
