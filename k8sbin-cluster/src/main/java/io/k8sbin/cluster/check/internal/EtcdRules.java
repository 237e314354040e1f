package io.k8sbin.cluster.check.internal;

import io.k8sbin.cluster.check.EtcdHealth;
import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** etcd's members, alarms and size, and whether Secrets in it are encrypted. */
final class EtcdRules {
    private static final Pattern QUOTA = Pattern.compile("(?m)^ETCD_QUOTA_BACKEND_BYTES=\"?([0-9]+)");
    private final Case examined;

    EtcdRules(Case examined) {
        this.examined = examined;
    }

    void check() {
        if (!examined.hasCome(Phase.ETCD)) {
            return;
        }
        for (Case.Patient host : examined.patients()) {
            host.seen().etcd().ifPresent(etcd -> member(host, etcd));
        }
        examined.patients().stream()
                .filter(p -> p.seen().etcd().map(e -> !e.members().isEmpty()).orElse(false))
                .findFirst()
                .ifPresent(p -> members(p, p.seen().etcd().orElseThrow()));
    }

    private void member(Case.Patient host, EtcdHealth etcd) {
        if (etcd.endpoint().isEmpty()) {
            return; // its unit does not run or is not ready, which is said elsewhere
        }
        for (String alarm : etcd.alarms()) {
            alarm(host, alarm);
        }
        Json status = etcd.endpoint().orElseThrow().at("Status");
        if (status.at("leader").text().equals("0") || number(status, "leader") == 0) {
            examined.error(
                    "etcd-no-leader",
                    host,
                    "etcd has no leader: less than half of its members talk to each other",
                    "",
                    "bring the other members back; nothing is lost as long as one keeps its data");
        }
        quota(host, status);
        encryption(host, etcd);
    }

    private static long number(Json json, String name) {
        return json.at(name) instanceof Json.Num n ? n.value().longValue() : 0;
    }

    private void alarm(Case.Patient host, String alarm) {
        boolean space = alarm.contains("NOSPACE");
        examined.error(
                "etcd-alarm",
                host,
                space ? "etcd has reached its quota and refuses every write" : "etcd has raised an alarm: " + alarm,
                alarm,
                space
                        ? "etcdctl compact and defrag every member, then etcdctl alarm disarm; raise quota-backend-bytes when this is its real size"
                        : "a corrupt member: remove it, wipe its data, add it again");
    }

    private void quota(Case.Patient host, Json status) {
        long quota = host.seen()
                .unit("etcd.service")
                .flatMap(u -> u.flag("quota-backend-bytes"))
                .or(() -> planned(host))
                .filter(t -> t.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(2L << 30);
        long size = number(status, "dbSize");
        if (quota > 0 && size > quota / 5 * 4) {
            examined.warning(
                    "etcd-quota",
                    host,
                    "etcd's database fills %d %% of its quota".formatted(size * 100 / quota),
                    size + " of " + quota + " bytes",
                    "compact and defragment, or raise quota-backend-bytes");
        }
    }

    /** Where etcd's settings are in an environment file, its process shows none. */
    private static Optional<String> planned(Case.Patient host) {
        return host.node().files().stream()
                .map(f -> f.image().content())
                .filter(FileImage.Bytes.class::isInstance)
                .map(c -> new String(((FileImage.Bytes) c).toByteArray(), StandardCharsets.UTF_8))
                .map(QUOTA::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1))
                .findFirst();
    }

    private void encryption(Case.Patient host, EtcdHealth etcd) {
        boolean wanted = examined.plan.spec().encryption() != ClusterSpec.Encryption.NONE;
        Optional<String> stored = etcd.storedSecret();
        if (wanted && stored.isPresent() && !stored.orElseThrow().startsWith("k8s:enc:")) {
            examined.error(
                    "encryption-inactive",
                    host,
                    "a Secret lies in etcd in plain text although encryption is described",
                    "its value begins with " + stored.orElseThrow(),
                    "run apply; then rewrite all Secrets: kubectl get secrets -A -o json | kubectl replace -f -");
        }
    }

    private void members(Case.Patient host, EtcdHealth etcd) {
        Set<String> wanted = examined.plan.spec().nodes(NodeRole.ETCD).stream()
                .map(NodeSpec::name)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>();
        for (Json member : etcd.members()) {
            String name = member.at("name").text();
            List<String> peers =
                    member.at("peerURLs").elements().stream().map(Json::text).toList();
            known.add(name);
            if (name.isEmpty()) {
                examined.error(
                        "etcd-members",
                        host,
                        "an etcd member has been added but never started: " + peers,
                        "",
                        "start it, or remove it with etcdctl member remove");
            } else if (!wanted.contains(name)) {
                examined.error(
                        "etcd-members",
                        host,
                        "etcd has a member " + name + " that is not described",
                        peers.toString(),
                        "etcdctl member remove it, or add it to the description");
            }
        }
        wanted.removeAll(known);
        wanted.forEach(name -> examined.error(
                "etcd-members",
                host,
                "etcd does not know its described member " + name,
                "members: " + String.join(", ", known),
                "etcdctl member add it, then run apply"));
    }
}
