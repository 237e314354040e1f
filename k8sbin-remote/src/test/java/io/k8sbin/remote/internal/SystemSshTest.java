package io.k8sbin.remote.internal;

import io.k8sbin.remote.SshServerForTests;

/** OpenSSH's own client keeps the same contract: what we expect is what SSH gives, not what one library does. */
class SystemSshTest extends LinkContract {
    @Override
    Link open(SshServerForTests server) {
        return new SystemSsh(server);
    }
}
