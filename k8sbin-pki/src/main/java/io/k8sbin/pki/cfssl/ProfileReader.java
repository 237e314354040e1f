package io.k8sbin.pki.cfssl;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns one signing profile into values. */
final class ProfileReader {
    private final Notes notes;
    private final String name;
    private final Fields fields;
    private final CfsslProfile base;

    ProfileReader(Notes notes, String name, Fields fields, CfsslProfile base) {
        this.notes = notes;
        this.name = name;
        this.fields = fields;
        this.base = base;
    }

    CfsslProfile read() {
        Optional<CfsslProfile.Authority> authority =
                fields.object("ca_constraint").flatMap(this::authority);
        List<CfsslUsage> usages = usages();
        checkUsages(usages, authority.isPresent());
        CfsslProfile profile = new CfsslProfile(
                name,
                usages,
                expiry(),
                duration("backdate").orElse(ConfigReader.BACKDATE),
                time("not_before"),
                time("not_after"),
                authority,
                urls(),
                fields.flag("ocsp_no_check"),
                whitelist(),
                fields.object("CSRWhitelist").map(this::copied),
                policies());
        served();
        fields.finish();
        return profile;
    }

    private List<CfsslUsage> usages() {
        List<CfsslUsage> usages = new ArrayList<>();
        for (Fields.Item word : fields.texts("usages")) {
            FieldPath path = word.path();
            Optional<CfsslUsage> usage = CfsslUsage.of(word.value());
            if (word.value().equals("any")) {
                notes.error(
                        FieldError.of(FieldError.Type.FORBIDDEN, path, "any", "name what the certificate is for"),
                        word.at());
            } else if (usage.isEmpty()) {
                notes.lax(
                        "cfssl.unknown-usage",
                        FieldError.of(FieldError.Type.NOT_SUPPORTED, path, word.value(), "cfssl drops it in silence"),
                        word.at());
            } else if (usages.contains(usage.get())) {
                notes.warn("cfssl.duplicate-usage", path, word.at(), "stands twice; write it once");
            }
            if (usage.filter(u -> u == CfsslUsage.CONTENT_COMMITMENT).isPresent()) {
                notes.warn(
                        "cfssl.version",
                        path,
                        word.at(),
                        "cfssl 1.2.0 knows it as \"content committment\" and drops this");
            }
            usage.ifPresent(usages::add);
        }
        if (usages.isEmpty() && !name.equals("default")) {
            notes.error(
                    FieldError.of(
                            FieldError.Type.REQUIRED, fields.path("usages"), "a profile names at least one usage"),
                    fields.at("usages"));
        }
        return usages;
    }

    private void checkUsages(List<CfsslUsage> usages, boolean authority) {
        if (!authority && usages.stream().anyMatch(u -> u == CfsslUsage.CERT_SIGN)) {
            notes.lax(
                    "cfssl.cert-sign",
                    FieldError.of(
                            FieldError.Type.FORBIDDEN,
                            fields.path("usages"),
                            CfsslUsage.CERT_SIGN.word(),
                            "only authorities sign certificates, and verifiers refuse a leaf that says it does; add ca_constraint or drop it"),
                    fields.at("usages"));
        }
    }

    private Duration expiry() {
        Optional<Duration> expiry = duration("expiry");
        if (!fields.isSet("expiry")) {
            FieldError missing = FieldError.of(
                    FieldError.Type.REQUIRED,
                    fields.path("expiry"),
                    "cfssl 1.2.0 asks for it in every profile; later versions take the default's");
            if (name.equals("default")) {
                notes.error(missing, fields.at());
            } else {
                notes.lax("cfssl.version", missing, fields.at());
            }
        }
        return expiry.orElse(base.expiry());
    }

    private Optional<Duration> duration(String key) {
        return fields.text(key).flatMap(text -> {
            Optional<Duration> duration = GoDuration.parse(text).filter(d -> !d.isZero());
            if (duration.isEmpty()) {
                notes.error(ConfigReader.notADuration(fields.path(key), text), fields.at(key));
            }
            return duration;
        });
    }

    private Optional<Instant> time(String key) {
        return fields.text(key).flatMap(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            } catch (DateTimeException e) {
                notes.error(
                        FieldError.of(
                                FieldError.Type.INVALID,
                                fields.path(key),
                                text,
                                "must be a time as 2026-01-31T00:00:00Z"),
                        fields.at(key));
                return Optional.empty();
            }
        });
    }

    private Optional<CfsslProfile.Authority> authority(Fields constraint) {
        boolean authority = constraint.flag("is_ca");
        Optional<Integer> length = ConfigReader.pathLength(notes, constraint, "max_path_len", "max_path_len_zero");
        constraint.finish();
        return authority ? Optional.of(new CfsslProfile.Authority(length)) : Optional.empty();
    }

    private CfsslProfile.Urls urls() {
        List<String> issuers =
                fields.texts("issuer_urls").stream().map(Fields.Item::value).toList();
        CfsslProfile.Urls inherited = base.urls();
        CfsslProfile.Urls urls = new CfsslProfile.Urls(
                fields.isSet("issuer_urls") ? issuers : inherited.issuers(),
                fields.text("ocsp_url").or(inherited::ocsp),
                fields.text("crl_url").or(inherited::crl));
        for (String key : new String[] {"issuer_urls", "ocsp_url", "crl_url"}) {
            boolean ascii = urlsOf(urls, key).stream().allMatch(u -> u.matches("[!-~]{1,2000}"));
            if (fields.isSet(key) && !ascii) {
                notes.error(
                        FieldError.of(FieldError.Type.INVALID, fields.path(key), "must be a URL of printable ASCII"),
                        fields.at(key));
            }
        }
        return urls;
    }

    private static List<String> urlsOf(CfsslProfile.Urls urls, String key) {
        return switch (key) {
            case "ocsp_url" -> urls.ocsp().stream().toList();
            case "crl_url" -> urls.crl().stream().toList();
            default -> urls.issuers();
        };
    }

    private Optional<String> whitelist() {
        Optional<String> expression = fields.text("name_whitelist");
        expression.ifPresent(text -> {
            try {
                Pattern.compile(text);
            } catch (PatternSyntaxException e) {
                notes.error(
                        FieldError.of(
                                FieldError.Type.INVALID,
                                fields.path("name_whitelist"),
                                text,
                                "no regular expression: " + e.getDescription()),
                        fields.at("name_whitelist"));
            }
            if (!text.startsWith("^") || !text.endsWith("$")) {
                notes.warn(
                        "cfssl.whitelist",
                        fields.path("name_whitelist"),
                        fields.at("name_whitelist"),
                        "matches anywhere in a name; begin it with ^ and end it with $");
            }
        });
        return expression;
    }

    private CfsslProfile.Copied copied(Fields list) {
        for (String key : new String[] {"PublicKey", "PublicKeyAlgorithm", "SignatureAlgorithm"}) {
            if (!list.flag(key) && !key.equals("SignatureAlgorithm")) {
                notes.error(
                        FieldError.of(
                                FieldError.Type.INVALID,
                                list.path(key),
                                "without the key there is nothing to certify; set it true"),
                        list.at());
            }
        }
        CfsslProfile.Copied copied = new CfsslProfile.Copied(
                list.flag("Subject"), list.flag("DNSNames"), list.flag("IPAddresses"), list.flag("EmailAddresses"));
        if (list.isSet("URIs")) {
            notes.warn("cfssl.ignored", list.path("URIs"), list.at("URIs"), "cfssl 1.2.0 ignores it, and so do we");
        }
        list.finish();
        return copied;
    }

    private List<CfsslProfile.Policy> policies() {
        List<CfsslProfile.Policy> policies = new ArrayList<>();
        for (Fields policy : fields.objects("Policies")) {
            String oid = policy.text("ID").orElse("");
            if (!oid.matches("[0-2](\\.(0|[1-9][0-9]{0,8})){1,20}")) {
                notes.error(
                        FieldError.of(
                                FieldError.Type.INVALID,
                                policy.path("ID"),
                                oid,
                                "must be an object identifier as 1.3.6.1"),
                        policy.at("ID"));
            }
            List<CfsslProfile.Qualifier> qualifiers =
                    policy.objects("Qualifiers").stream().map(this::qualifier).toList();
            policy.finish();
            policies.add(new CfsslProfile.Policy(oid, qualifiers));
        }
        return policies;
    }

    private CfsslProfile.Qualifier qualifier(Fields qualifier) {
        String type = qualifier.text("Type").orElse("");
        String value = qualifier.text("Value").orElse("");
        boolean notice = type.equals("id-qt-unotice");
        if (!notice && !type.equals("id-qt-cps")) {
            notes.error(
                    FieldError.of(
                            FieldError.Type.NOT_SUPPORTED,
                            qualifier.path("Type"),
                            type,
                            "must be id-qt-cps or id-qt-unotice"),
                    qualifier.at("Type"));
        }
        if (!notice && !value.matches("[ -~]*")) {
            notes.error(
                    FieldError.of(FieldError.Type.INVALID, qualifier.path("Value"), value, "must be ASCII"),
                    qualifier.at("Value"));
        }
        qualifier.finish();
        return new CfsslProfile.Qualifier(notice, value);
    }

    /** What cfssl does as a server, or by asking others. */
    private void served() {
        for (String key : new String[] {"remote", "auth_remote", "ct_log_servers", "ClientProvidesSerialNumbers"}) {
            if (fields.isSet(key)) {
                notes.error(
                        FieldError.of(
                                FieldError.Type.NOT_SUPPORTED,
                                fields.path(key),
                                "certificates are issued here, by this authority and with its serial numbers; leave it out"),
                        fields.at(key));
            }
        }
        for (String key :
                new String[] {"auth_key", "cert_store", "lint_error_level", "ignored_lints", "ignored_lint_sources"}) {
            if (fields.isSet(key)) {
                notes.warn(
                        "cfssl.ignored",
                        fields.path(key),
                        fields.at(key),
                        "is for cfssl as a server and without effect here");
            }
        }
        for (String key : new String[] {"copy_extensions", "allowed_extensions"}) {
            if (fields.isSet(key)) {
                notes.warn(
                        "cfssl.copy-extensions",
                        fields.path(key),
                        fields.at(key),
                        "of a request only subject and names are taken; what else is in a certificate the profile says");
            }
        }
    }
}
