package io.k8sbin.remote.internal;

import io.k8sbin.remote.Become;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/**
 * Watches what a program prints before our script begins for its question for a password. Only what follows a marker
 * counts that a login script cannot know. Thread-safe.
 */
final class PasswordPrompt {
    private static final int MOST = 16 * 1024;
    private final String marker;
    private final Become become;
    private final StringBuilder seen = new StringBuilder();
    private final CountDownLatch decided = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private int asked;
    private boolean begun;

    PasswordPrompt(String nonce, Become become) {
        this.marker = marker(nonce);
        this.become = become;
    }

    /** What sudo is told to ask with, and what is printed before su and doas start. */
    static String marker(String nonce) {
        return "@k8sbin:" + nonce + ":password";
    }

    /** More output from before the script. */
    synchronized void see(byte[] bytes, int length) {
        if (begun || seen.length() > MOST) {
            return;
        }
        seen.append(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        int at = seen.indexOf(marker);
        if (at < 0) {
            return;
        }
        String rest = seen.substring(at + marker.length());
        if (become == Become.SUDO) {
            seen.delete(0, at + marker.length());
            ask();
            see(new byte[0], 0);
        } else if (rest.toLowerCase(Locale.ROOT).contains("password:")) {
            seen.setLength(0);
            ask();
        }
    }

    private void ask() {
        if (++asked > 1) {
            answered.countDown();
        }
        decided.countDown();
    }

    /** The script began, or everything is over. */
    synchronized void settled() {
        begun = true;
        decided.countDown();
        answered.countDown();
    }

    /** Waits until it asked, the script began, or everything is over. True when it asked. */
    boolean awaitAsked() throws InterruptedException {
        decided.await();
        synchronized (this) {
            return asked > 0;
        }
    }

    /** Waits, after an answer, until the script began or everything is over. False when it asked again instead. */
    boolean awaitBegunAfterAnswer() throws InterruptedException {
        answered.await();
        synchronized (this) {
            return asked <= 1;
        }
    }

    /** How often it asked so far. */
    synchronized int asked() {
        return asked;
    }
}
