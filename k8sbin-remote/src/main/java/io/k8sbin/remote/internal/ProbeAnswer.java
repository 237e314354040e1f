package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.UnexpectedAnswerException;
import io.k8sbin.remote.UnitState;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what the probe printed. The host may be hostile: only what was asked for is taken, and only in its form. */
final class ProbeAnswer {
    private static final Pattern STAT = Pattern.compile("([0-9a-f]{1,8}) ([0-9]{1,18}) (\\S+) (\\S+) \\S+ (\\S+)");
    private static final Pattern DIGEST = Pattern.compile("([0-9a-f]{64}) (\\S+)");
    private static final Pattern SECTION_END = Pattern.compile("([0-9]{1,3})(?:\n|$)");
    private final RemoteTarget target;
    private final ProbeRequest request;
    private final Exchange.Answer answer;
    private final String[] blocks;
    private final Map<String, List<String>> tagged;

    ProbeAnswer(RemoteTarget target, ProbeRequest request, String nonce, Exchange.Answer answer) {
        this.target = target;
        this.request = request;
        this.answer = answer;
        this.blocks = answer.out().text().split(Pattern.quote("@k8sbin:" + nonce + ":"), -1);
        this.tagged = blocks[0]
                .lines()
                .filter(line -> line.indexOf(' ') > 0)
                .collect(Collectors.groupingBy(
                        line -> line.substring(0, line.indexOf(' ')),
                        Collectors.mapping(line -> line.substring(line.indexOf(' ') + 1), Collectors.toList())));
    }

    HostState state() {
        return new HostState(
                target, new FactsAnswer(tagged, request, answer).facts(), files(), units(), sections(), texts());
    }

    private Map<HostPath, FileState> files() {
        Map<String, String> digests = matches("sha256", DIGEST)
                .collect(Collectors.toMap(m -> m.group(2), m -> m.group(1), (first, second) -> first));
        Map<String, FileState> seen = new HashMap<>();
        matches("stat", STAT).forEach(m -> seen.put(m.group(5), fileState(m, digests.get(m.group(5)))));
        tagged.getOrDefault("absent", List.of()).forEach(path -> seen.put(path, new FileState.Absent()));
        Map<HostPath, FileState> files = new HashMap<>();
        Stream.concat(request.files().stream(), request.cachedFiles().stream())
                .forEach(path -> files.put(path, seen.getOrDefault(path.value(), unreadable())));
        return files;
    }

    private static FileState unreadable() {
        return new FileState.Other(FileState.Kind.UNREADABLE, 0, "", "");
    }

    private static FileState fileState(Matcher m, @org.jspecify.annotations.Nullable String digest) {
        int bits = Integer.parseUnsignedInt(m.group(1), 16);
        int mode = bits & 07777;
        String user = HostText.clean(m.group(3));
        String group = HostText.clean(m.group(4));
        return switch (bits & 0170000) {
            case 0100000 ->
                digest == null
                        ? new FileState.Other(FileState.Kind.UNREADABLE, mode, user, group)
                        : new FileState.Regular(new Sha256(digest), Long.parseLong(m.group(2)), mode, user, group);
            case 0040000 -> new FileState.Other(FileState.Kind.DIRECTORY, mode, user, group);
            case 0120000 -> new FileState.Other(FileState.Kind.SYMLINK, mode, user, group);
            default -> new FileState.Other(FileState.Kind.SPECIAL, mode, user, group);
        };
    }

    private Stream<Matcher> matches(String tag, Pattern form) {
        return tagged.getOrDefault(tag, List.of()).stream().map(form::matcher).filter(Matcher::matches);
    }

    /** systemctl prints a paragraph a unit, in the order asked. */
    private Map<String, UnitState> units() {
        String text = block("units\n").orElse("").strip();
        if (text.isEmpty()) {
            return Map.of();
        }
        String[] paragraphs = text.split("\n\n", -1);
        if (paragraphs.length != request.units().size()) {
            throw garbled("systemctl show answered for " + paragraphs.length + " units instead of "
                    + request.units().size());
        }
        Map<String, UnitState> units = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.length; i++) {
            String unit = request.units().get(i);
            units.put(unit, new UnitState(unit, properties(paragraphs[i])));
        }
        return units;
    }

    private static Map<String, String> properties(String paragraph) {
        return paragraph
                .lines()
                .filter(line -> line.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> HostText.clean(line.substring(line.indexOf('=') + 1)),
                        (first, second) -> first));
    }

    private Map<String, HostState.Section> sections() {
        Map<String, HostState.Section> sections = new LinkedHashMap<>();
        int number = 0;
        for (String name : request.sections().keySet()) {
            int index = blockIndex("section " + number++ + "\n");
            String ends = index < 0 || index + 1 >= blocks.length ? "" : blocks[index + 1];
            Matcher end = SECTION_END.matcher(ends.startsWith("errors ") ? ends.substring(7) : "");
            if (!end.lookingAt()) {
                throw garbled("section \"" + name + "\" is not whole");
            }
            String out = blocks[index].substring(blocks[index].indexOf('\n') + 1);
            sections.put(
                    name,
                    new HostState.Section(
                            Integer.parseInt(end.group(1)),
                            out.substring(0, Math.max(0, out.length() - 1)),
                            ends.substring(7 + end.end())));
        }
        return sections;
    }

    private Map<HostPath, String> texts() {
        Map<HostPath, String> texts = new HashMap<>();
        request.texts().keySet().forEach(path -> block("text " + path + "\n").ifPresent(text -> texts.put(path, text)));
        return texts;
    }

    private Optional<String> block(String heading) {
        int index = blockIndex(heading);
        return index < 0 ? Optional.empty() : Optional.of(blocks[index].substring(heading.length()));
    }

    private int blockIndex(String heading) {
        for (int i = 1; i < blocks.length; i++) {
            if (blocks[i].startsWith(heading)) {
                return i;
            }
        }
        return -1;
    }

    private UnexpectedAnswerException garbled(String what) {
        return new UnexpectedAnswerException(target, "the probe's answer makes no sense: " + what + ": look again");
    }
}
