package io.k8sbin.render.etcd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Which flags which release has, read once from {@code flags.txt}. */
final class EtcdFlagTable {
    private static final int FIRST = 3;
    private static final int LAST = 6;
    private static final Map<String, EtcdFlag> FLAGS = read();

    private EtcdFlagTable() {}

    static Optional<EtcdFlag> find(String name) {
        return Optional.ofNullable(FLAGS.get(name));
    }

    static Map<String, EtcdFlag> all() {
        return FLAGS;
    }

    private static Map<String, EtcdFlag> read() {
        Map<String, EtcdFlag> flags = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(EtcdFlagTable.class.getResourceAsStream("flags.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> flag(List.of(line.split(" "))))
                    .forEach(flag -> flags.put(flag.name(), flag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return flags;
    }

    private static EtcdFlag flag(List<String> words) {
        String name = words.get(0);
        return new EtcdFlag(
                name,
                EtcdFlag.Type.valueOf(words.get(1).toUpperCase(Locale.ROOT)),
                minor(words.get(2), FIRST),
                minor(words.get(3), LAST),
                given(words.get(4)).map(key -> key.equals(".") ? name : key),
                given(words.get(5)));
    }

    private static int minor(String word, int otherwise) {
        return given(word).map(w -> Integer.parseInt(w.substring(2))).orElse(otherwise);
    }

    private static Optional<String> given(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(word);
    }
}
