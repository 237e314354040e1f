package io.k8sbin.internal;

import io.k8sbin.cluster.check.NameAnswer;
import io.k8sbin.cluster.check.PodAttempt;
import io.k8sbin.cluster.check.PodAttempt.Outcome;
import io.k8sbin.cluster.spec.NetworkSpec;
import io.k8sbin.core.HostPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What one host reaches in the network of pods and Services, tried through the connection there is to it. */
final class PodReach {
    private static final int DNS = 53;
    /** What connect(2) says where no way leads; all else an sshd says is about itself. */
    private static final Pattern NO_WAY = Pattern.compile("no route to host|timed out|unreachable|host is down");

    private final PatientDial dial;

    PodReach(PatientDial dial) {
        this.dial = dial;
    }

    /** Pods of other hosts: of each host the first that answers is enough. */
    List<PodAttempt> pods(List<List<ReadyPod>> targets) {
        List<PodAttempt> attempts = new ArrayList<>();
        for (List<ReadyPod> there : targets) {
            for (ReadyPod pod : there) {
                PodAttempt attempt = attempt(pod);
                attempts.add(attempt);
                if (attempt.outcome() != Outcome.LOST) {
                    break;
                }
            }
        }
        return attempts;
    }

    private PodAttempt attempt(ReadyPod pod) {
        PatientDial.Result result = dial.to(pod.at());
        if (result instanceof PatientDial.Result.Open open) {
            open.tunnel().close();
            return told(pod, Outcome.REACHED, "");
        }
        if (result instanceof PatientDial.Result.Silent) {
            return told(pod, Outcome.LOST, silence());
        }
        if (result instanceof PatientDial.Result.Refused refused) {
            return told(pod, outcome(refused.why()), refused.why().replaceFirst(".*: ", ""));
        }
        return told(pod, Outcome.UNSEEN, "");
    }

    private static Outcome outcome(String why) {
        String said = why.toLowerCase(Locale.ROOT);
        if (said.contains("connection refused")) {
            return Outcome.REACHED;
        }
        return NO_WAY.matcher(said).find() ? Outcome.LOST : Outcome.UNSEEN;
    }

    private static PodAttempt told(ReadyPod pod, Outcome outcome, String said) {
        return new PodAttempt(pod.node(), pod.name(), pod.at().toString(), outcome, said);
    }

    private String silence() {
        return "no answer within " + dial.patience().toMillis() + " ms";
    }

    /** The address of the API's own Service as the name server knows it; nothing where it cannot be asked from here. */
    Optional<NameAnswer> name(NetworkSpec network) {
        PatientDial.Result result = dial.to(HostPort.of(network.dnsAddress(), DNS));
        if (result instanceof PatientDial.Result.Open open) {
            return Optional.of(NameQuestion.ofApi(network).ask(open.tunnel(), dial.patience()));
        }
        if (result instanceof PatientDial.Result.Silent) {
            return Optional.of(NameAnswer.silent(silence()));
        }
        if (result instanceof PatientDial.Result.Refused refused && outcome(refused.why()) != Outcome.UNSEEN) {
            return Optional.of(NameAnswer.silent(refused.why().replaceFirst(".*: ", "")));
        }
        return Optional.empty();
    }
}
