package io.k8sbin.render.keepalived;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.IpAddress;
import io.k8sbin.core.Secret;
import io.k8sbin.render.internal.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a {@link KeepalivedConfig} together. Not thread-safe. */
public final class KeepalivedConfigBuilder {
    private static final String WORD = "[A-Za-z0-9][A-Za-z0-9_.-]{0,62}";

    final String networkInterface;
    final int virtualRouterId;
    final List<VirtualAddress> addresses = new ArrayList<>();
    final List<IpAddress> peers = new ArrayList<>();
    HostPath file = HostPath.of("/etc/keepalived/keepalived.conf");
    String instance = "kube_apiserver";
    String routerId = "";
    int priority;
    Duration interval = Duration.ofSeconds(1);
    Preemption preemption = Preemption.ALLOWED;
    Optional<IpAddress> source = Optional.empty();
    Optional<Secret> password = Optional.empty();
    Optional<ProxyCheck> check = Optional.empty();

    KeepalivedConfigBuilder(String networkInterface, int virtualRouterId) {
        this.networkInterface = networkInterface;
        this.virtualRouterId = virtualRouterId;
    }

    private KeepalivedConfigBuilder(KeepalivedConfigBuilder other) {
        this(other.networkInterface, other.virtualRouterId);
        addresses.addAll(other.addresses);
        peers.addAll(other.peers);
        file = other.file;
        instance = other.instance;
        routerId = other.routerId;
        priority = other.priority;
        interval = other.interval;
        preemption = other.preemption;
        source = other.source;
        password = other.password;
        check = other.check;
    }

    /** Where the configuration lies; default {@code /etc/keepalived/keepalived.conf}. */
    public KeepalivedConfigBuilder file(HostPath path) {
        file = path;
        return this;
    }

    /** What the host calls itself in logs: its name. */
    public KeepalivedConfigBuilder routerId(String name) {
        routerId = name;
        return this;
    }

    /** 1 to 254, another on every host: the highest that works holds the address. */
    public KeepalivedConfigBuilder priority(int value) {
        priority = value;
        return this;
    }

    /** An address that moves; all of one family. */
    public KeepalivedConfigBuilder address(VirtualAddress address) {
        addresses.add(address);
        return this;
    }

    /** How often the holder says it is there, on all hosts alike; default 1 second. */
    public KeepalivedConfigBuilder advertisement(Duration every) {
        interval = every;
        return this;
    }

    /** Whether a host that comes back with a higher priority takes the address again; default ALLOWED. */
    public KeepalivedConfigBuilder preemption(Preemption value) {
        preemption = value;
        return this;
    }

    /** Messages go from this address to these hosts only, for networks without multicast. */
    public KeepalivedConfigBuilder unicast(IpAddress self, List<IpAddress> others) {
        source = Optional.of(self);
        peers.clear();
        peers.addAll(others);
        return this;
    }

    /** A password of VRRP version 2: 8 characters at most, letters and digits. It keeps mistakes out, nobody else. */
    public KeepalivedConfigBuilder password(Secret value) {
        password = Optional.of(value);
        return this;
    }

    /** What must work for this host to hold the address. */
    public KeepalivedConfigBuilder check(ProxyCheck value) {
        check = Optional.of(value);
        return this;
    }

    /**
     * The configuration.
     *
     * @throws io.k8sbin.render.InvalidInputException with everything that is wrong: names, numbers out of range, no address,
     *     addresses of two families, a password longer than keepalived reads or with IPv6, a host that is its own peer, a
     *     path of the script with a character the format gives a meaning
     */
    public KeepalivedConfig build() {
        Problems problems = new Problems();
        if (!networkInterface.matches("[A-Za-z0-9][A-Za-z0-9_.-]{0,14}")) {
            problems.invalid(FieldPath.of("interface"), networkInterface, "not a name of an interface");
        }
        if (!routerId.matches(WORD)) {
            problems.invalid(FieldPath.of("routerId"), routerId, "the host's name: letters, digits, dots and dashes");
        }
        range(problems, "virtualRouterId", virtualRouterId, 255);
        range(problems, "priority", priority, 254);
        if (interval.toMillis() % 1000 != 0) {
            problems.invalid(FieldPath.of("advertisement"), interval, "whole seconds");
        }
        range(problems, "advertisement", interval.toSeconds(), 40);
        families(problems);
        secrets(problems);
        check.map(ProxyCheck::file)
                .filter(f -> !f.value().matches("[A-Za-z0-9/._-]+"))
                .ifPresent(f -> problems.invalid(FieldPath.of("check", "file"), f, "letters, digits and / . _ - only"));
        problems.throwIfAny();
        return new KeepalivedConfig(new KeepalivedConfigBuilder(this));
    }

    boolean isIpv6() {
        return addresses.get(0).address().isIpv6();
    }

    private void families(Problems problems) {
        if (addresses.isEmpty()) {
            problems.required(FieldPath.of("address"), "an address to move");
            return;
        }
        if (addresses.stream().anyMatch(a -> a.address().isIpv6() != isIpv6())) {
            problems.invalid(FieldPath.of("address"), addresses, "an instance has addresses of one family");
        }
        source.ifPresent(self -> {
            if (peers.isEmpty() || peers.contains(self)) {
                problems.invalid(FieldPath.of("unicast"), peers, "the other hosts, and not " + self + " itself");
            }
            if (self.isIpv6() != isIpv6() || peers.stream().anyMatch(p -> p.isIpv6() != isIpv6())) {
                problems.invalid(FieldPath.of("unicast"), peers, "of the same family as the address");
            }
        });
    }

    private void secrets(Problems problems) {
        password.ifPresent(secret -> {
            if (!secret.revealUtf8().matches("[A-Za-z0-9]{1,8}")) {
                problems.required(FieldPath.of("password"), "1 to 8 letters and digits: keepalived cuts the rest off");
            }
            if (!addresses.isEmpty() && isIpv6()) {
                problems.required(FieldPath.of("password"), "VRRP version 3, which IPv6 needs, has none: leave it out");
            }
        });
    }

    private static void range(Problems problems, String name, long value, long most) {
        if (value < 1 || value > most) {
            problems.invalid(FieldPath.of(name), value, "from 1 to " + most);
        }
    }
}
