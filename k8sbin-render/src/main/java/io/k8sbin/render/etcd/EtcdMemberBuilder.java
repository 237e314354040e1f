package io.k8sbin.render.etcd;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.internal.Problems;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts an {@link EtcdMember} together. Durations etcd's defaults leave alone are not written. Not thread-safe. */
public final class EtcdMemberBuilder {
    private static final String CLIENTS = "listen-client-urls";
    private static final int CLIENT_PORT = 2379;
    static final int PEER_PORT = 2380;
    private static final IpAddress LOOPBACK = IpAddress.of("127.0.0.1");

    private final Problems problems = new Problems();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, String> extra = new LinkedHashMap<>();
    private final InitialCluster cluster = new InitialCluster(problems);
    private final List<HostPort> plaintext = new ArrayList<>();
    private final String name;

    EtcdMemberBuilder(String name) {
        this.name = name;
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,62}")) {
            problems.invalid(FieldPath.of("name"), name, "letters, digits, dots, dashes and underscores, 63 at most");
        }
        set("name", name);
        set("data-dir", "/var/lib/etcd");
    }

    /** Where the data lies; default {@code /var/lib/etcd}. */
    public EtcdMemberBuilder dataDir(HostPath directory) {
        return set("data-dir", directory.value());
    }

    /** Where the write-ahead log lies; by default in the data directory. */
    public EtcdMemberBuilder walDir(HostPath directory) {
        return set("wal-dir", directory.value());
    }

    /** Its address: peers on port 2380, clients on port 2379 there and on 127.0.0.1, all by TLS. */
    public EtcdMemberBuilder address(IpAddress address) {
        listenPeer(HostPort.of(address, PEER_PORT));
        listenClient(HostPort.of(address, CLIENT_PORT), HostPort.of(LOOPBACK, CLIENT_PORT));
        return advertisePeer(HostPort.of(address, PEER_PORT)).advertiseClient(HostPort.of(address, CLIENT_PORT));
    }

    /** Where it listens for peers; IP addresses only. */
    public EtcdMemberBuilder listenPeer(HostPort... at) {
        return set("listen-peer-urls", EtcdUrls.listening(problems, "listen-peer-urls", "https", at));
    }

    /** Where it listens for clients; IP addresses only. */
    public EtcdMemberBuilder listenClient(HostPort... at) {
        return set(CLIENTS, EtcdUrls.listening(problems, CLIENTS, "https", at));
    }

    /**
     * Where it also listens for clients without TLS, as document 002 does on 127.0.0.1. Whoever can connect reads every
     * Secret of the cluster, pods on the host's network included: {@link EtcdMember#findings} says so.
     */
    public EtcdMemberBuilder listenClientWithoutTls(HostPort at) {
        plaintext.add(at);
        return this;
    }

    /** Where peers find it. */
    public EtcdMemberBuilder advertisePeer(HostPort... at) {
        return set("initial-advertise-peer-urls", EtcdUrls.of("https", at));
    }

    /** Where clients find it. */
    public EtcdMemberBuilder advertiseClient(HostPort... at) {
        return set("advertise-client-urls", EtcdUrls.of("https", at));
    }

    /** Where health and metrics are served without TLS; 127.0.0.1 is the place for it. */
    public EtcdMemberBuilder listenMetrics(HostPort at) {
        return set("listen-metrics-urls", EtcdUrls.of("http", at));
    }

    /** A member of the cluster and its peer address; the member itself is one of them. */
    public EtcdMemberBuilder initialCluster(String member, HostPort peer) {
        cluster.add(member, peer);
        return this;
    }

    /** A word only this cluster has, so that members of another are refused. */
    public EtcdMemberBuilder initialClusterToken(String token) {
        return set("initial-cluster-token", token);
    }

    /** Whether it forms the cluster or joins it. */
    public EtcdMemberBuilder initialClusterState(ClusterState state) {
        return set("initial-cluster-state", state.word());
    }

    /** Files for clients; theirs are asked for and checked. */
    public EtcdMemberBuilder clientTls(TlsFiles files) {
        return tls("", files);
    }

    /** Files for peers, both ways. */
    public EtcdMemberBuilder peerTls(TlsFiles files) {
        return tls("peer-", files);
    }

    /** Keeps the history of this long. */
    public EtcdMemberBuilder autoCompaction(Duration retention) {
        range("auto-compaction-retention", retention.toMinutes(), 1, 60 * 24 * 365);
        return set("auto-compaction-mode", "periodic").set("auto-compaction-retention", retention.toMinutes() + "m");
    }

    /** How large the database may grow, in bytes; etcd's default is 2 GiB, and it advises 8 GiB at most. */
    public EtcdMemberBuilder quotaBackendBytes(long bytes) {
        range("quota-backend-bytes", bytes, 1L << 20, 1L << 40);
        return set("quota-backend-bytes", Long.toString(bytes));
    }

    /** Changes between two snapshots. */
    public EtcdMemberBuilder snapshotCount(long changes) {
        range("snapshot-count", changes, 1, 10_000_000);
        return set("snapshot-count", Long.toString(changes));
    }

    /** How many snapshots and write-ahead logs are kept. */
    public EtcdMemberBuilder maxSnapshotsAndWals(int snapshots, int wals) {
        range("max-snapshots", snapshots, 1, 1000);
        range("max-wals", wals, 1, 1000);
        return set("max-snapshots", Integer.toString(snapshots)).set("max-wals", Integer.toString(wals));
    }

    /** Time between heartbeats of the leader, and how long a silent one is waited for: five times as long at least. */
    public EtcdMemberBuilder heartbeat(Duration interval, Duration electionTimeout) {
        range("heartbeat-interval", interval.toMillis(), 1, 10_000);
        range("election-timeout", electionTimeout.toMillis(), 5 * interval.toMillis(), 50_000);
        return set("heartbeat-interval", Long.toString(interval.toMillis()))
                .set("election-timeout", Long.toString(electionTimeout.toMillis()));
    }

    /** Any other flag, by its name without dashes; it comes last and may not repeat one that has a method. */
    public EtcdMemberBuilder flag(String flag, String value) {
        if (!flag.matches("[a-z][a-z0-9-]*")) {
            problems.invalid(FieldPath.of(flag), flag, "a flag name without its dashes in front");
        } else if (extra.put(flag, value) != null) {
            problems.invalid(FieldPath.of(flag), flag, "stands twice");
        }
        return this;
    }

    /**
     * The member.
     *
     * @throws io.k8sbin.render.InvalidInputException with everything that is missing or out of range: addresses, TLS files
     *     of both kinds, a cluster without this member or with another address for it
     */
    public EtcdMember build() {
        Map<String, String> all = new LinkedHashMap<>(settings);
        if (!plaintext.isEmpty()) {
            String more = EtcdUrls.listening(problems, CLIENTS, "http", plaintext.toArray(HostPort[]::new));
            all.merge(CLIENTS, more, (tls, http) -> tls + "," + http);
        }
        all.put("initial-cluster", cluster.toString());
        for (String flag : List.of("listen-peer-urls", CLIENTS, "cert-file", "peer-cert-file")) {
            if (!all.containsKey(flag)) {
                problems.required(FieldPath.of(flag), "a member needs addresses and TLS files for clients and peers");
            }
        }
        cluster.checkHolds(name, all.getOrDefault("initial-advertise-peer-urls", ""));
        extra.forEach((flag, value) -> {
            if (all.putIfAbsent(flag, value) != null) {
                problems.invalid(FieldPath.of(flag), flag, "is set by a method of its own");
            }
        });
        problems.throwIfAny();
        return new EtcdMember(all);
    }

    private EtcdMemberBuilder tls(String who, TlsFiles files) {
        return set(who + "cert-file", files.certificate().value())
                .set(who + "key-file", files.key().value())
                .set(who + "trusted-ca-file", files.trustedCa().value())
                .set(who + "client-cert-auth", "true");
    }

    private void range(String flag, long value, long least, long most) {
        if (value < least || value > most) {
            problems.invalid(FieldPath.of(flag), value, "from " + least + " to " + most);
        }
    }

    private EtcdMemberBuilder set(String flag, String value) {
        settings.put(flag, value);
        return this;
    }
}
