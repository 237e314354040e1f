package io.k8sbin.remote.internal;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.remote.ChecksumMismatchException;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteEvent;
import io.k8sbin.remote.TransferFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One change of files on a host. Used once. */
final class Push {
    private static final Duration LEAST_LIMIT = Duration.ofMinutes(5);
    private static final long SLOWEST_BYTES_PER_SECOND = 256 * 1024;
    private static final int MOST_OUTPUT = 4 * 1024 * 1024;
    private final SshHost host;
    private final FileSet set;
    private final String txid = Nonce.create().substring(0, 16);
    private final PushPlan plan;
    private final byte[] variables;
    private volatile @Nullable FileImage unreadable;
    private volatile @Nullable IOException problem;

    Push(SshHost host, FileSet set) {
        this.host = host;
        this.set = set;
        this.plan = new PushPlan(set, txid);
        this.variables = plan.variables(txid, host.settings().stateDirectory());
    }

    PushResult run() {
        Duration limit = LEAST_LIMIT.plusSeconds(set.bytes() / SLOWEST_BYTES_PER_SECOND);
        Exchange.Answer answer = host.perform(new Exchange.Request(
                PushPlan.script(variables), host.settings().become(), this::send, limit, line -> {}, MOST_OUTPUT));
        String out = answer.out().text();
        FileImage bad = unreadable;
        if (bad != null) {
            throw localFault(bad);
        }
        Optional<String> failure =
                out.lines().filter(l -> l.startsWith("fail ")).findFirst();
        String said = HostText.clean(answer.err());
        if (failure.isPresent()) {
            throw PushFailure.of(host.target(), failure.get(), said);
        }
        if (answer.end() != Exchange.End.DONE || answer.status() != 0) {
            throw new TransferFailedException(
                    host.target(),
                    "the push did not reach its end (status " + answer.status() + ", " + answer.end() + "): " + said
                            + ": push again");
        }
        return new PushResult(
                host.target(),
                set.generation(),
                named(out, "put "),
                named(out, "removed "),
                set.bytes(),
                answer.elapsed());
    }

    private RuntimeException localFault(FileImage bad) {
        IOException cause = problem;
        return new ChecksumMismatchException(
                host.target(),
                bad.path(),
                "the content for " + bad.path() + " cannot be read as it was when it was hashed ("
                        + (cause == null ? "" : HostText.clean(String.valueOf(cause.getMessage())))
                        + "): nothing was replaced; hash it anew and push again");
    }

    private static List<HostPath> named(String out, String tag) {
        return out.lines()
                .filter(line -> line.startsWith(tag))
                .map(line -> HostPath.of(line.substring(tag.length())))
                .toList();
    }

    /** The archive. When a local file fails us the stream ends early, which the script takes for a broken connection. */
    private void send(OutputStream to) throws IOException {
        to.write(variables);
        Progress counted = new Progress(to);
        Tar tar = new Tar(counted);
        for (PushPlan.Staged staged : plan.staged()) {
            try (InputStream content = new LocalReads(staged.file())) {
                tar.file(staged.stage().substring(1), staged.file().content().size(), content);
            } catch (java.io.EOFException | LocalReads.Fault e) {
                problem = e;
                unreadable = staged.file();
                return;
            }
        }
        tar.end();
        counted.report();
    }

    /** Counts what goes out, and tells now and then. */
    private final class Progress extends java.io.FilterOutputStream {
        private static final long STEP = 8 << 20;
        private long done;
        private long told;

        Progress(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            done += length;
            if (done - told >= STEP) {
                report();
            }
        }

        void report() {
            told = done;
            host.emit(new RemoteEvent.PushProgress(
                    host.target(), host.settings().clock().instant(), Math.min(done, set.bytes()), set.bytes()));
        }
    }
}
