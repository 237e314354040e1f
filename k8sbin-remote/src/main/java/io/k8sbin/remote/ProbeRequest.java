package io.k8sbin.remote;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to look at in one exchange. Immutable; every method gives another value.
 *
 * @param files hashed every time
 * @param cachedFiles big files, hashed anew only when size, inode or change time differ from the host's cache
 * @param units systemd units by full name, as in {@code etcd.service}
 * @param sections shell snippets by name; what they print comes back whole
 * @param disks directories whose file systems' free space is wanted
 * @param tools programs that must be there
 * @param texts files whose content is wanted unless it has this digest: regular files up to 256 KiB that everybody on
 *     the host may read
 */
public record ProbeRequest(
        List<HostPath> files,
        List<HostPath> cachedFiles,
        List<String> units,
        Map<String, String> sections,
        List<HostPath> disks,
        List<String> tools,
        Map<HostPath, Sha256> texts) {
    private static final ProbeRequest FACTS =
            new ProbeRequest(List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), Map.of());

    /** Copies the collections and refuses unit and program names with characters that mean something to a shell. */
    public ProbeRequest {
        files = List.copyOf(files);
        cachedFiles = List.copyOf(cachedFiles);
        units = names(units, "[A-Za-z0-9:_.@-]{1,255}");
        sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        sections.values().forEach(ShellWords::quote);
        disks = List.copyOf(disks);
        tools = names(tools, "[A-Za-z0-9_.-]{1,64}");
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Without texts. */
    public ProbeRequest(
            List<HostPath> files,
            List<HostPath> cachedFiles,
            List<String> units,
            Map<String, String> sections,
            List<HostPath> disks,
            List<String> tools) {
        this(files, cachedFiles, units, sections, disks, tools, Map.of());
    }

    private static List<String> names(List<String> names, String pattern) {
        for (String name : names) {
            if (!name.matches(pattern) || name.startsWith("-")) {
                throw new IllegalArgumentException("not a name to look for: \"" + name + "\"");
            }
        }
        return List.copyOf(names);
    }

    /** Facts about the host only. */
    public static ProbeRequest facts() {
        return FACTS;
    }

    /** With these files too. */
    public ProbeRequest withFiles(List<HostPath> more) {
        return new ProbeRequest(plus(files, more), cachedFiles, units, sections, disks, tools, texts);
    }

    /** With these big files too. */
    public ProbeRequest withCachedFiles(List<HostPath> more) {
        return new ProbeRequest(files, plus(cachedFiles, more), units, sections, disks, tools, texts);
    }

    /** With these units too. */
    public ProbeRequest withUnits(List<String> more) {
        return new ProbeRequest(files, cachedFiles, plus(units, more), sections, disks, tools, texts);
    }

    /** With this snippet too; it runs with {@code /bin/sh}, empty standard input and no time limit of its own. */
    public ProbeRequest withSection(String name, String posixSh) {
        Map<String, String> more = new LinkedHashMap<>(sections);
        more.put(name, posixSh);
        return new ProbeRequest(files, cachedFiles, units, more, disks, tools, texts);
    }

    /** With the free space of these directories too. */
    public ProbeRequest withDisks(List<HostPath> more) {
        return new ProbeRequest(files, cachedFiles, units, sections, plus(disks, more), tools, texts);
    }

    /** With a look for these programs too. */
    public ProbeRequest withTools(List<String> more) {
        return new ProbeRequest(files, cachedFiles, units, sections, disks, plus(tools, more), texts);
    }

    /** With the content of these files too, where it has another digest than this. */
    public ProbeRequest withTextsOtherThan(Map<HostPath, Sha256> more) {
        Map<HostPath, Sha256> all = new LinkedHashMap<>(texts);
        all.putAll(more);
        return new ProbeRequest(files, cachedFiles, units, sections, disks, tools, all);
    }

    private static <T> List<T> plus(List<T> list, List<T> more) {
        List<T> longer = new ArrayList<>(list);
        longer.addAll(more);
        return longer;
    }
}
