package io.k8sbin.config.flags;

import io.k8sbin.config.gates.FeatureGates;
import io.k8sbin.config.gates.GateMigration;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Moves flags to another minor of their component, up or down. */
final class FlagMigrator {
    private final FlagSet flags;
    private final FlagTable table;
    private final int minor;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Finding> changes = new ArrayList<>();

    private FlagMigrator(FlagSet flags, int minor) {
        this.flags = flags;
        this.table = FlagTable.of(flags.component());
        this.minor = minor;
    }

    static FlagMigration migrate(FlagSet flags, int minor) {
        FlagMigrator migrator = new FlagMigrator(flags, minor);
        flags.values().forEach(migrator::flag);
        return new FlagMigration(new FlagSet(flags.component(), migrator.values), migrator.changes);
    }

    private void flag(String name, String value) {
        Optional<FlagSpec> found = table.find(name, minor);
        if (found.isEmpty()) {
            values.put(name, value); // nothing is known of it: judging says so
            return;
        }
        FlagSpec flag = found.get();
        Optional<String> renamed = renamed(flag);
        if (renamed.isPresent()) {
            rename(flag, name, renamed.get(), value);
        } else if (!flag.isIn(minor)) {
            drop(flag, name);
        } else if (flag.type() == FlagType.GATES) {
            gates(name, value);
        } else {
            values.put(name, value);
        }
    }

    /** What the flag is called there: by a newer name where it is gone or going, by an older one where it is not yet. */
    private Optional<String> renamed(FlagSpec flag) {
        if (flag.renamed() && (!flag.isIn(minor) || flag.isDeprecatedIn(minor))) {
            return flag.replacement()
                    .map(use -> use.substring(2))
                    .filter(use ->
                            table.find(use, minor).filter(f -> f.isIn(minor)).isPresent());
        }
        return flag.isIn(minor)
                ? Optional.empty()
                : table.all().values().stream()
                        .filter(old -> old.renamed() && old.isIn(minor))
                        .filter(old -> old.replacement().equals(Optional.of("--" + flag.name())))
                        .map(FlagSpec::name)
                        .findFirst();
    }

    private void rename(FlagSpec flag, String name, String to, String value) {
        if (flags.get(to).isPresent()) {
            change("flag.dropped", Severity.WARNING, name, "dropped: --" + to + " stands here as well and counts");
        } else {
            values.put(to, value);
            boolean gone = flag.removed() != 0 && minor >= flag.removed();
            String since = gone ? ": was removed in " + FlagJudge.release(flags.component(), flag.removed()) : "";
            change("flag.renamed", Severity.INFO, name, "is --" + to + " now" + since);
        }
    }

    private void drop(FlagSpec flag, String name) {
        String release = FlagJudge.release(flags.component(), minor < flag.since() ? flag.since() : flag.removed());
        String detail = minor < flag.since()
                ? "dropped: exists since " + release
                : "dropped: was removed in " + release + flag.advice();
        change("flag.dropped", Severity.WARNING, name, detail);
    }

    private void gates(String name, String value) {
        if (!FlagType.GATES.accepts(value) || value.isBlank()) {
            values.put(name, value);
            return;
        }
        KubernetesVersion version = KubernetesVersion.minor(1, minor);
        FieldPath path = FlagJudge.path(flags.component(), name);
        GateMigration moved = FeatureGates.kubernetes().migrate(FeatureGates.parse(value), version, path);
        changes.addAll(moved.changes());
        if (!moved.kept().isEmpty()) {
            values.put(
                    name, moved.kept().entrySet().stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }

    private void change(String id, Severity severity, String name, String detail) {
        FieldPath path = FlagJudge.path(flags.component(), name);
        changes.add(new Finding(id, severity, path, detail, Optional.empty()));
    }
}
