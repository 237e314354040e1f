package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns the JSON of a signing configuration into values. */
final class ConfigReader {
    /** What cfssl takes off the start unless a profile says otherwise. */
    static final Duration BACKDATE = Duration.ofMinutes(5);

    private final Notes notes;

    private ConfigReader(Notes notes) {
        this.notes = notes;
    }

    static CfsslConfig.Reading read(Notes notes, String json) {
        Optional<Fields> fields = Fields.of(notes, FieldPath.root(), NodeReader.read(notes, json));
        Optional<CfsslConfig> config = fields.map(f -> new ConfigReader(notes).config(f));
        notes.check();
        return new CfsslConfig.Reading(config.orElseThrow(), notes.findings());
    }

    private CfsslConfig config(Fields document) {
        CfsslProfile standard = CfsslConfig.standardProfile();
        Map<String, CfsslProfile> profiles = new TreeMap<>();
        CfsslProfile first = document.object("signing")
                .map(signing -> signing(signing, standard, profiles))
                .orElse(standard);
        if (!document.isSet("signing")) {
            notes.error(
                    FieldError.of(FieldError.Type.REQUIRED, document.path("signing"), "cfssl asks for this section"),
                    document.at());
        }
        for (String served : new String[] {"auth_keys", "remotes", "ocsp"}) {
            if (document.isSet(served)) {
                notes.warn(
                        "cfssl.ignored",
                        document.path(served),
                        document.at(served),
                        "is for cfssl as a server and without effect here");
            }
        }
        document.finish();
        return new CfsslConfig(notes.mode(), first, profiles);
    }

    private CfsslProfile signing(Fields signing, CfsslProfile standard, Map<String, CfsslProfile> profiles) {
        CfsslProfile first = signing.object("default")
                .map(d -> new ProfileReader(notes, "default", d, standard).read())
                .orElse(standard);
        signing.entries("profiles")
                .forEach(member -> Fields.of(notes, signing.path("profiles").key(member.name()), member.value())
                        .ifPresent(f -> {
                            if (profiles.containsKey(member.name())) {
                                notes.lax(
                                        "cfssl.duplicate-key",
                                        FieldError.of(
                                                FieldError.Type.DUPLICATE,
                                                signing.path("profiles").key(member.name()),
                                                "cfssl takes the last one; write it once"),
                                        member.at());
                            }
                            profiles.put(member.name(), new ProfileReader(notes, member.name(), f, first).read());
                        }));
        signing.finish();
        return first;
    }

    static FieldError notADuration(FieldPath path, String text) {
        return FieldError.of(
                FieldError.Type.INVALID,
                path,
                text,
                "must be a duration above zero as 8760h, 1h30m or P365D; days and years have no letter");
    }

    /** cfssl's pair of a length and a flag that says zero is meant. */
    static Optional<Integer> pathLength(Notes notes, Fields fields, String length, String zero) {
        int value = fields.number(length).orElse(0);
        boolean none = fields.flag(zero);
        if (value < 0) {
            notes.error(
                    FieldError.of(FieldError.Type.INVALID, fields.path(length), "" + value, "counts from 0"),
                    fields.at(length));
        }
        if (value > 0 && none) {
            notes.warn(
                    "cfssl.path-length",
                    fields.path(zero),
                    fields.at(zero),
                    "has no effect beside a length above zero");
        }
        return value == 0 && !none ? Optional.empty() : Optional.of(Math.max(value, 0));
    }
}
