package io.k8sbin.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.k8sbin.core.HostPath;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(30)
@ExtendWith(Leaks.class)
class LockTest {
    private static LoopbackSshd sshd;

    @BeforeAll
    static void start() throws Exception {
        sshd = LoopbackSshd.start("ed25519");
    }

    @AfterAll
    static void stop() {
        LoopbackSshd.close(sshd);
    }

    @Test
    void a_second_operator_hears_who_holds_it_and_gets_it_afterwards() {
        HostPath file = sshd.path("locks/rollout.lock");
        try (RemoteHost first = sshd.connect();
                RemoteHost second = sshd.connect()) {
            HostLock lock = first.lock(file, "alice's \"laptop\" $(id)\n\u001b[31m");
            assertThat(lock.isHeld()).isTrue();
            lock.orThrow();
            HostBusyException busy = catchThrowableOfType(HostBusyException.class, () -> second.lock(file, "bob"));
            assertThat(busy.owner()).isEqualTo(lock.owner()).startsWith("alice's \"laptop\" $(id)");
            assertThat(busy.since().orElseThrow()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
            assertThat(busy.retryable()).isTrue();
            assertThat(busy.getMessage()).doesNotContain("\u001b");
            lock.close();
            assertThat(lock.isHeld()).isFalse();
            try (HostLock next = second.lock(file, "bob")) {
                assertThat(next.isHeld()).isTrue();
            }
        }
    }

    @Test
    void the_end_of_the_connection_frees_it() throws Exception {
        HostPath file = sshd.path("locks/dropped.lock");
        RemoteHost first = sshd.connect();
        HostLock lock = first.lock(file, "alice");
        first.close();
        assertThat(lock.isHeld()).isFalse();
        assertThatThrownBy(lock::orThrow).isInstanceOf(ConnectionLostException.class);
        try (RemoteHost second = sshd.connect()) {
            // the host notices a closed connection at once, yet not before we ask
            HostLock next = null;
            while (next == null) {
                try {
                    next = second.lock(file, "bob");
                } catch (HostBusyException e) {
                    assertThat(e.owner()).isEqualTo("alice");
                }
            }
            next.close();
        }
    }

    @Test
    void something_else_in_its_place_is_refused() throws Exception {
        Files.createDirectories(sshd.folder.resolve("locks/taken.lock"));
        try (RemoteHost host = sshd.connect()) {
            assertThatThrownBy(() -> host.lock(sshd.path("locks/taken.lock"), "alice"))
                    .isInstanceOf(TransferFailedException.class);
        }
    }
}
