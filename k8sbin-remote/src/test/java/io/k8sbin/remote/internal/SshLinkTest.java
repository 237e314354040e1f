package io.k8sbin.remote.internal;

import io.k8sbin.remote.SshServerForTests;
import java.time.Clock;
import java.time.Duration;

/** The link the library uses. */
class SshLinkTest extends LinkContract {
    @Override
    Link open(SshServerForTests server) {
        Dial.Shared shared = new Dial.Shared(
                SshjConfig.create(), new KeyRing(Clock.systemUTC()), new TrustStore(), new HandshakeSlots());
        return new Dial(server.target(), server.settings(), shared, Duration.ofSeconds(60)).link();
    }
}
