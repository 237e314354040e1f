package io.k8sbin.internal.kubeadm;

import io.k8sbin.RolloutException;
import io.k8sbin.core.Secret;
import io.k8sbin.internal.Hosts;
import io.k8sbin.remote.CommandResult;
import io.k8sbin.remote.RemoteCommand;
import java.util.List;

/** Runs a step on a host, or says what it said last; never what was secret in it. */
final class Kubeadm {
    private static final int LINES = 25;

    private Kubeadm() {}

    /**
     * The result of a step that went well.
     *
     * @param secrets what the step was given and may repeat
     */
    static CommandResult checked(
            Hosts hosts, String node, RemoteCommand command, String failure, List<Secret> secrets) {
        CommandResult result = hosts.host(node).run(command);
        if (result.ok()) {
            return result;
        }
        throw new RolloutException(
                "rollout.kubeadm",
                node + ": " + failure + "\n" + tail(result, secrets).indent(2)
                        + "  Correct the cause and run again: what is done is seen and not done twice.");
    }

    /** The last lines, without the secrets. */
    private static String tail(CommandResult result, List<Secret> secrets) {
        String said = (result.out() + result.err()).strip();
        for (Secret secret : secrets) {
            said = said.replace(secret.revealUtf8(), "<secret>");
        }
        List<String> lines = said.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
