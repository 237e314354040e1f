package io.k8sbin.pki;

import io.k8sbin.core.SourceLocation;
import java.io.Serial;
import java.util.Optional;

/** A text is not the PEM it should be. Code {@code pki.pem}. The message never quotes the text. */
public final class PemFormatException extends PkiException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Optional<SourceLocation> location;

    PemFormatException(SourceLocation location, String problem) {
        super("pki.pem", location + ": " + problem);
        this.location = Optional.of(location);
    }

    PemFormatException(String source, String problem) {
        super("pki.pem", source + ": " + problem);
        this.location = Optional.empty();
    }

    /** Where; empty when the text as a whole is wrong. */
    public Optional<SourceLocation> location() {
        return location;
    }
}
