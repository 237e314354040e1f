package io.k8sbin.testkit.internal;

import io.k8sbin.core.IpAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;

/** The PKCS#10 request (RFC 2986) a kubelet makes for its serving certificate, with a key of its own. */
public final class KubeletCsr {
    private static final byte[] EXTENSION_REQUEST = HexFormat.of().parseHex("06092a864886f70d01090e");
    private static final byte[] SUBJECT_ALT_NAME = HexFormat.of().parseHex("0603551d11");
    private static final byte[] ECDSA_WITH_SHA256 = HexFormat.of().parseHex("300a06082a8648ce3d040302");

    private KubeletCsr() {}

    /** The request of a node for its name and address, PEM. */
    public static String pem(String node, IpAddress address) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair keys = generator.generateKeyPair();
            byte[] info = info(node, address, keys);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(info);
            byte[] bits = concat(new byte[] {0}, signature.sign());
            byte[] request = der(0x30, info, ECDSA_WITH_SHA256, der(0x03, bits));
            return "-----BEGIN CERTIFICATE REQUEST-----\n"
                    + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(request)
                    + "\n-----END CERTIFICATE REQUEST-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    private static byte[] info(String node, IpAddress address, KeyPair keys) {
        byte[] subject = new X500Principal("CN=system:node:" + node + ",O=system:nodes").getEncoded();
        byte[] names = der(0x30, der(0x82, node.getBytes(StandardCharsets.US_ASCII)), der(0x87, address.octets()));
        byte[] extensions = der(0x30, der(0x30, SUBJECT_ALT_NAME, der(0x04, names)));
        byte[] attributes = der(0xa0, der(0x30, EXTENSION_REQUEST, der(0x31, extensions)));
        byte[] version = {2, 1, 0};
        return der(0x30, version, subject, keys.getPublic().getEncoded(), attributes);
    }

    private static byte[] der(int tag, byte[]... parts) {
        byte[] content = concat(parts);
        int length = content.length;
        byte[] head = length < 0x80
                ? new byte[] {(byte) tag, (byte) length}
                : new byte[] {(byte) tag, (byte) 0x82, (byte) (length >> 8), (byte) length};
        return concat(
                length >= 0x80 && length < 0x100 ? new byte[] {(byte) tag, (byte) 0x81, (byte) length} : head, content);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
