package io.k8sbin.render.haproxy;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.render.internal.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a {@link HaproxyConfig} together. Not thread-safe. */
public final class HaproxyConfigBuilder {
    final List<TcpListener> listeners = new ArrayList<>();
    HostPath file = HostPath.of("/etc/haproxy/haproxy.cfg");
    HostPath binary = HostPath.of("/usr/sbin/haproxy");
    Duration connect = Duration.ofSeconds(1);
    Duration silence = Duration.ofMinutes(10);
    Duration checkInterval = Duration.ofSeconds(3);
    int fall = 3;
    int rise = 2;
    int maxConnections = 4000;
    Optional<FileOwner> owner = Optional.empty();
    Optional<HostPath> statsSocket = Optional.empty();

    HaproxyConfigBuilder() {}

    private HaproxyConfigBuilder(HaproxyConfigBuilder other) {
        listeners.addAll(other.listeners);
        file = other.file;
        binary = other.binary;
        connect = other.connect;
        silence = other.silence;
        checkInterval = other.checkInterval;
        fall = other.fall;
        rise = other.rise;
        maxConnections = other.maxConnections;
        owner = other.owner;
        statsSocket = other.statsSocket;
    }

    /** One more section. */
    public HaproxyConfigBuilder listen(TcpListener listener) {
        listeners.add(listener);
        return this;
    }

    /** Where the configuration lies; default {@code /etc/haproxy/haproxy.cfg}. */
    public HaproxyConfigBuilder file(HostPath path) {
        file = path;
        return this;
    }

    /** The program; default {@code /usr/sbin/haproxy}. */
    public HaproxyConfigBuilder binary(HostPath program) {
        binary = program;
        return this;
    }

    /** How long a server may take to accept, and how long either side may be silent; default 1 second and 10 minutes. */
    public HaproxyConfigBuilder timeouts(Duration connecting, Duration silent) {
        connect = connecting;
        silence = silent;
        return this;
    }

    /** How often servers are checked, and how many answers in a row turn one off or on; default 3 seconds, 3 and 2. */
    public HaproxyConfigBuilder checks(Duration interval, int failures, int successes) {
        checkInterval = interval;
        fall = failures;
        rise = successes;
        return this;
    }

    /** How many connections at once; default 4000. */
    public HaproxyConfigBuilder maxConnections(int most) {
        maxConnections = most;
        return this;
    }

    /** The user it becomes after it listens; by default it stays root. */
    public HaproxyConfigBuilder user(FileOwner user) {
        owner = Optional.of(user);
        return this;
    }

    /** A socket that answers root's questions about servers; its directory must exist. */
    public HaproxyConfigBuilder statsSocket(HostPath socket) {
        statsSocket = Optional.of(socket);
        return this;
    }

    /**
     * The configuration.
     *
     * @throws io.k8sbin.render.InvalidInputException when there is no section, two share a name or a place, or a number or
     *     duration is out of range
     */
    public HaproxyConfig build() {
        Problems problems = new Problems();
        sections(problems);
        range(problems, "maxConnections", maxConnections, 16, 1_000_000);
        range(problems, "fall", fall, 1, 1000);
        range(problems, "rise", rise, 1, 1000);
        // haproxy counts milliseconds in 31 bits
        range(problems, "connect", connect.toMillis(), 1, Integer.MAX_VALUE);
        range(problems, "silence", silence.toMillis(), 1, Integer.MAX_VALUE);
        range(problems, "checkInterval", checkInterval.toMillis(), 1, Integer.MAX_VALUE);
        problems.throwIfAny();
        return new HaproxyConfig(new HaproxyConfigBuilder(this));
    }

    private void sections(Problems problems) {
        if (listeners.isEmpty()) {
            problems.required(FieldPath.of("listen"), "haproxy needs a section that listens");
        }
        Set<String> names = new HashSet<>();
        Set<HostPort> places = new HashSet<>();
        for (int i = 0; i < listeners.size(); i++) {
            FieldPath path = FieldPath.of("listen").index(i);
            if (!names.add(listeners.get(i).name())) {
                problems.invalid(path.child("name"), listeners.get(i).name(), "stands twice");
            }
            for (HostPort bind : listeners.get(i).binds()) {
                if (!places.add(bind)) {
                    problems.invalid(path.child("binds"), bind, "stands twice");
                }
            }
        }
    }

    private static void range(Problems problems, String name, long value, long least, long most) {
        if (value < least || value > most) {
            problems.invalid(FieldPath.of(name), value, "from " + least + " to " + most);
        }
    }
}
