package io.k8sbin.examples.cli;

import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.RemoteTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a command left on many hosts, with hosts that answered alike put together. */
final class HostAnswers {
    private static final int MOST_NAMES = 12;
    private final Map<Answer, List<String>> hosts = new LinkedHashMap<>();

    /**
     * What one host answered.
     *
     * @param how status 0, another status, or what kept it from running
     * @param text both outputs, fit for a terminal
     */
    private record Answer(String how, String text) {
        boolean ok() {
            return how.equals("status 0");
        }
    }

    HostAnswers(Map<String, HostOutcome<CommandResult>> outcomes, Map<String, RemoteTarget> targets) {
        outcomes.forEach((name, outcome) -> {
            String place = String.valueOf(targets.get(name));
            hosts.computeIfAbsent(answer(name, place, outcome), a -> new ArrayList<>())
                    .add(name);
        });
    }

    private static Answer answer(String name, String place, HostOutcome<CommandResult> outcome) {
        if (outcome instanceof HostOutcome.Succeeded<CommandResult> ran) {
            CommandResult result = ran.value();
            String how = result.signal().map(s -> "ended by SIG" + s).orElse("status " + result.status());
            return new Answer(how, readable(result.out()) + readable(result.err()));
        }
        if (outcome instanceof HostOutcome.Failed<CommandResult> failed) {
            // the same message on every host is one answer: without the name that begins it
            String message = String.valueOf(failed.cause().getMessage());
            String host = place.replaceFirst("^[^@]*@", "").replaceFirst(":\\d+$", "");
            for (String prefix : List.of(place, host, name)) {
                message = message.startsWith(prefix + ": ") ? message.substring(prefix.length() + 2) : message;
            }
            return new Answer("not run", readable(message) + "\n");
        }
        return new Answer("not run", "cancelled\n");
    }

    /** Control characters of a host do nothing on the operator's terminal. */
    static String readable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean odd = (type == Character.CONTROL && c != '\n' && c != '\t') || type == Character.FORMAT;
            clean.append(odd ? "?" : Character.toString(c));
        });
        boolean unended = !clean.isEmpty() && clean.charAt(clean.length() - 1) != '\n';
        return unended ? clean.append('\n').toString() : clean.toString();
    }

    /** Whether the command succeeded everywhere. */
    boolean ok() {
        return hosts.keySet().stream().allMatch(Answer::ok);
    }

    /** The most common answer first. */
    void print(Console console) {
        int all = hosts.values().stream().mapToInt(List::size).sum();
        hosts.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<Answer, List<String>> e) -> -e.getValue().size()))
                .forEach(e -> {
                    Answer answer = e.getKey();
                    String title =
                            e.getValue().size() + " of " + all + ", " + answer.how() + ": " + names(e.getValue());
                    console.line(answer.ok() ? console.green(title) : console.red(title));
                    answer.text().lines().forEach(line -> console.line("  " + line));
                });
    }

    private static String names(List<String> names) {
        String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? shown : shown + " and " + (names.size() - MOST_NAMES) + " more";
    }
}
