package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.SubjectAltName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes hosts for what cfssl takes them for (an address, a mail address, else a DNS name), and says where that is odd. */
final class HostReader {
    private final Notes notes;

    HostReader(Notes notes) {
        this.notes = notes;
    }

    List<CfsslHost> read(List<Fields.Item> items) {
        List<CfsslHost> hosts = new ArrayList<>();
        for (Fields.Item item : items) {
            Optional<CfsslHost> host = read(item.path(), item.value(), item.at());
            if (host.filter(hosts::contains).isPresent()) {
                notes.warn(
                        "cfssl.duplicate-host",
                        item.path(),
                        item.at(),
                        "stands twice and is written twice; write it once");
            }
            host.ifPresent(hosts::add);
        }
        return List.copyOf(hosts);
    }

    private Optional<CfsslHost> read(FieldPath path, String text, SourceLocation at) {
        for (CfsslHost.Kind kind : List.of(CfsslHost.Kind.IP, CfsslHost.Kind.EMAIL, CfsslHost.Kind.DNS)) {
            try {
                CfsslHost host = new CfsslHost(kind, text);
                if (kind == CfsslHost.Kind.DNS) {
                    remarks(path, text, at);
                }
                return Optional.of(host);
            } catch (IllegalArgumentException e) {
                // of another kind
            }
        }
        notes.error(FieldError.of(FieldError.Type.INVALID, path, text, problem(text)), at);
        return Optional.empty();
    }

    private void remarks(FieldPath path, String text, SourceLocation at) {
        boolean dot = text.length() > 1 && text.endsWith(".");
        String name = (dot ? text.substring(0, text.length() - 1) : text).toLowerCase(Locale.ROOT);
        try {
            SubjectAltName.dns(name);
        } catch (InvalidCertificateSpecException e) {
            notes.lax(
                    "cfssl.bad-host",
                    FieldError.of(
                            FieldError.Type.INVALID,
                            path,
                            text,
                            "no client matches it; " + e.errors().get(0).detail()),
                    at);
            return;
        }
        if (dot) {
            notes.warn("cfssl.trailing-dot", path, at, "with the dot at its end no client matches it; drop the dot");
        }
        if (!name.equals(dot ? text.substring(0, text.length() - 1) : text)) {
            notes.warn("cfssl.upper-case", path, at, "some clients compare letter by letter; write it in lower case");
        }
    }

    private static String problem(String text) {
        if (text.contains("://")) {
            return "cfssl 1.2.0 writes a URI as DNS name and later versions as URI; leave it out";
        }
        try {
            SubjectAltName.parse(text);
            return "must not have blanks around it";
        } catch (InvalidCertificateSpecException e) {
            return e.errors().get(0).detail();
        }
    }
}
