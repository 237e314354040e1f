package io.k8sbin.remote.internal;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.Sha256;
import io.k8sbin.remote.ChecksumMismatchException;
import io.k8sbin.remote.FileSet;
import io.k8sbin.remote.PushResult;
import io.k8sbin.remote.RemoteEvent;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One change of files on a host. Used once. */
final class Push {
    private static final Duration LEAST_LIMIT = Duration.ofMinutes(5);
    private static final long SLOWEST_BYTES_PER_SECOND = 256 * 1024;
    private static final int MOST_OUTPUT = 4 * 1024 * 1024;
    private static final Pattern PART = Pattern.compile("part ([0-9a-f]{64}) ([0-9]{1,18})");
    private final SshHost host;
    private final FileSet set;
    private final PushPlan plan;
    private final Map<Sha256, Long> there;
    private final byte[] variables;
    private volatile @Nullable FileImage unreadable;
    private volatile @Nullable IOException problem;

    Push(SshHost host, FileSet set) {
        this.host = host;
        this.set = set;
        this.plan = new PushPlan(set, Nonce.create().substring(0, 16));
        this.there = plan.big().isEmpty() ? Map.of() : alreadyThere();
        this.variables = plan.variables(host.settings().stateDirectory(), host.fence(), there);
    }

    /** What the host has of the big files, by digest; a host that tells nonsense has nothing. */
    private Map<Sha256, Long> alreadyThere() {
        byte[] questions = plan.questions(host.settings().stateDirectory());
        Exchange.Answer answer = host.perform(new Exchange.Request(
                ShellVariables.script(questions, "files.sh", "resume.sh"),
                host.settings().become(),
                to -> to.write(questions),
                limit(),
                line -> {},
                MOST_OUTPUT));
        Map<Sha256, Long> parts = new HashMap<>();
        answer.out().text().lines().map(PART::matcher).filter(Matcher::matches).forEach(m -> {
            Sha256 digest = new Sha256(m.group(1));
            long bytes = Long.parseLong(m.group(2));
            plan.big().stream()
                    .filter(s -> s.file().sha256().equals(digest)
                            && bytes <= s.file().content().size())
                    .forEach(s -> parts.put(digest, bytes));
        });
        return parts;
    }

    private Duration limit() {
        return LEAST_LIMIT.plusSeconds(set.bytes() / SLOWEST_BYTES_PER_SECOND);
    }

    PushResult run() {
        Exchange.Answer answer = host.perform(new Exchange.Request(
                ShellVariables.script(variables, "files.sh", "push.sh"),
                host.settings().become(),
                this::send,
                limit(),
                line -> {},
                MOST_OUTPUT));
        FileImage bad = unreadable;
        if (bad != null) {
            throw localFault(bad);
        }
        return new PushAnswer(host.target(), answer).result(set.generation(), set.bytes());
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

    /** The big files' rests, then the archive. When a local file fails us the stream ends early, as if it broke. */
    private void send(OutputStream to) throws IOException {
        to.write(variables);
        Progress counted = new Progress(to);
        FileImage sending = null;
        try {
            for (PushPlan.Staged big : plan.big()) {
                sending = big.file();
                rest(counted, big.file());
            }
            Tar tar = new Tar(counted);
            for (PushPlan.Staged small : plan.small()) {
                sending = small.file();
                try (InputStream content = new LocalReads(small.file())) {
                    tar.file(small.stage().substring(1), small.file().content().size(), content);
                }
            }
            tar.end();
        } catch (EOFException | LocalReads.Fault e) {
            problem = e;
            unreadable = sending;
            return;
        }
        counted.report();
    }

    private void rest(OutputStream to, FileImage file) throws IOException {
        long has = there.getOrDefault(file.sha256(), 0L);
        try (InputStream content = new LocalReads(file)) {
            if (content.skip(has) != has) {
                throw new EOFException("shorter than announced");
            }
            Tar.copy(to, file.content().size() - has, content);
        }
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
