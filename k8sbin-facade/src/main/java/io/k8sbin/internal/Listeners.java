package io.k8sbin.internal;

import io.k8sbin.cluster.check.Listener;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of {@code ss -Hltnp}. */
final class Listeners {
    private static final Pattern LISTENER =
            Pattern.compile("^\\S+\\s+\\S+\\s+\\S+\\s+(\\S+):(\\d{1,5})\\s+\\S+\\s*(.*)$");
    private static final Pattern PROCESS = Pattern.compile("\\(\"([^\"]*)\",pid=(\\d{1,9})");

    private Listeners() {}

    static List<Listener> parse(String lines) {
        List<Listener> listeners = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            Matcher found = LISTENER.matcher(line.strip());
            if (found.matches()) {
                listeners.add(listener(found.group(1), Integer.parseInt(found.group(2)), found.group(3)));
            }
        }
        return listeners;
    }

    private static Listener listener(String address, int port, String processes) {
        Matcher holder = PROCESS.matcher(processes);
        String first = "";
        List<Long> pids = new ArrayList<>();
        while (holder.find()) {
            first = pids.isEmpty() ? holder.group(1) : first;
            pids.add(Long.parseLong(holder.group(2)));
        }
        return new Listener(address, port, first, pids);
    }
}
