package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.ProbeRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts from the tagged lines of a probe; what is missing or has another form is empty or zero. */
final class FactsAnswer {
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,12}) ([0-9]{9})");
    private static final Pattern MEMORY = Pattern.compile("([0-9]{1,15}) ([0-9]{0,15})");
    private static final Pattern DISK = Pattern.compile("([0-9]{1,15}) ([0-9]{1,9}) (\\S+)");
    private final Map<String, List<String>> tagged;
    private final ProbeRequest request;
    private final Exchange.Answer answer;

    FactsAnswer(Map<String, List<String>> tagged, ProbeRequest request, Exchange.Answer answer) {
        this.tagged = tagged;
        this.request = request;
        this.answer = answer;
    }

    HostFacts facts() {
        Instant began = answer.began() == null ? answer.sent() : answer.began();
        Duration trip = Duration.between(answer.sent(), began);
        Instant middle = answer.sent().plus(trip.dividedBy(2));
        Instant clock = clock().orElse(middle);
        Optional<Matcher> memory = match("memory", MEMORY);
        return new HostFacts(
                one("host"),
                one("arch"),
                one("kernel"),
                one("os").replace("\"", ""),
                number(one("uid")),
                one("boot"),
                clock,
                Duration.between(middle, clock),
                trip.dividedBy(2).abs(),
                one("systemd").matches("[0-9]{1,6}") ? Optional.of(Integer.parseInt(one("systemd"))) : Optional.empty(),
                one("init").equals("systemd"),
                memory.map(m -> number(m.group(1)) * 1024).orElse(0L),
                memory.map(m -> number(m.group(2)) * 1024).orElse(0L),
                freeBytes(),
                missingTools());
    }

    private Optional<Instant> clock() {
        return match("clock", CLOCK)
                .map(m -> Instant.ofEpochSecond(Long.parseLong(m.group(1)), Long.parseLong(m.group(2))));
    }

    private Map<HostPath, Long> freeBytes() {
        Map<String, Long> seen = new HashMap<>();
        for (String line : tagged.getOrDefault("disk", List.of())) {
            Matcher m = DISK.matcher(line);
            if (m.matches()) {
                seen.put(m.group(3), blocks(m.group(1), m.group(2)));
            }
        }
        Map<HostPath, Long> free = new HashMap<>();
        request.disks()
                .forEach(path -> Optional.ofNullable(seen.get(path.value())).ifPresent(b -> free.put(path, b)));
        return free;
    }

    private static long blocks(String count, String size) {
        double bytes = Double.parseDouble(count) * Double.parseDouble(size);
        return bytes > Long.MAX_VALUE ? Long.MAX_VALUE : Long.parseLong(count) * Long.parseLong(size);
    }

    private Set<String> missingTools() {
        Set<String> missing = new HashSet<>(tagged.getOrDefault("missing", List.of()));
        missing.retainAll(request.tools());
        return missing;
    }

    private Optional<Matcher> match(String tag, Pattern form) {
        return Optional.of(form.matcher(one(tag))).filter(Matcher::matches);
    }

    private String one(String tag) {
        List<String> lines = tagged.getOrDefault(tag, List.of());
        return lines.isEmpty() ? "" : HostText.clean(lines.get(0));
    }

    private static long number(String digits) {
        return digits.matches("[0-9]{1,15}") ? Long.parseLong(digits) : 0;
    }
}
