package io.k8sbin.remote.internal;

import io.k8sbin.core.Secret;
import io.k8sbin.remote.Credentials;
import io.k8sbin.remote.RemoteTarget;
import java.util.List;
import java.util.function.Function;
import net.schmizz.sshj.userauth.method.ChallengeResponseProvider;
import net.schmizz.sshj.userauth.password.Resource;

/** Answers a host's questions at login, one round only: a host that asks again did not like the answers. */
final class Answers implements ChallengeResponseProvider {
    private final RemoteTarget target;
    private final Function<Credentials.Question, Secret> answers;
    private String instruction = "";

    Answers(RemoteTarget target, Function<Credentials.Question, Secret> answers) {
        this.target = target;
        this.answers = answers;
    }

    @Override
    public List<String> getSubmethods() {
        return List.of();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void init(Resource resource, String name, String text) {
        this.instruction = HostText.clean(text);
    }

    @Override
    public char[] getResponse(String prompt, boolean echo) {
        return answers.apply(new Credentials.Question(target, instruction, HostText.clean(prompt), echo))
                .revealUtf8()
                .toCharArray();
    }

    @Override
    public boolean shouldRetry() {
        return false;
    }
}
