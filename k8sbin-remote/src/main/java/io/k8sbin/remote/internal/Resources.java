package io.k8sbin.remote.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The scripts beside these classes. */
final class Resources {
    private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

    private Resources() {}

    /** A script without its comment lines. */
    static String text(String name) {
        return TEXTS.computeIfAbsent(name, Resources::read);
    }

    private static String read(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the library: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^ *#.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
