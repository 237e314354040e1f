package io.k8sbin.cluster.lint;

import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.FlagMigration;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.flags.ParsedFlags;
import io.k8sbin.config.rules.FlagRules;
import io.k8sbin.config.rules.Rule;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.linux.EnvironmentFile;
import io.k8sbin.render.systemd.UnitCommand;
import io.k8sbin.render.systemd.UnitFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** One unit or environment file: its flags found, judged, moved. */
final class FlagLint {
    private final LintFile file;
    private final LintVersions versions;
    private final FlagText text;
    private final List<Finding> findings = new ArrayList<>();
    private Function<String, Optional<SourceLocation>> places;

    FlagLint(LintFile file, LintVersions versions) {
        this.file = file;
        this.versions = versions;
        this.text = new FlagText(file.name(), file.text());
        this.places = text::flag;
    }

    List<Finding> findings() {
        return findings;
    }

    RewrittenFile rewritten() {
        return new RewrittenFile(file.name(), Secret.ofUtf8(text.text()), false);
    }

    void unit() {
        try {
            UnitFile unit = UnitFile.parse(file.name(), file.text());
            unit.commands("ExecStart").forEach(this::command);
        } catch (InvalidInputException e) {
            e.errors().forEach(error -> findings.add(error.toFinding()));
        }
    }

    private void command(UnitCommand command) {
        String program = command.argv().get(0);
        String name = program.substring(program.lastIndexOf('/') + 1);
        Arrays.stream(Component.values())
                .filter(component -> component.binary().equals(name))
                .findFirst()
                .ifPresent(component -> {
                    List<String> words =
                            command.argv().subList(1, command.argv().size());
                    // a variable stands for flags that are in another file
                    boolean whole = words.stream().noneMatch(word -> word.startsWith("$"));
                    flags(
                            component,
                            words.stream().filter(word -> !word.startsWith("$")).toList(),
                            whole);
                });
    }

    void variables() {
        Map<String, String> variables = read();
        Map<String, String> etcd = new LinkedHashMap<>();
        variables.forEach((name, value) -> {
            FlagVariables.ofList(name).ifPresent(component -> flags(component, FlagVariables.words(value), true));
            FlagVariables.ofEtcd(name).ifPresent(flag -> etcd.put(flag, value));
        });
        if (!etcd.isEmpty()) {
            places = flag -> text.variable(FlagVariables.etcd(flag));
            judge(new FlagSet(Component.ETCD, etcd), true, text::dropVariableOf, text::renameVariableOf);
        }
    }

    /** Of a variable that stands twice the last one counts, as for systemd and shells. */
    private Map<String, String> read() {
        try {
            return EnvironmentFile.parse(file.name(), file.text()).variables();
        } catch (InvalidInputException e) {
            boolean repeated = e.errors().stream().allMatch(error -> error.type() == FieldError.Type.DUPLICATE);
            for (FieldError error : e.errors()) {
                Finding finding = error.type() == FieldError.Type.DUPLICATE
                        ? Rule.ENVIRONMENT_REPEATED.finding(error.path(), "stands twice")
                        : error.toFinding();
                findings.add(error.location().map(finding::at).orElse(finding));
            }
            return repeated ? again(lastOnly(e.errors())) : Map.of();
        }
    }

    private Map<String, String> again(String text) {
        try {
            return EnvironmentFile.parse(file.name(), text).variables();
        } catch (InvalidInputException e) {
            // a variable over several lines lost its first one: what is wrong is already noted
            return Map.of();
        }
    }

    private String lastOnly(List<FieldError> repeated) {
        String kept = file.text();
        for (FieldError error : repeated) {
            // the first of the two; the reader counts on
            kept = kept.replaceFirst(
                    "(?m)^(?:export )?" + Pattern.quote(error.path().toString()) + "=.*$", "");
        }
        return kept;
    }

    private void flags(Component component, List<String> words, boolean whole) {
        ParsedFlags parsed = FlagSet.parse(component, words);
        places = text::flag;
        add(parsed.findings());
        judge(parsed.flags(), whole, text::dropFlag, text::renameFlag);
    }

    private interface Drop {
        void drop(String name, String value);
    }

    private interface Rename {
        void rename(String name, String to);
    }

    private void judge(FlagSet flags, boolean whole, Drop drop, Rename rename) {
        if (flags.component() == Component.ETCD) {
            versions.etcd().ifPresent(version -> add(known(flags, flags.judge(version))));
        } else {
            versions.kubernetes().ifPresent(version -> add(known(flags, flags.judge(version))));
        }
        KubernetesVersion version = versions.kubernetes().orElse(KubernetesVersion.minor(1, 0));
        add(whole ? FlagRules.check(flags, version) : FlagRules.traps(flags, version));
        migration(flags).ifPresent(moved -> {
            add(moved.changes());
            rewrite(flags, moved, drop, rename);
        });
    }

    /** Without what is said about values that a variable will replace. */
    private static List<Finding> known(FlagSet flags, List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        !(finding.id().equals("flag.type") || finding.id().equals("flag.range"))
                                || name(finding.path())
                                        .flatMap(flags::get)
                                        .filter(value -> value.indexOf('$') >= 0)
                                        .isEmpty())
                .toList();
    }

    private Optional<FlagMigration> migration(FlagSet flags) {
        return flags.component() == Component.ETCD
                ? versions.toEtcd().map(flags::migrate)
                : versions.to().map(flags::migrate);
    }

    private void rewrite(FlagSet before, FlagMigration moved, Drop drop, Rename rename) {
        List<String> names = new ArrayList<>(moved.flags().values().keySet());
        before.values().forEach((name, value) -> {
            Optional<String> now = moved.flags().get(name);
            Optional<String> renamed = moved.changes().stream()
                    .filter(change -> change.id().equals("flag.renamed"))
                    .filter(change -> change.path().segments().get(1).toString().equals("--" + name))
                    .map(change -> change.message().split(" ", -1)[1].substring(2))
                    .filter(names::contains)
                    .findFirst();
            if (renamed.isPresent()) {
                rename.rename(name, renamed.get());
            } else if (now.isEmpty()) {
                drop.drop(name, value);
            } else if (!now.get().equals(value)) {
                text.setFlag(name, now.get());
            }
        });
    }

    private void add(List<Finding> some) {
        for (Finding finding : some) {
            Optional<SourceLocation> place = name(finding.path()).flatMap(places);
            findings.add(finding.at(place.orElse(new SourceLocation(file.name(), 1, 1))));
        }
    }

    private static Optional<String> name(FieldPath path) {
        return path.segments().size() < 2
                ? Optional.empty()
                : Optional.of(path.segments().get(1).toString().substring(2));
    }
}
