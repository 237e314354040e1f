package io.k8sbin.render.systemd;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** A drop-in for a service being put together: {@link #toDropIn} puts it where systemd looks. */
    public static UnitFileBuilder dropIn() {
        return new UnitFileBuilder(UnitFileBuilder.Kind.DROP_IN);
    }

    /** A socket being put together. */
    public static SocketUnitBuilder socket(String description) {
        return new SocketUnitBuilder().description(description);
    }

    /** A timer being put together. */
    public static TimerUnitBuilder timer(String description) {
        return new TimerUnitBuilder().description(description);
    }

    /** A mount being put together; its name is {@code UnitName.ofPath(where, "mount")}. */
    public static MountUnitBuilder mount(String description, String what, HostPath where) {
        return new MountUnitBuilder(what, where).description(description);
    }

    /** A target being put together. */
    public static GenericUnitBuilder target(String description) {
        return new GenericUnitBuilder().description(description);
    }

    /** A unit of any type being put together from its directives. */
    public static GenericUnitBuilder generic() {
        return new GenericUnitBuilder();
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
     * Reads a unit's text by the rules of {@code systemd.syntax(7)}, taking none of what systemd would only warn of.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException with every line that is neither section nor assignment, stands before
     *     the first section, holds a character no unit can hold, or has an open quote in a command line
     */
    public static UnitFile parse(String source, String text) {
        return ofLines(UnitText.read(source, text));
    }

    /**
     * Reads a unit's text as systemd does, which warns of lines that mean nothing and goes on without them.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException with every section header without an end: systemd does not read on there
     */
    public static UnitReading parseLikeSystemd(String source, String text) {
        List<FieldError> ignored = new ArrayList<>();
        return new UnitReading(ofLines(UnitText.read(source, text, ignored)), ignored);
    }

    private static UnitFile ofLines(List<UnitText.Line> lines) {
        return of(lines.stream()
                .map(line -> new Section(line.section(), line.directive()))
                .toList());
    }

    /** This unit with a drop-in read after it; where the drop-in resets a list, earlier values no longer count. */
    public UnitFile with(UnitFile dropIn) {
        List<Section> both = new ArrayList<>(sections);
        both.addAll(dropIn.sections);
        return of(both);
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

    /** The value that counts where only one can: the last, unless it is empty, which means the default. */
    public Optional<String> value(String section, String directive) {
        return UnitValues.last(values(section, directive));
    }

    /**
     * The words of a list such as {@code After} or {@code SupplementaryGroups}, quotes and escapes taken off, without those
     * a later empty assignment took back. {@code %%} and other specifiers stay as written.
     */
    public List<String> list(String section, String directive) {
        return UnitValues.list(section, directive, values(section, directive));
    }

    /** The command lines of a directive of {@code [Service]} such as {@code ExecStart}, as their programs get them. */
    public List<UnitCommand> commands(String directive) {
        return commands("Service", directive);
    }

    /**
     * The command lines of a directive, as their programs get them, without those an empty assignment took back.
     *
     * @throws IllegalArgumentException when one has an open quote; {@link #parse} takes none of these
     */
    public List<UnitCommand> commands(String section, String directive) {
        return UnitValues.sinceReset(values(section, directive)).stream()
                .flatMap(value -> UnitCommand.read(value).stream())
                .toList();
    }

    /**
     * The variables {@code Environment=} of {@code [Service]} sets: the last of a name counts, an empty assignment takes all
     * back, what is no assignment is left out. {@code %%} is a percent sign; other specifiers stay as written.
     */
    public Map<String, String> environment() {
        return UnitValues.environment(values("Service", "Environment"));
    }

    /** The unit's text: a blank line between sections, {@code ExecStart=} with one argument a line. */
    public String render() {
        return UnitWriter.write(sections);
    }

    /**
     * The unit as a root-owned file of mode 0644.
     *
     * @throws IllegalArgumentException when the name is none of a unit, or not the one systemd asks of this mount
     */
    public FileImage toFile(HostPath directory, String unitName) {
        UnitName name = new UnitName(unitName);
        value("Mount", "Where").ifPresent(name::requireMountAt);
        return FileImage.text(directory.resolve(name.value()), render());
    }

    /**
     * The unit as a root-owned drop-in of mode 0644: {@code kubelet.service.d/10-kubeadm.conf}.
     *
     * @param name without {@code .conf}
     * @throws IllegalArgumentException when the unit's name is none, or the drop-in's holds other characters than letters,
     *     digits and {@code . _ -}
     */
    public FileImage toDropIn(HostPath directory, String unitName, String name) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new IllegalArgumentException("not a name of a drop-in: \"" + name + "\"");
        }
        return FileImage.text(
                directory.resolve(new UnitName(unitName).value() + ".d").resolve(name + ".conf"), render());
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
