package io.k8sbin.render.systemd;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A unit of systemd: sections of directives. Equal units mean the same; comments, blank lines and how a command line was
 * broken into lines do not count. Immutable and thread-safe.
 *
 * <pre>{@code
 * UnitFile etcd = UnitFile.service("etcd")
 *         .after("network-online.target").wants("network-online.target")
 *         .type(ServiceType.NOTIFY)
 *         .execStart(HostPath.of("/opt/k8s/bin/etcd"), List.of("--name=etcd-1"))
 *         .restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
 *         .wantedBy("multi-user.target")
 *         .build();
 * FileImage file = etcd.toFile(HostPath.of("/etc/systemd/system"), "etcd.service");
 * }</pre>
 */
public final class UnitFile {
    private final List<Section> sections;

    private UnitFile(List<Section> sections) {
        this.sections = List.copyOf(sections);
    }

    /** A service being put together; {@link UnitFileBuilder#build} asks for its {@code ExecStart=}. */
    public static UnitFileBuilder service(String description) {
        return new UnitFileBuilder(UnitFileBuilder.Kind.SERVICE).description(description);
    }

    /** A drop-in, timer, socket, mount or target being put together from its directives. */
    public static UnitFileBuilder generic() {
        return new UnitFileBuilder(UnitFileBuilder.Kind.GENERIC);
    }

    /** A unit of these sections; sections of one name become one. */
    public static UnitFile of(List<Section> sections) {
        Map<String, List<Directive>> byName = new LinkedHashMap<>();
        for (Section section : sections) {
            byName.computeIfAbsent(section.name(), n -> new ArrayList<>()).addAll(section.directives());
        }
        return new UnitFile(byName.entrySet().stream()
                .map(e -> new Section(e.getKey(), e.getValue()))
                .toList());
    }

    /**
     * Reads a unit's text by the rules of {@code systemd.syntax(7)}.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException with every line that is neither section nor assignment, stands before
     *     the first section, or has an open quote in a command line
     */
    public static UnitFile parse(String source, String text) {
        return of(UnitText.read(source, text).stream()
                .map(line -> new Section(line.section(), line.directive()))
                .toList());
    }

    /** The sections, in order. */
    public List<Section> sections() {
        return sections;
    }

    /** The values of a directive, in systemd's syntax and in order; none where it does not stand. */
    public List<String> values(String section, String directive) {
        return sections.stream()
                .filter(s -> s.name().equals(section))
                .flatMap(s -> s.values(directive).stream())
                .toList();
    }

    /** The command lines of a directive of {@code [Service]} such as {@code ExecStart}, as their programs get them. */
    public List<UnitCommand> commands(String directive) {
        return values("Service", directive).stream()
                .flatMap(value -> UnitCommand.read(value).stream())
                .toList();
    }

    /** The unit's text: a blank line between sections, {@code ExecStart=} with one argument a line. */
    public String render() {
        return UnitWriter.write(sections);
    }

    /**
     * The unit as a root-owned file of mode 0644.
     *
     * @throws IllegalArgumentException when the name is none of a unit
     */
    public FileImage toFile(HostPath directory, String unitName) {
        return FileImage.text(directory.resolve(new UnitName(unitName).value()), render());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitFile that && sections.equals(that.sections);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }

    /** Section names and how many directives each has: values may be secret. */
    @Override
    public String toString() {
        return "UnitFile"
                + sections.stream()
                        .map(s -> s.name() + ":" + s.directives().size())
                        .toList();
    }
}
