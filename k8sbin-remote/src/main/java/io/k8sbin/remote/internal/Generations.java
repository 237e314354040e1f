package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.KeptGeneration;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.Rollback;
import io.k8sbin.remote.UnexpectedAnswerException;
import io.k8sbin.remote.UnknownGenerationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a host keeps of earlier changes, and the way back. */
final class Generations {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final int MOST_OUTPUT = 16 * 1024 * 1024;
    private static final Pattern HEADING = Pattern.compile("generation ([0-9]{1,18}) ([A-Za-z0-9._-]{1,64})");
    private final SshHost host;

    Generations(SshHost host) {
        this.host = host;
    }

    PushResult rollback(Rollback back) {
        byte[] variables = new ShellVariables()
                .text("txid", Nonce.create().substring(0, 16))
                .text("state", host.settings().stateDirectory().value())
                .text("generation", back.generation())
                .text("keep", Integer.toString(back.keep()))
                .raw(host.fence())
                .text("before", back.before())
                .words("except", back.except().stream())
                .bytes();
        Exchange.Answer answer = ask(variables, "files.sh", "rollback.sh");
        if (answer.out().text().startsWith("fail unknown ")) {
            throw new UnknownGenerationException(host.target(), back.before());
        }
        return new PushAnswer(host.target(), answer).result(back.generation(), 0);
    }

    List<KeptGeneration> list() {
        byte[] variables = new ShellVariables()
                .text("state", host.settings().stateDirectory().value())
                .bytes();
        Exchange.Answer answer = ask(variables, "generations.sh");
        if (answer.end() != Exchange.End.DONE || answer.status() != 0) {
            throw new UnexpectedAnswerException(
                    host.target(),
                    "the list of kept changes did not come whole: " + HostText.clean(answer.err()) + ": ask again");
        }
        List<KeptGeneration> kept = new ArrayList<>();
        List<HostPath> replaced = new ArrayList<>();
        List<HostPath> created = new ArrayList<>();
        List<String> lines = new ArrayList<>(answer.out().text().lines().toList());
        java.util.Collections.reverse(lines);
        for (String line : lines) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                kept.add(new KeptGeneration(Long.parseLong(heading.group(1)), heading.group(2), replaced, created));
                replaced.clear();
                created.clear();
            } else if (line.startsWith("kept ")) {
                replaced.add(PushFailure.path(line.substring(5)));
            } else if (line.startsWith("created ")) {
                created.add(PushFailure.path(line.substring(8)));
            }
        }
        kept.sort(Comparator.comparing(KeptGeneration::number));
        return List.copyOf(kept);
    }

    private Exchange.Answer ask(byte[] variables, String... resources) {
        return host.perform(new Exchange.Request(
                ShellVariables.script(variables, resources),
                host.settings().become(),
                to -> to.write(variables),
                LIMIT,
                line -> {},
                MOST_OUTPUT));
    }
}
