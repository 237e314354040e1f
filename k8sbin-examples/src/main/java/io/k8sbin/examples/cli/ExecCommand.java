package io.k8sbin.examples.cli;

import io.k8sbin.cluster.spec.SshAccess;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.Fleet;
import io.k8sbin.remote.HostOutcome;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.SshConnector;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code run exec}: a command on many hosts. */
@Command(
        name = "exec",
        mixinStandardHelpOptions = true,
        header = "Runs a command on many hosts and groups equal answers.",
        customSynopsis = "run exec [OPTIONS] HOSTS -- COMMAND...",
        description = {
            "",
            "HOSTS are [user@]host[:port] separated by commas, a file with one of those a line, or a CLUSTER.yaml. "
                    + "One word of COMMAND is a script for /bin/sh; several are a program with its arguments, passed on "
                    + "exactly. Host keys are always checked against known_hosts.",
            ""
        },
        footer = {
            "",
            "Exit code 0: the command ended with status 0 on every host; 1: it did not, or a host was not reached.",
            "",
            "Example: run exec cluster.yaml -- systemctl is-active kubelet"
        })
final class ExecCommand implements Callable<Integer> {
    @Mixin
    private final Console console = new Console();

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "HOSTS", description = "which hosts")
    private String hosts = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "COMMAND", description = "what to run")
    private List<String> command = List.of();

    @Option(names = "--user", paramLabel = "NAME", description = "login; default: root")
    private String user = "root";

    @Option(names = "--port", paramLabel = "PORT", description = "where sshd listens; default: 22")
    private int port = 22;

    @Option(names = "--key", paramLabel = "FILE", description = "private key; default: ~/.ssh/id_ed25519")
    private @Nullable Path key;

    @Option(names = "--known-hosts", paramLabel = "FILE", description = "default: ~/.ssh/known_hosts")
    private @Nullable Path knownHosts;

    @Option(names = "--sudo", description = "as root by sudo -n")
    private boolean sudo;

    @Option(names = "--at-once", paramLabel = "N", description = "hosts at once; default: 40")
    private int atOnce = 40;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "for each host; default: 60")
    private int seconds = 60;

    @Override
    public Integer call() {
        HostList list = usable(() -> HostList.read(hosts, access()));
        Fleet fleet = usable(() -> Fleet.ofParallelism(atOnce));
        RemoteCommand what = usable(this::what);
        SshConnector connector = list.connector();
        ExecProgress progress = new ExecProgress(console, list.names().size());
        Function<String, CommandResult> task = name -> {
            progress.started(name);
            long begin = System.nanoTime();
            String how = "not run";
            try (RemoteHost host = connector.connect(list.target(name))) {
                CommandResult result = host.run(what);
                how = "status " + result.status();
                return result;
            } finally {
                progress.ended(name, how, Duration.ofNanos(System.nanoTime() - begin));
            }
        };
        Map<String, HostOutcome<CommandResult>> outcomes = fleet.run(list.names(), task);
        progress.end();
        HostAnswers answers = new HostAnswers(outcomes, list.targets());
        answers.print(console);
        return answers.ok() ? 0 : 1;
    }

    private SshAccess access() {
        return new SshAccess(
                user,
                port,
                Optional.ofNullable(key),
                Optional.ofNullable(knownHosts),
                sudo ? SshAccess.Become.SUDO : SshAccess.Become.NONE);
    }

    private RemoteCommand what() {
        String first = command.get(0);
        RemoteCommand what = command.size() == 1
                ? RemoteCommand.script(first)
                : RemoteCommand.of(first, command.subList(1, command.size()).toArray(String[]::new));
        return what.timeout(Duration.ofSeconds(seconds));
    }

    private <T> T usable(Callable<T> argument) {
        CommandLine line = Optional.ofNullable(spec).orElseThrow().commandLine();
        try {
            return argument.call();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(line, e.getMessage(), e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
