package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteTarget;
import io.k8sbin.remote.TransferFailedException;
import java.util.List;
import java.util.Optional;

/** What the scripts that change files printed. */
final class PushAnswer {
    private final RemoteTarget target;
    private final Exchange.Answer answer;
    private final String out;

    PushAnswer(RemoteTarget target, Exchange.Answer answer) {
        this.target = target;
        this.answer = answer;
        this.out = answer.out().text();
    }

    /** The result, or the failure as an exception. */
    PushResult result(String generation, long bytes) {
        Optional<String> failure =
                out.lines().filter(l -> l.startsWith("fail ")).findFirst();
        String said = HostText.clean(answer.err());
        if (failure.isPresent()) {
            throw PushFailure.of(target, failure.get(), said);
        }
        if (answer.end() != Exchange.End.DONE || answer.status() != 0) {
            throw new TransferFailedException(
                    target,
                    "the change did not reach its end (status " + answer.status() + ", " + answer.end() + "): " + said
                            + ": do it again");
        }
        return new PushResult(
                target, generation, named("put "), named("removed "), named("left "), bytes, answer.elapsed());
    }

    private List<HostPath> named(String tag) {
        return out.lines()
                .filter(line -> line.startsWith(tag))
                .map(line -> PushFailure.path(line.substring(tag.length())))
                .toList();
    }
}
