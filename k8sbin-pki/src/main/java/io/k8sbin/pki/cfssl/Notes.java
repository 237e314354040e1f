package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a document, and what is only surprising. */
final class Notes {
    private final String source;
    private final CfsslMode mode;
    private final List<FieldError> errors = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Notes(String source, CfsslMode mode) {
        this.source = source;
        this.mode = mode;
    }

    String source() {
        return source;
    }

    CfsslMode mode() {
        return mode;
    }

    void error(FieldError error, SourceLocation at) {
        errors.add(error.at(at));
    }

    void warn(String id, FieldPath path, SourceLocation at, String message) {
        findings.add(Finding.warning(id, path, message).at(at));
    }

    /** An error for strict readers, a finding with this id for lenient ones. */
    void lax(String id, FieldError error, SourceLocation at) {
        if (mode == CfsslMode.STRICT) {
            error(error, at);
        } else {
            String value = error.badValue().map(v -> "\"" + v + "\": ").orElse("");
            warn(id, error.path(), at, error.type().words() + ": " + value + error.detail());
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Throws when anything was an error. */
    void check() {
        if (!errors.isEmpty()) {
            throw new CfsslException(errors);
        }
    }
}
