package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.CommandTimeoutException;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.ShellWords;
import io.k8sbin.remote.UnexpectedAnswerException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One look at a host: a script, its answer, and what that says. */
final class Probe {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int LONGEST_ARGUMENT = 60_000;
    private static final int MOST_OUTPUT = 128 * 1024 * 1024;
    private final SshHost host;
    private final ProbeRequest request;

    Probe(SshHost host, ProbeRequest request) {
        this.host = host;
        this.request = request;
    }

    HostState run() {
        String nonce = Nonce.create();
        Exchange.Answer answer = host.perform(request(script(nonce)));
        if (answer.end() == Exchange.End.LATE) {
            throw new CommandTimeoutException(
                    host.target(),
                    partial(answer),
                    "the probe did not end within " + LIMIT.toMinutes() + " minutes: a section may wait for something");
        }
        if (answer.end() != Exchange.End.DONE || answer.out().dropped() > 0) {
            throw new UnexpectedAnswerException(
                    host.target(),
                    "the probe was cut off after " + answer.out().text().length() + " characters: look again");
        }
        return new ProbeAnswer(host.target(), request, nonce, answer).state();
    }

    /** A script that may be too long for an argument goes over standard input. */
    private Exchange.Request request(String script) {
        byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
        boolean fits = ShellWords.quote(script).length() <= LONGEST_ARGUMENT && script.length() == bytes.length;
        return new Exchange.Request(
                fits ? script : "eval \"$(head -c " + bytes.length + ")\"",
                host.settings().become(),
                fits ? null : to -> to.write(bytes),
                LIMIT,
                line -> {},
                MOST_OUTPUT);
    }

    private CommandResult partial(Exchange.Answer answer) {
        return new CommandResult(
                host.target(),
                "probe",
                -1,
                Optional.empty(),
                answer.out().text(),
                answer.err(),
                answer.elapsed(),
                Outcome.UNKNOWN);
    }

    private String script(String nonce) {
        StringBuilder script = new StringBuilder();
        script.append("nonce=").append(nonce).append('\n');
        script.append("state=")
                .append(ShellWords.quote(host.settings().stateDirectory().value()))
                .append('\n');
        script.append("files=").append(paths(request.files())).append('\n');
        script.append("cached=").append(paths(request.cachedFiles())).append('\n');
        script.append("texts='")
                .append(request.texts().entrySet().stream()
                        .map(e -> e.getValue() + " " + e.getKey())
                        .collect(Collectors.joining("\n")))
                .append("'\n");
        script.append("disks=").append(paths(request.disks())).append('\n');
        script.append("units='").append(String.join(" ", request.units())).append("'\n");
        script.append("tools='").append(String.join(" ", request.tools())).append("'\n");
        script.append(Resources.text("probe.sh"));
        int number = 0;
        for (String snippet : request.sections().values()) {
            script.append("section ")
                    .append(number++)
                    .append(' ')
                    .append(ShellWords.quote(snippet))
                    .append('\n');
        }
        return script.append("exit 0\n").toString();
    }

    private static String paths(List<HostPath> paths) {
        return paths.stream().map(HostPath::value).distinct().collect(Collectors.joining(" ", "'", "'"));
    }
}
