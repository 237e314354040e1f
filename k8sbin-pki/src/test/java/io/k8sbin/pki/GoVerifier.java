package io.k8sbin.pki;

import io.k8sbin.core.json.Json;
import io.k8sbin.testtools.RealTool;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;

/** What crypto/x509 of Go says: one process, compiled once, that answers request after request. */
final class GoVerifier implements AutoCloseable {
    private final Process process;
    private final Writer requests;
    private final BufferedReader answers;

    private GoVerifier(Process process) {
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Compiles the program into this directory and starts it. */
    static GoVerifier start(Path dir) {
        RealTool go = RealTool.require("go");
        try (InputStream source = Objects.requireNonNull(GoVerifier.class.getResourceAsStream("/go/verify.go"))) {
            Path file = dir.resolve("verify.go");
            Files.copy(source, file);
            Path program = dir.resolve("verify");
            go.run("build", "-o", program.toString(), file.toString()).ok();
            return new GoVerifier(new ProcessBuilder(program.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Go's error, or {@code ok}; with a key also whether crypto/tls takes the pair. */
    String verify(
            List<X509Certificate> roots,
            IssuedCertificate issued,
            CertificatePurpose purpose,
            Instant at,
            List<String> names) {
        Json request = Json.object()
                .put("Roots", Pem.write(roots))
                .put("Chain", issued.certificatePem())
                .put("Key", issued.keyPem().revealUtf8())
                .put("Usage", purpose == CertificatePurpose.SERVER ? "server" : "client")
                .put("Time", at.getEpochSecond())
                .put("Names", Json.ofTexts(names))
                .build();
        try {
            requests.write(request.compact() + "\n");
            requests.flush();
            String answer = answers.readLine();
            if (answer == null) {
                Assertions.fail(
                        "the Go program ended with " + process.onExit().join().exitValue());
            }
            return Objects.requireNonNull(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        requests.close();
        process.onExit().join();
    }
}
