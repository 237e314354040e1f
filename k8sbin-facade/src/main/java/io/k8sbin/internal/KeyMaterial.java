package io.k8sbin.internal;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a file is a key, a token or a certificate, as a digest, and the digest of everything else. Going back never brings
 * a replaced key, token or certificate back.
 *
 * @param held digest of what the file holds of these; empty for none
 * @param rest digest of everything else
 */
record KeyMaterial(String held, String rest) {
    private static final Pattern LINE =
            Pattern.compile("\\s*(-\\s+)?(certificate-authority-data|client-certificate-data"
                    + "|client-key-data|token|secret|password|certificateKey):\\s*\\S.*");

    static KeyMaterial of(FileImage file) {
        if (!(file.content() instanceof FileImage.Bytes bytes)) {
            return new KeyMaterial("", file.sha256().hex());
        }
        String text = new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1);
        if (text.contains("-----BEGIN ") || file.path().name().equals("token.csv")) {
            return new KeyMaterial(file.sha256().hex(), "");
        }
        List<String> held = text.lines().filter(l -> LINE.matcher(l).matches()).toList();
        if (held.isEmpty()) {
            return new KeyMaterial("", file.sha256().hex());
        }
        String rest = text.lines().filter(l -> !LINE.matcher(l).matches()).collect(Collectors.joining("\n"));
        return new KeyMaterial(
                Sha256.ofUtf8(String.join("\n", held)).hex(),
                Sha256.ofUtf8(rest).hex());
    }
}
