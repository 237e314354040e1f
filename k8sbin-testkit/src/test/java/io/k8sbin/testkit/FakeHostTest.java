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
import io.k8sbin.remote.LockLostException;
import io.k8sbin.remote.NoSpaceException;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.TransferFailedException;
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

    @Test
    void a_power_cut_loses_what_a_cut_push_had_not_synced_and_the_next_push_completes() {
        HostPath list = HostPath.of("/etc/demo/list");
        HostPath gone = HostPath.of("/etc/demo/gone");
        for (int steps = 0; steps < 4; steps++) {
            for (boolean power : List.of(true, false)) {
                FakeHost fake = FakeHost.named("node1");
                fake.push(FileSet.of("g0", List.of(FileImage.text(PATH, "old"), FileImage.text(gone, "x")))
                        .withRecords(List.of(FileImage.text(list, "old"))));
                FileSet set = FileSet.of("g1", List.of(FileImage.text(PATH, "new"), FileImage.text(LOCK, "more")))
                        .withDeletions(List.of(gone))
                        .withRecords(List.of(FileImage.text(list, "new")));
                FakeHost cut = fake.reconnect().cutPush(steps);
                assertThatThrownBy(() -> cut.push(set)).isInstanceOf(ConnectionLostException.class);
                if (power) {
                    fake.powerCut();
                }
                // two replacements, one removal, then the record
                assertThat(fake.text(PATH)).isEqualTo(steps >= (power ? 2 : 1) ? "new" : "old");
                assertThat(fake.file(gone).isPresent()).isEqualTo(steps < 3);
                assertThat(fake.text(list)).isEqualTo("old");
                FakeHost again = fake.reconnect();
                again.push(set);
                assertThat(again.text(PATH) + again.text(list)).isEqualTo("newnew");
                assertThat(again.file(gone)).isEmpty();
            }
        }
    }

    @Test
    void a_power_cut_stops_units_that_are_not_enabled_and_names_another_boot() {
        host.unit("a.service", FakeUnit.installed("/etc/a").enabled().started(7));
        host.unit("b.service", FakeUnit.installed("/etc/b").started(8));
        String before = host.probe(ProbeRequest.facts()).facts().bootId();
        host.powerCut();
        FakeHost again = host.reconnect();
        assertThat(again.unit("a.service").isActive()).isTrue();
        assertThat(again.unit("b.service").isActive()).isFalse();
        assertThat(again.probe(ProbeRequest.facts()).facts().bootId()).isNotEqualTo(before);
    }

    @Test
    void deletions_that_were_cut_off_are_told_by_later_pushes() {
        host.push(FileSet.of("g0", List.of(FileImage.text(PATH, "x"))));
        FakeHost cut = host.reconnect().cutPush(0);
        assertThatThrownBy(() -> cut.push(FileSet.of("g1", List.of()).withDeletions(List.of(PATH))))
                .isInstanceOf(ConnectionLostException.class);
        FakeHost next = host.reconnect();
        assertThat(next.push(FileSet.of("g2", List.of(FileImage.text(LOCK, "y"))))
                        .leftOver())
                .containsExactly(PATH);
        next.push(FileSet.of("g3", List.of()).withDeletions(List.of(PATH)));
        assertThat(next.push(FileSet.of("g4", List.of())).leftOver()).isEmpty();
    }

    @Test
    void any_failure_can_be_asked_for_and_a_full_disk_refuses() {
        host.failCall(1, target -> new TransferFailedException(target, "as asked"));
        assertThatThrownBy(() -> host.run(RemoteCommand.of("true"))).isInstanceOf(TransferFailedException.class);
        assertThat(host.run(RemoteCommand.of("true")).ok()).isTrue();
        host.room(3);
        assertThatThrownBy(() -> host.push(FileSet.of("g", List.of(FileImage.text(PATH, "four")))))
                .isInstanceOf(NoSpaceException.class);
        assertThat(host.file(PATH)).isEmpty();
    }

    @Test
    void a_lock_lost_unnoticed_lets_no_push_through() {
        var lock = host.lock(LOCK, "me");
        host.loseLock();
        assertThat(host.reconnect().lock(LOCK, "you").number()).isGreaterThan(lock.number());
        assertThatThrownBy(() -> host.push(FileSet.of("g", List.of(FileImage.text(PATH, "late")))))
                .isInstanceOf(LockLostException.class);
        assertThat(lock.isHeld()).isFalse();
        assertThat(host.file(PATH)).isEmpty();
    }
}
