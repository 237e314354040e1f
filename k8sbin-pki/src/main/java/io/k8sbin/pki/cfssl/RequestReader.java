package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.InvalidCertificateSpecException;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.NameAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the JSON of a request into values. */
final class RequestReader {
    private static final Map<String, KeyAlgorithm> KEYS = Map.of(
            "rsa 2048", KeyAlgorithm.RSA_2048,
            "rsa 3072", KeyAlgorithm.RSA_3072,
            "rsa 4096", KeyAlgorithm.RSA_4096,
            "ecdsa 256", KeyAlgorithm.ECDSA_P256,
            "ecdsa 384", KeyAlgorithm.ECDSA_P384,
            "ecdsa 521", KeyAlgorithm.ECDSA_P521);

    private final Notes notes;
    private final Fields fields;
    private final List<NameAttribute> subject = new ArrayList<>();

    private RequestReader(Notes notes, Fields fields) {
        this.notes = notes;
        this.fields = fields;
    }

    static CfsslRequest.Reading read(Notes notes, String json) {
        Optional<Fields> fields = Fields.of(notes, FieldPath.root(), NodeReader.read(notes, json));
        Optional<CfsslRequest> request = fields.map(f -> new RequestReader(notes, f).request());
        notes.check();
        return new CfsslRequest.Reading(request.orElseThrow(), notes.findings());
    }

    private CfsslRequest request() {
        attribute(fields, "CN", NameAttribute.Type.COMMON_NAME);
        fields.objects("names").forEach(this::names);
        attribute(fields, "serialnumber", NameAttribute.Type.SERIAL_NUMBER);
        checkWhole();
        List<CfsslHost> hosts = new HostReader(notes).read(fields.texts("hosts"));
        KeyAlgorithm key = fields.object("key").map(this::key).orElse(KeyAlgorithm.ECDSA_P256);
        Optional<CfsslRequest.Authority> ca = fields.object("ca").map(this::authority);
        notTaken("extensions", "a request never brings extensions of its own; give them to the profile");
        notTaken("delegation_enabled", "delegated credentials are not issued; leave it out");
        if (fields.isSet("crl_url")) {
            notes.lax(
                    "cfssl.ignored",
                    FieldError.of(
                            FieldError.Type.NOT_SUPPORTED,
                            fields.path("crl_url"),
                            "cfssl 1.2.0 ignores it; set crl_url in the profile"),
                    fields.at("crl_url"));
        }
        fields.finish();
        return new CfsslRequest(subject, hosts, key, ca);
    }

    private void names(Fields entry) {
        for (NameAttribute.Type type : RequestWriter.NAMES) {
            attribute(entry, type.label(), type);
        }
        if (entry.isSet("SerialNumber")) {
            notes.warn(
                    "cfssl.ignored",
                    entry.path("SerialNumber"),
                    entry.at("SerialNumber"),
                    "cfssl reads it here and ignores it; write serialnumber beside CN");
        }
        entry.finish();
    }

    private void attribute(Fields from, String key, NameAttribute.Type type) {
        from.text(key).ifPresent(value -> {
            NameAttribute attribute = new NameAttribute(type, value);
            check(List.of(attribute), from.path(key), from.at(key));
            subject.add(attribute);
        });
    }

    /** What only shows when all attributes are known: types that may stand once. */
    private void checkWhole() {
        boolean eachRight = subject.stream().allMatch(a -> problem(List.of(a)).isEmpty());
        if (eachRight) {
            check(subject, fields.path("names"), fields.at("names"));
        }
        for (int i = 0; i < subject.size(); i++) {
            if (subject.subList(0, i).contains(subject.get(i))) {
                notes.error(
                        FieldError.of(
                                FieldError.Type.DUPLICATE,
                                fields.path("names"),
                                subject.get(i).toString(),
                                "a name is a set and holds each value once"),
                        fields.at("names"));
            }
        }
    }

    private void check(List<NameAttribute> attributes, FieldPath path, SourceLocation at) {
        problem(attributes).ifPresent(p -> {
            FieldError error = new FieldError(p.type(), path, p.badValue(), p.detail(), Optional.empty());
            boolean unprintable = attributes.stream().anyMatch(a -> isUnprintable(a.value()));
            if (unprintable) {
                notes.error(error, at);
            } else {
                notes.lax("cfssl.subject", error, at);
            }
        });
    }

    private static boolean isUnprintable(String value) {
        return value.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static Optional<FieldError> problem(List<NameAttribute> attributes) {
        try {
            return Optional.of(new DistinguishedName(attributes)).flatMap(d -> Optional.empty());
        } catch (InvalidCertificateSpecException e) {
            return Optional.of(e.errors().get(0));
        }
    }

    private KeyAlgorithm key(Fields key) {
        String algorithm = key.text("algo").orElse("ecdsa");
        int size = key.number("size").orElse(256);
        key.finish();
        if (algorithm.equals("ed25519")) {
            notes.warn(
                    "cfssl.ed25519", key.path("algo"), key.at("algo"), "cfssl 1.2.0 refuses it, later versions do not");
            return KeyAlgorithm.ED25519;
        }
        KeyAlgorithm known = KEYS.getOrDefault(algorithm + " " + size, KeyAlgorithm.ED25519);
        if (known == KeyAlgorithm.ED25519) {
            notes.error(
                    FieldError.of(
                            FieldError.Type.NOT_SUPPORTED,
                            fields.path("key"),
                            algorithm + " " + size,
                            "take rsa 2048, 3072 or 4096, ecdsa 256, 384 or 521, or ed25519"),
                    key.at());
        }
        return known;
    }

    private CfsslRequest.Authority authority(Fields ca) {
        Optional<Duration> expiry = ca.text("expiry").flatMap(t -> {
            Optional<Duration> duration = GoDuration.parse(t).filter(d -> !d.isZero());
            if (duration.isEmpty()) {
                notes.error(ConfigReader.notADuration(ca.path("expiry"), t), ca.at("expiry"));
            }
            return duration;
        });
        if (ca.isSet("backdate")) {
            notes.lax(
                    "cfssl.ignored",
                    FieldError.of(
                            FieldError.Type.NOT_SUPPORTED, ca.path("backdate"), "cfssl 1.2.0 ignores it; leave it out"),
                    ca.at("backdate"));
        }
        Optional<Integer> length = ConfigReader.pathLength(notes, ca, "pathlen", "pathlenzero");
        ca.finish();
        return new CfsslRequest.Authority(expiry, length);
    }

    private void notTaken(String key, String why) {
        if (fields.isSet(key)) {
            notes.error(FieldError.of(FieldError.Type.FORBIDDEN, fields.path(key), why), fields.at(key));
        }
    }
}
