package io.k8sbin.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostBusyException;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.UnitState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FakeHostTest {
    private static final HostPath PATH = HostPath.of("/etc/demo/a");
    private static final HostPath LOCK = HostPath.of("/run/demo/lock");
    private final FakeHost host = FakeHost.named("node1");

    @Test
    void what_is_pushed_is_probed_and_what_is_deleted_is_gone() {
        FileImage file = FileImage.text(PATH, "x").withMode(FileMode.PRIVATE).withOwner(new FileOwner("etcd", "etcd"));
        var directory = new FileSet.Directory(PATH.parent(), FileMode.PRIVATE_DIRECTORY, FileOwner.ROOT);
        host.push(FileSet.of("g1", List.of(file)).withDirectories(List.of(directory)));
        HostState seen = host.probe(ProbeRequest.facts().withFiles(List.of(PATH, PATH.parent())));
        assertThat(seen.files().get(PATH))
                .satisfies(s -> assertThat(s.matches(file)).isTrue());
        assertThat(seen.files().get(PATH.parent()))
                .isEqualTo(new FileState.Other(FileState.Kind.DIRECTORY, 0700, "root", "root"));
        assertThat(host.push(FileSet.of("g2", List.of()).withDeletions(List.of(PATH)))
                        .deleted())
                .containsExactly(PATH);
        assertThat(host.probe(ProbeRequest.facts().withFiles(List.of(PATH))).files())
                .containsEntry(PATH, new FileState.Absent());
    }

    @Test
    void sections_and_commands_answer_as_told() {
        host.onSection("who", () -> new Reply(2, "me", "oh")).onRun(c -> Reply.failed(7, c.label()));
        assertThat(host.probe(ProbeRequest.facts().withSection("who", "id")).sections())
                .containsEntry("who", new HostState.Section(2, "me", "oh"));
        assertThat(host.run(RemoteCommand.of("uname", "-r")).status()).isEqualTo(7);
        assertThat(host.run(RemoteCommand.of("uname", "-r")).err()).isEqualTo("uname -r");
    }

    @Test
    void units_are_missing_until_their_file_is_there() {
        assertThat(shown("a.service").loadState()).isEqualTo("not-found");
        host.file(FileImage.text(HostPath.of("/etc/systemd/system/a.service"), "[Service]"));
        assertThat(shown("a.service").loadState()).isEqualTo("loaded");
        host.unit("a.service", host.unit("a.service").enabled().started(42));
        assertThat(shown("a.service").isActive()).isTrue();
        assertThat(shown("a.service").mainPid()).isEqualTo(42);
    }

    private UnitState shown(String unit) {
        ProbeRequest request = ProbeRequest.facts().withUnits(List.of(unit));
        return Optional.ofNullable(host.probe(request).units().get(unit)).orElseThrow();
    }

    @Test
    void one_connection_holds_the_lock_until_it_gives_it_up_or_ends() {
        FakeHost other = host.reconnect();
        var lock = host.lock(LOCK, "me");
        assertThatThrownBy(() -> other.lock(LOCK, "you"))
                .isInstanceOfSatisfying(
                        HostBusyException.class, e -> assertThat(e.owner()).isEqualTo("me"));
        lock.close();
        var second = other.lock(LOCK, "you");
        other.drop();
        assertThat(second.isHeld()).isFalse();
        assertThatThrownBy(second::orThrow).isInstanceOf(ConnectionLostException.class);
        assertThat(host.lock(LOCK, "me").isHeld()).isTrue();
    }

    @Test
    void a_fault_breaks_the_connection_before_or_after_the_effect_for_good() {
        FileSet set = FileSet.of("g", List.of(FileImage.text(PATH, "x")));
        host.failCall(2, FakeHost.CallFault.BEFORE);
        host.run(RemoteCommand.of("true"));
        assertThatThrownBy(() -> host.push(set))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class,
                        e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_STARTED));
        assertThat(host.file(PATH)).isEmpty();
        assertThatThrownBy(() -> host.run(RemoteCommand.of("true"))).isInstanceOf(ConnectionLostException.class);
        FakeHost again = host.reconnect().failCall(1, FakeHost.CallFault.AFTER);
        assertThatThrownBy(() -> again.push(set))
                .isInstanceOfSatisfying(
                        ConnectionLostException.class,
                        e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(host.file(PATH)).isPresent();
    }
}
