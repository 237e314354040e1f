package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import io.k8sbin.remote.ConnectionLostException;
import io.k8sbin.remote.HostBusyException;
import io.k8sbin.remote.HostLock;
import io.k8sbin.remote.Outcome;
import io.k8sbin.remote.RemoteCancelledException;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.ShellWords;
import io.k8sbin.remote.TransferFailedException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A lock: a script that runs on the host for as long as we send it a byte now and then. */
final class SshHostLock implements HostLock {
    private static final long HEARTBEAT_SECONDS = 10;
    private static final long TAKE_SECONDS = 30;
    private static final int MOST_OUTPUT = 64 * 1024;
    private static final Pattern BUSY = Pattern.compile("busy (?:([0-9]{1,12}) )?(.*)");
    private static final Pattern HELD = Pattern.compile("held ([0-9]{1,18})");
    private final SshHost host;
    private final HostPath file;
    private final String owner;
    private final CountDownLatch release = new CountDownLatch(1);
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final CompletableFuture<Exchange.Answer> end = new CompletableFuture<>();

    private volatile long number;

    private SshHostLock(SshHost host, HostPath file, String owner) {
        this.host = host;
        this.file = file;
        this.owner = HostText.clean(owner);
    }

    static SshHostLock take(SshHost host, HostPath file, String owner) {
        SshHostLock lock = new SshHostLock(host, file, owner);
        Deadlines.work(lock::hold);
        lock.await();
        return lock;
    }

    private void hold() {
        String script = "file=" + ShellWords.quote(file.value()) + "\nowner=" + ShellWords.quote(owner) + "\n"
                + Resources.text("lock.sh");
        try {
            end.complete(host.perform(new Exchange.Request(
                    script,
                    host.settings().become(),
                    this::beat,
                    Duration.ofDays(365),
                    answer::complete,
                    MOST_OUTPUT)));
            answer.complete("");
        } catch (RuntimeException e) {
            end.completeExceptionally(e);
            answer.completeExceptionally(e);
        }
    }

    private void beat(OutputStream to) throws java.io.IOException {
        try {
            do {
                to.write('.');
                to.flush();
            } while (!release.await(HEARTBEAT_SECONDS, TimeUnit.SECONDS) && !end.isDone());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        String line;
        try {
            line = answer.get(TAKE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            release.countDown();
            Thread.currentThread().interrupt();
            throw new RemoteCancelledException(host.target(), "interrupted while waiting for the lock");
        } catch (TimeoutException e) {
            release.countDown();
            throw new TransferFailedException(host.target(), "no answer about the lock " + file + ": try again");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RemoteHostException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
        Matcher held = HELD.matcher(line);
        if (!held.matches()) {
            release.countDown();
            throw refused(line);
        }
        number = Long.parseLong(held.group(1));
    }

    private RemoteHostException refused(String line) {
        Matcher m = BUSY.matcher(line);
        if (!m.matches()) {
            return new TransferFailedException(
                    host.target(),
                    "the lock " + file + " cannot be taken: " + HostText.clean(line)
                            + ": check that its directory can be written");
        }
        String other = HostText.clean(m.group(2));
        Optional<Instant> since =
                Optional.ofNullable(m.group(1)).map(Long::parseLong).map(Instant::ofEpochSecond);
        return new HostBusyException(
                host.target(),
                other,
                since,
                "locked by " + other + since.map(s -> " since " + s).orElse("") + ": wait until they are done");
    }

    @Override
    public String owner() {
        return owner;
    }

    @Override
    public long number() {
        return number;
    }

    /** What the scripts that change files compare. */
    String variables() {
        return "fence=" + file + ".fence\nticket=" + number + "\n";
    }

    /** Whether it was given up by us. */
    boolean isReleased() {
        return release.getCount() == 0;
    }

    @Override
    public boolean isHeld() {
        return release.getCount() > 0 && !end.isDone() && host.link().isOpen();
    }

    @Override
    public void orThrow() {
        if (!isHeld()) {
            throw new ConnectionLostException(
                    host.target(), Outcome.UNKNOWN, "the lock " + file + " is no longer held: stop, and take it again");
        }
    }

    @Override
    public void close() {
        release.countDown();
        try {
            end.get(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // the connection is gone, and the lock with it
        }
    }
}
