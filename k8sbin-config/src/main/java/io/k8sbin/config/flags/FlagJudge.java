package io.k8sbin.config.flags;

import io.k8sbin.config.gates.FeatureGates;
import io.k8sbin.config.yaml.Nearest;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Holds flags against one minor of their component. */
final class FlagJudge {
    /**
     * One thing to say about one flag.
     *
     * @param rule its id
     * @param severity how bad
     * @param type what kind of error where it is one
     * @param path of the flag
     * @param badValue where the value is wrong
     * @param detail what and what to do
     */
    record Verdict(
            String rule,
            Severity severity,
            FieldError.Type type,
            FieldPath path,
            Optional<String> badValue,
            String detail) {
        FieldError error() {
            return new FieldError(type, path, badValue, detail, Optional.empty());
        }

        Finding finding() {
            String message = badValue.map(value -> "\"" + value + "\" ").orElse("") + detail;
            return new Finding(rule, severity, path, message, Optional.empty());
        }
    }

    private final Component component;
    private final FlagTable table;
    private final int minor;
    private final List<Verdict> verdicts = new ArrayList<>();

    private FlagJudge(Component component, int minor) {
        this.component = component;
        this.table = FlagTable.of(component);
        this.minor = minor;
    }

    static List<Verdict> judge(FlagSet flags, int minor) {
        FlagJudge judge = new FlagJudge(flags.component(), minor);
        flags.values().forEach(judge::flag);
        return judge.verdicts;
    }

    static FieldPath path(Component component, String name) {
        return FieldPath.of(component.binary()).child("--" + name);
    }

    static String release(Component component, int minor) {
        return (component == Component.ETCD ? "etcd 3." : "1.") + minor;
    }

    private void flag(String name, String value) {
        FieldPath path = path(component, name);
        Optional<FlagSpec> found = table.find(name, minor);
        if (found.isEmpty()) {
            String detail = component.binary() + " never had this flag" + suggestion(name);
            error("flag.unknown", FieldError.Type.UNKNOWN_FIELD, path, detail);
            return;
        }
        FlagSpec flag = found.get();
        if (!flag.isIn(minor)) {
            String rule = minor < flag.since() ? "flag.not-yet" : "flag.removed";
            error(rule, FieldError.Type.UNKNOWN_FIELD, path, absence(flag));
            return;
        }
        value(flag, path, value);
        if (flag.isDeprecatedIn(minor)) {
            String removal = flag.removed() == 0 ? "" : ", removed in " + release(component, flag.removed());
            String detail = "deprecated since " + release(component, flag.deprecated()) + removal + flag.advice();
            verdicts.add(new Verdict(
                    "flag.deprecated", Severity.WARNING, FieldError.Type.INVALID, path, Optional.empty(), detail));
        }
    }

    private String suggestion(String name) {
        Collection<String> known = table.all().values().stream()
                .filter(flag -> flag.isIn(minor))
                .map(FlagSpec::name)
                .toList();
        return Nearest.of(name, known)
                .map(close -> "; did you mean --" + close + "?")
                .orElse("");
    }

    private String absence(FlagSpec flag) {
        return minor < flag.since()
                ? "exists since " + release(component, flag.since())
                : "was removed in " + release(component, flag.removed()) + flag.advice();
    }

    private void value(FlagSpec flag, FieldPath path, String value) {
        if (!flag.type().accepts(value)) {
            wrong("flag.type", path, value, "must be " + flag.type().words());
        } else if (!flag.values().accepts(value)) {
            wrong("flag.range", path, value, "must be " + flag.values().words());
        } else if (flag.type() == FlagType.GATES) {
            KubernetesVersion version = KubernetesVersion.minor(1, minor);
            FeatureGates.kubernetes()
                    .judge(FeatureGates.parse(value), version, path)
                    .forEach(finding -> verdicts.add(new Verdict(
                            finding.id(),
                            finding.severity(),
                            FieldError.Type.NOT_SUPPORTED,
                            finding.path(),
                            Optional.empty(),
                            finding.message())));
        }
    }

    private void wrong(String rule, FieldPath path, String value, String detail) {
        verdicts.add(new Verdict(rule, Severity.ERROR, FieldError.Type.INVALID, path, Optional.of(value), detail));
    }

    private void error(String rule, FieldError.Type type, FieldPath path, String detail) {
        verdicts.add(new Verdict(rule, Severity.ERROR, type, path, Optional.empty(), detail));
    }
}
