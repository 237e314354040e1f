package io.k8sbin.remote.internal;

import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.SshServerForTests;
import java.util.List;

/** OpenSSH's own client keeps the same contract: what we expect is what SSH gives, not what one library does. */
class SystemSshTest extends LinkContract {
    @Override
    List<RemoteCommand.Terminal> terminals() {
        return List.of(RemoteCommand.Terminal.NONE);
    }

    @Override
    Link open(SshServerForTests server) {
        return new SystemSsh(server);
    }
}
