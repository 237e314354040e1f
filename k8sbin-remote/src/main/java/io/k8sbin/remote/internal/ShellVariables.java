package io.k8sbin.remote.internal;

import io.k8sbin.core.HostPath;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assignments a script begins with. They come first on its standard input, for they may be longer than an argument can be;
 * the last one says that they came whole.
 */
final class ShellVariables {
    private final StringBuilder text = new StringBuilder();

    /** Any text. */
    ShellVariables text(String name, String value) {
        text.append(name).append("='").append(value.replace("'", "'\\''")).append("'\n");
        return this;
    }

    ShellVariables words(String name, Stream<HostPath> paths) {
        return text(name, paths.map(HostPath::value).distinct().collect(Collectors.joining(" ")));
    }

    ShellVariables lines(String name, Stream<String> lines) {
        return text(name, lines.collect(Collectors.joining("\n")));
    }

    /** Assignments made elsewhere. */
    ShellVariables raw(String assignments) {
        text.append(assignments);
        return this;
    }

    byte[] bytes() {
        return (text + "whole=yes\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The script that reads them and then is these resources. */
    static String script(byte[] variables, String... resources) {
        return "eval \"$(head -c " + variables.length + ")\"\n"
                + Stream.of(resources).map(Resources::text).collect(Collectors.joining());
    }
}
