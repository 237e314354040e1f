package io.k8sbin.examples.lab;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the kernel of a node was asked in a push: content synced, then renamed, then the directory synced. */
final class SyncOrder {
    private static final Pattern SYNCED = Pattern.compile("f(?:data)?sync\\(\\d+<([^>]*)>\\)\\s+= 0");
    private static final Pattern RENAMED =
            Pattern.compile("rename(?:at2?)?\\([^\"]*\"([^\"]*)\", [^\"]*\"([^\"]*)\".*= 0");
    private static final String UNIT = "k8sbin-trace.service";
    private static final String TRACES = "/var/tmp/k8sbin-trace";

    private final LabNode node;
    private final Checks checks;

    SyncOrder(LabNode node, Checks checks) {
        this.node = node;
        this.checks = checks;
    }

    void check(FileSet set) {
        checks.row("durability: strace of sshd");
        List<String> calls;
        try (RemoteHost watching = node.connector().connect(node.target())) {
            // a file a process, as calls of two in one file may be cut in halves
            watching.run(RemoteCommand.script("mkdir -p " + TRACES + " && systemd-run --quiet --unit=" + UNIT
                            + " strace -ff -ttt -y -s 4096 -e trace=fsync,fdatasync,rename,renameat,renameat2 -o "
                            + TRACES
                            + "/of -p \"$(systemctl show -p MainPID --value ssh.service)\""))
                    .orThrow();
            checks.becomes(() -> traced(watching), Duration.ofSeconds(10), "sshd is traced");
            try (RemoteHost host = node.connector().connect(node.target())) {
                host.push(set);
            }
            calls = watching.run(RemoteCommand.script(
                            "systemctl stop " + UNIT + "; sort " + TRACES + "/of.*; rm -r " + TRACES))
                    .orThrow()
                    .out()
                    .lines()
                    .toList();
        }
        set.files().forEach(file -> durable(calls, file));
        checks.nothingLeft();
    }

    private static boolean traced(RemoteHost host) {
        return host.run(
                        RemoteCommand.script(
                                "! grep -q '^TracerPid:[[:space:]]*0$' \"/proc/$(systemctl show -p MainPID --value ssh.service)/status\""))
                .ok();
    }

    private void durable(List<String> calls, FileImage file) {
        HostPath target = file.path();
        Set<String> synced = new HashSet<>();
        boolean first = false;
        boolean after = false;
        for (String call : calls) {
            Matcher sync = SYNCED.matcher(call);
            Matcher rename = RENAMED.matcher(call);
            if (sync.find()) {
                synced.add(sync.group(1));
                after |= first && sync.group(1).equals(target.parent().value());
            } else if (rename.find() && rename.group(2).equals(target.value())) {
                first = synced.contains(rename.group(1));
            }
        }
        checks.holds(first, target + ": its content was synced before it was renamed into place");
        checks.holds(after, target + ": its directory was synced afterwards");
    }
}
