package io.k8sbin.cluster.check.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lines of a journal mean: the sentences components die with, and what to do about each. */
final class JournalCauses {
    /** What a line means. */
    record Cause(String cause, String remedy) {}

    private record Known(Pattern line, String cause, String remedy) {
        static Known of(String line, String cause, String remedy) {
            return new Known(Pattern.compile(line), cause, remedy);
        }
    }

    // most telling first: a component that cannot reach another one prints that too, whatever the cause
    private static final List<Known> KNOWN = List.of(
            Known.of(
                    "(?:listen tcp|bind\\(\\)|bind) .*?(\\d+).*(?:address already in use|Address already in use)",
                    "its port $1 is taken by another program",
                    "see who holds it (ss -ltnp 'sport = :$1') and stop that, or choose another port"),
            Known.of(
                    "(?i)no space left on device",
                    "its file system is full",
                    "make room on it; for etcd also look at alarms (etcdctl alarm list)"),
            Known.of(
                    "(?i)database space exceeded",
                    "etcd has reached its quota and refuses writes",
                    "compact and defragment, then etcdctl alarm disarm; raise quota-backend-bytes if this is its real size"),
            Known.of("unknown flag: (--\\S+)", "it does not know the flag $1 in this version", "remove the flag"),
            Known.of(
                    "invalid argument \"(.*?)\" for \"?(--[a-z-]+)",
                    "it refuses the value of $2",
                    "correct the value in the description"),
            Known.of(
                    "x509: certificate has expired or is not yet valid|certificate has expired",
                    "a certificate has expired, or a clock is wrong",
                    "run certs to see which, then apply: it reissues what is due"),
            Known.of(
                    "x509: certificate signed by unknown authority",
                    "a certificate is from an authority it does not trust",
                    "run apply; if it says there is nothing to do, compare the authorities with run certs"),
            Known.of(
                    "x509: certificate is valid for (.*?), not (\\S+)",
                    "a server's certificate is not for the name $2",
                    "add the name to the description (apiServer.names or addresses) and run apply"),
            Known.of(
                    "(?:invalid bearer token|Unauthorized|the server has asked for the client to provide credentials)",
                    "its credentials are refused",
                    "for a kubelet: the bootstrap token has expired or --enable-bootstrap-token-auth is missing at kube-apiserver; "
                            + "run apply for a fresh token"),
            Known.of(
                    "misconfiguration: kubelet cgroup driver: \"(\\S+?)\" is different from \\S+ cgroup driver: \"(\\S+?)\"",
                    "kubelet's cgroup driver $1 is not the runtime's, $2",
                    "set kubelet.config.cgroupDriver to $2, or change the runtime"),
            Known.of(
                    "(?i)running with swap on is not supported",
                    "the host uses swap",
                    "swapoff -a, or set kubelet.config.failSwapOn to false"),
            Known.of(
                    "(?:container runtime is down|connect: no such file or directory.*containerd|containerd\\.sock: connect)",
                    "the container runtime does not answer",
                    "systemctl start containerd"),
            Known.of(
                    "permission denied",
                    "it may not read or write one of its files",
                    "run apply; it restores modes and owners"),
            Known.of(
                    "(?:open|stat) (/\\S+): no such file or directory",
                    "its file $1 is missing",
                    "run apply; it puts missing files back"),
            Known.of(
                    "etcdserver: .*(?:no leader|timed out)|etcd cluster is unavailable",
                    "etcd has no quorum",
                    "look at etcd on the other hosts first"),
            Known.of(
                    "dial tcp \\S+:2379: .*(?:refused|timeout|no route)", "it cannot reach etcd", "look at etcd first"),
            Known.of(
                    "(?:dial tcp|Get \\S*https://) ?\\S*:(\\d+)\\S*.*(?:refused|timeout|no route)",
                    "it cannot reach the API on port $1",
                    "look at kube-apiserver and the node's load balancer first"));

    /** The most telling of some lines. */
    Optional<Cause> of(List<String> journal) {
        for (Known known : KNOWN) {
            for (int i = journal.size() - 1; i >= 0; i--) {
                Matcher found = known.line().matcher(journal.get(i));
                if (found.find()) {
                    return Optional.of(new Cause(filled(known.cause(), found), filled(known.remedy(), found)));
                }
            }
        }
        return Optional.empty();
    }

    private static String filled(String text, Matcher found) {
        String filled = text;
        for (int i = 1; i <= found.groupCount(); i++) {
            filled = filled.replace("$" + i, Optional.ofNullable(found.group(i)).orElse("?"));
        }
        return filled;
    }
}
