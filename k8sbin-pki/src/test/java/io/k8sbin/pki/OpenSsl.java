package io.k8sbin.pki;

import io.k8sbin.core.Secret;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The openssl program, fed with our PEM. */
final class OpenSsl {
    private final RealTool tool = RealTool.require("openssl");

    /** {@code openssl verify -x509_strict}. */
    RealTool.Run verify(CertificateAuthority root, IssuedCertificate issued, String purpose, Instant at) {
        List<Path> files = new ArrayList<>();
        try {
            files.add(temporary(root.certificatePem().getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            files.add(temporary(issued.certificatePem().getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            return tool.run(
                    "verify",
                    "-x509_strict",
                    "-check_ss_sig",
                    "-attime",
                    "" + at.getEpochSecond(),
                    "-purpose",
                    purpose,
                    "-CAfile",
                    files.get(0).toString(),
                    "-untrusted",
                    files.get(1).toString(),
                    files.get(1).toString());
        } finally {
            files.forEach(OpenSsl::delete);
        }
    }

    /** The public key openssl finds in a private key. */
    String publicPem(Secret keyPem) {
        return tool.runWith(keyPem.reveal(), "pkey", "-pubout").ok().out();
    }

    /** {@code openssl x509 -text}. */
    String text(String certificatePem) {
        return run(certificatePem, "x509", "-noout", "-text");
    }

    String run(String stdin, String... arguments) {
        return tool.runWith(stdin.getBytes(java.nio.charset.StandardCharsets.US_ASCII), arguments)
                .ok()
                .out();
    }

    private static Path temporary(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("openssl", ".pem"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
