package io.k8sbin.render.nginx;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.internal.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What listeners and servers of a proxy must keep among themselves. */
final class StreamAddresses {
    private final Problems problems;
    private final Set<HostPort> listening = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private StreamAddresses(Problems problems) {
        this.problems = problems;
    }

    static void check(StreamProxyBuilder settings, Problems problems) {
        StreamAddresses addresses = new StreamAddresses(problems);
        addresses.listen(FieldPath.of("listen"), settings.listen);
        for (int i = 0; i < settings.alsoListening.size(); i++) {
            addresses.listen(FieldPath.of("alsoListen").index(i), settings.alsoListening.get(i));
        }
        addresses.servers(FieldPath.of("servers"), settings.listen, settings.servers);
        for (int i = 0; i < settings.forwards.size(); i++) {
            addresses.forward(FieldPath.of("forwards").index(i), settings.forwards.get(i));
        }
    }

    private void forward(FieldPath path, Forward forward) {
        if (!names.add(forward.name())) {
            problems.invalid(path.child("name"), forward.name(), "stands twice");
        }
        listen(path.child("listen"), forward.listen());
        servers(path.child("servers"), forward.listen(), forward.servers());
    }

    private void listen(FieldPath path, HostPort place) {
        try {
            IpAddress.of(place.host());
        } catch (IllegalArgumentException e) {
            problems.invalid(path, place, "must be an IP address: the name may be someone else's");
        }
        if (!listening.add(place)) {
            problems.invalid(path, place, "stands twice");
        }
    }

    private void servers(FieldPath path, HostPort self, List<HostPort> servers) {
        if (servers.isEmpty()) {
            problems.required(path, "a proxy needs a server");
        }
        Set<HostPort> seen = new HashSet<>();
        for (int i = 0; i < servers.size(); i++) {
            if (!seen.add(servers.get(i))) {
                problems.invalid(path.index(i), servers.get(i), "stands twice");
            }
            if (servers.get(i).equals(self)) {
                problems.invalid(path.index(i), self, "is the proxy itself");
            }
        }
    }
}
