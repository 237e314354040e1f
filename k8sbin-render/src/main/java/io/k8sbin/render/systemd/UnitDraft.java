package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.internal.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a builder gathers: directives in the order of the calls, and everything that is wrong with them. */
final class UnitDraft {
    private final Map<String, List<Directive>> sections = new LinkedHashMap<>();
    private final Problems problems = new Problems();

    /** These sections come first, in this order; others as they are first used. */
    UnitDraft(String... order) {
        Stream.of(order).forEach(s -> sections.put(s, new ArrayList<>()));
    }

    /** A value that is in systemd's syntax already. */
    void written(String section, String name, String value) {
        sections.computeIfAbsent(section, s -> new ArrayList<>()).add(new Directive(name, value));
    }

    /** A value systemd takes as plain text. */
    void plain(String section, String name, String text) {
        written(section, name, Escapers.systemdValue().escape(text));
    }

    void units(String section, String name, String... units) {
        for (String unit : units) {
            if (UnitName.isValid(unit)) {
                written(section, name, unit);
            } else {
                invalid(section, name, unit, "a unit name such as etcd.service");
            }
        }
    }

    void paths(String section, String name, HostPath... paths) {
        Stream.of(paths).forEach(p -> plain(section, name, p.value()));
    }

    void duration(String section, String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0 || value.toNanosPart() % 1_000_000 != 0) {
            invalid(section, name, value, "whole milliseconds, not below " + least);
            return;
        }
        boolean seconds = value.toMillis() % 1000 == 0;
        written(section, name, seconds ? value.toSeconds() + "s" : value.toMillis() + "ms");
    }

    void number(String section, String name, long value, long least, long most) {
        if (value < least || value > most) {
            invalid(section, name, value, "from " + least + " to " + most);
        }
        written(section, name, Long.toString(value));
    }

    void command(String section, String name, HostPath binary, List<String> arguments, ExecPrefix... prefixes) {
        List<ExecPrefix> signs = Stream.of(prefixes).distinct().sorted().toList();
        if (signs.stream().filter(ExecPrefix::changesPrivileges).count() > 1) {
            invalid(section, name, signs, "one of the prefixes that change privileges");
        }
        String program = signs.stream().map(ExecPrefix::word).collect(Collectors.joining())
                + binary.value().replace("%", "%%");
        Stream<String> words = arguments.stream().map(Escapers.systemdExecArgument()::escape);
        written(section, name, Stream.concat(Stream.of(program), words).collect(Collectors.joining(" ")));
    }

    /** A command whose arguments are variables, left to systemd. */
    void commandOf(String section, String name, HostPath binary, String... variables) {
        String program = binary.value().replace("%", "%%");
        String words = Stream.of(variables).map(v -> " $" + v).collect(Collectors.joining());
        written(section, name, program + words);
    }

    void invalid(String section, String name, Object value, String detail) {
        problems.invalid(FieldPath.of(section, name), value, detail);
    }

    void required(String section, String name, String detail) {
        problems.required(FieldPath.of(section, name), detail);
    }

    List<String> values(String section, String name) {
        return sections.getOrDefault(section, List.of()).stream()
                .filter(d -> d.name().equals(name))
                .map(Directive::value)
                .toList();
    }

    Optional<String> last(String section, String name) {
        List<String> values = values(section, name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Whether any directive of the section has a name that starts like this. */
    boolean any(String section, String prefix) {
        return sections.getOrDefault(section, List.of()).stream()
                .anyMatch(d -> d.name().startsWith(prefix));
    }

    UnitFile build() {
        problems.throwIfAny();
        return UnitFile.of(sections.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Section(e.getKey(), e.getValue()))
                .toList());
    }
}
