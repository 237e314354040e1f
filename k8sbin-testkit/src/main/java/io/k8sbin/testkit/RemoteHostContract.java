package io.k8sbin.testkit;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.CheckFailedException;
import io.k8sbin.remote.ChecksumMismatchException;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.FileCheck;
import io.k8sbin.remote.FileDifference;
import io.k8sbin.remote.FilePlan;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostBusyException;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.KeptGeneration;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteCommand;
import io.k8sbin.remote.RemoteHost;
import io.k8sbin.remote.Rollback;
import io.k8sbin.remote.UnknownGenerationException;
import io.k8sbin.remote.UnsafePathException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What every {@link RemoteHost} does, whatever is behind it: cases for tests of one's own implementation or of a fake.
 * They use files below one folder of the host and a lock there, and want it for themselves.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> contract() {
 *     return RemoteHostContract.cases().map(c -> dynamicTest(c.name(), () -> c.check(place)));
 * }
 * }</pre>
 */
public final class RemoteHostContract {
    private final Place place;
    private final RemoteHost host;
    private final String name;

    private RemoteHostContract(Place place, RemoteHost host, String name) {
        this.place = place;
        this.host = host;
        this.name = name;
    }

    /** Where the cases are tried. */
    public interface Place {
        /** Another connection to the same host; the case closes it. */
        RemoteHost connect();

        /** A folder whose parents only root or the login user can write. */
        HostPath folder();

        /** Who owns the files the login user writes. */
        FileOwner owner();
    }

    /** A sentence about hosts, and how to see whether it is true. */
    public static final class Case {
        private final String name;
        private final Consumer<RemoteHostContract> body;

        private Case(String name, Consumer<RemoteHostContract> body) {
            this.name = name;
            this.body = body;
        }

        /** The sentence. */
        public String name() {
            return name;
        }

        /**
         * Tries it.
         *
         * @throws AssertionError when it is not true
         */
        public void check(Place place) {
            try (RemoteHost host = place.connect()) {
                body.accept(new RemoteHostContract(place, host, "c" + Integer.toHexString(name.hashCode())));
            }
        }

        /** The sentence. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** All cases; they can run in any order, one at a time. */
    public static Stream<Case> cases() {
        return Stream.of(
                new Case("what is pushed is seen with content, mode and owner", RemoteHostContract::pushed),
                new Case("what is deleted is gone, and records come last", RemoteHostContract::deleted),
                new Case(
                        "a plan says what differs, and nothing after its changes were pushed",
                        RemoteHostContract::planned),
                new Case("a plan shows no secret", RemoteHostContract::secret),
                new Case("a check refuses the whole set", RemoteHostContract::refused),
                new Case("bytes other than those hashed replace nothing", RemoteHostContract::mismatched),
                new Case("a directory in a file's place is refused", RemoteHostContract::occupied),
                new Case(
                        "rollback restores what was before a change and all later ones",
                        RemoteHostContract::rolledBack),
                new Case("a rollback can be undone", RemoteHostContract::undone),
                new Case("pushing again under one name keeps the first previous versions", RemoteHostContract::again),
                new Case("an unknown change cannot be undone", RemoteHostContract::unknown),
                new Case("old generations go", RemoteHostContract::pruned),
                new Case(
                        "one connection holds the lock, and each holder has a higher number",
                        RemoteHostContract::locked),
                new Case("the end of a connection frees its lock", RemoteHostContract::freed),
                new Case("a command ends with its status", RemoteHostContract::run),
                new Case("a closed connection starts nothing", RemoteHostContract::closed));
    }

    private HostPath path(String file) {
        return place.folder().resolve(name).resolve(file);
    }

    private FileImage text(String file, String text) {
        return FileImage.text(path(file), text).withOwner(place.owner());
    }

    private FileSet set(String generation, FileImage... files) {
        return FileSet.of(name + "-" + generation, List.of(files));
    }

    private FileState state(String file) {
        return host.probe(ProbeRequest.facts().withFiles(List.of(path(file)))).file(path(file));
    }

    private void holds(String file, String text) {
        require(state(file).matches(text(file, text)), file + " holds \"" + text + "\": " + state(file));
    }

    private void absent(String file) {
        require(state(file) instanceof FileState.Absent, file + " is not there: " + state(file));
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private static <E extends RuntimeException> E thrown(Class<E> type, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (type.isInstance(e)) {
                return type.cast(e);
            }
            throw new AssertionError("expected " + type.getSimpleName() + ", not " + e, e);
        }
        throw new AssertionError("expected " + type.getSimpleName());
    }

    private void pushed() {
        FileImage closed = text("pki/key", "k").withMode(FileMode.PRIVATE);
        PushResult result = host.push(set("1", text("a", "text\n"), text("empty", ""), closed)
                .withDirectories(
                        List.of(new FileSet.Directory(path("pki"), FileMode.PRIVATE_DIRECTORY, place.owner()))));
        require(result.written().size() == 3, "three were written: " + result.written());
        holds("a", "text\n");
        holds("empty", "");
        require(state("pki/key").matches(closed), "mode and owner: " + state("pki/key"));
        require(
                state("pki") instanceof FileState.Other there
                        && there.kind() == FileState.Kind.DIRECTORY
                        && there.mode() == 0700,
                "the directory: " + state("pki"));
        absent("nothing");
    }

    private void deleted() {
        host.push(set("1", text("a", "a"), text("list", "a")));
        FileSet set = set("2", text("b", "b"))
                .withDeletions(List.of(path("a"), path("never")))
                .withRecords(List.of(text("list", "b")));
        PushResult result = host.push(set);
        require(result.written().equals(List.of(path("b"), path("list"))), "written: " + result.written());
        require(result.deleted().equals(List.of(path("a"))), "deleted: " + result.deleted());
        require(result.leftOver().isEmpty(), "left over: " + result.leftOver());
        absent("a");
        holds("list", "b");
    }

    private void planned() {
        host.push(set("1", text("a", "x\n"), text("gone", "g")));
        FileSet wanted = set("2", text("a", "y\n"), text("new", "n")).withDeletions(List.of(path("gone")));
        FilePlan plan = host.plan(wanted);
        List<FileDifference.Kind> kinds =
                plan.differences().stream().map(FileDifference::kind).toList();
        require(
                kinds.equals(List.of(FileDifference.Kind.CHANGE, FileDifference.Kind.ADD, FileDifference.Kind.REMOVE)),
                "kinds: " + kinds);
        require(plan.toString().contains("@@ -1 +1 @@\n-x\n+y\n"), "the text: " + plan);
        host.push(plan.changes());
        require(host.plan(wanted).isEmpty(), "nothing differs: " + host.plan(wanted));
    }

    private void secret() {
        FileImage before =
                FileImage.secret(path("key"), Secret.ofUtf8("s3same-before")).withOwner(place.owner());
        FileImage after =
                FileImage.secret(path("key"), Secret.ofUtf8("s3same-after")).withOwner(place.owner());
        host.push(set("1", before));
        String plan = host.plan(set("2", after)).toString();
        require(plan.contains("content") && !plan.contains("s3same"), "the plan: " + plan);
        // nor what is closed on the host, though it is to be opened
        String opened = host.plan(set("3", text("key", "public"))).toString();
        require(!opened.contains("s3same"), "the plan: " + opened);
    }

    private void refused() {
        host.push(set("1", text("a", "old"), text("b", "old")));
        FileSet worse = set("2", text("a", "new"), text("b", "new"))
                .withChecks(List.of(FileCheck.of(path("a"), "true"), FileCheck.of(path("b"), "false")));
        CheckFailedException e = thrown(CheckFailedException.class, () -> host.push(worse));
        require(e.path().equals(path("b")) && !e.retryable(), "names b: " + e);
        holds("a", "old");
        holds("b", "old");
    }

    private void mismatched() {
        host.push(set("1", text("a", "old")));
        Path local = temporary();
        try {
            FileImage wrong = FileImage.program(path("b"), new FileImage.LocalFile(local, Sha256.ofUtf8("54321"), 5))
                    .withOwner(place.owner());
            FileSet set = set("2", text("a", "new"), wrong);
            require(
                    thrown(ChecksumMismatchException.class, () -> host.push(set))
                            .path()
                            .equals(path("b")),
                    "names b");
        } finally {
            local.toFile().delete();
        }
        holds("a", "old");
        absent("b");
    }

    private static Path temporary() {
        try {
            return Files.writeString(Files.createTempFile("contract", null), "12345");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void occupied() {
        host.push(set("1", text("dir/a", "a")));
        thrown(UnsafePathException.class, () -> host.push(set("2", text("dir", "x"))));
        thrown(UnsafePathException.class, () -> host.push(set("3").withDeletions(List.of(path("dir")))));
        holds("dir/a", "a");
    }

    private void changeTwice() {
        host.push(set("0", text("a", "a0"), text("d", "d0"), text("key", "k0")));
        host.push(set("1", text("a", "a1").withMode(FileMode.PRIVATE), text("new", "n"), text("key", "k1")));
        host.push(set("2", text("a", "a2"), text("newer", "n")).withDeletions(List.of(path("d"))));
    }

    private void rolledBack() {
        changeTwice();
        PushResult back = host.rollback(Rollback.of(name + "-1", name + "-3").except(Set.of(path("key"))));
        require(Set.copyOf(back.written()).equals(Set.of(path("a"), path("d"))), "written: " + back.written());
        require(Set.copyOf(back.deleted()).equals(Set.of(path("new"), path("newer"))), "deleted: " + back.deleted());
        holds("a", "a0");
        holds("d", "d0");
        holds("key", "k1");
        absent("new");
    }

    private void undone() {
        changeTwice();
        host.rollback(Rollback.of(name + "-1", name + "-3"));
        host.rollback(Rollback.of(name + "-3", name + "-4"));
        holds("a", "a2");
        holds("key", "k1");
        holds("newer", "n");
        absent("d");
    }

    private void again() {
        host.push(set("0", text("a", "old")));
        host.push(set("1", text("a", "new")));
        host.push(set("1", text("a", "newer")));
        host.rollback(Rollback.of(name + "-1", name + "-2"));
        holds("a", "old");
    }

    private void unknown() {
        thrown(UnknownGenerationException.class, () -> host.rollback(Rollback.of(name + "-none", name + "-1")));
    }

    private void pruned() {
        for (int i = 0; i < 5; i++) {
            host.push(set("" + i, text("a", "version " + i)).keeping(2));
        }
        List<String> names =
                host.generations().stream().map(KeptGeneration::name).toList();
        require(names.equals(List.of(name + "-3", name + "-4")), "kept: " + names);
        require(
                host.generations().get(1).replaced().equals(List.of(path("a"))),
                "replaced: " + host.generations().get(1));
    }

    private void locked() {
        try (RemoteHost other = place.connect()) {
            HostLock first = host.lock(path("lock"), "alice");
            HostBusyException busy = thrown(HostBusyException.class, () -> other.lock(path("lock"), "bob"));
            require(busy.owner().equals("alice") && busy.retryable(), "who holds it: " + busy.owner());
            first.orThrow();
            host.push(set("1", text("a", "alice")));
            first.close();
            require(!first.isHeld(), "it was given up");
            try (HostLock second = other.lock(path("lock"), "bob")) {
                require(second.number() > first.number(), second.number() + " is higher than " + first.number());
                other.push(set("2", text("a", "bob")));
            }
        }
        holds("a", "bob");
    }

    private void freed() {
        RemoteHost first = place.connect();
        HostLock lock = first.lock(path("lock"), "alice");
        first.close();
        require(!lock.isHeld(), "it is lost");
        thrown(ConnectionLostException.class, lock::orThrow);
        while (true) {
            try (HostLock next = host.lock(path("lock"), "bob")) {
                require(next.isHeld(), "bob has it");
                return;
            } catch (HostBusyException e) {
                // a host may notice a moment later
            }
        }
    }

    private void run() {
        require(host.run(RemoteCommand.of("true")).ok(), "true is true");
    }

    private void closed() {
        RemoteHost other = place.connect();
        other.close();
        other.close();
        ConnectionLostException e =
                thrown(ConnectionLostException.class, () -> other.push(set("1", text("a", "never"))));
        require(e.outcome() == Outcome.NOT_STARTED && e.retryable(), "nothing was started: " + e.outcome());
        absent("a");
    }
}
