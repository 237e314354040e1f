package io.k8sbin.pki.cfssl;

import io.k8sbin.core.json.Json;
import io.k8sbin.pki.Pem;
import io.k8sbin.testtools.RealTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cfssl program. */
final class Cfssl {
    private final RealTool tool = RealTool.require("cfssl");
    private final Path folder;

    Cfssl(Path folder) {
        this.folder = folder;
    }

    /** What it printed, or why it did not. */
    record Answer(Optional<X509Certificate> certificate, Json json, String problem) {}

    Answer initCa(String request) {
        return gencert(List.of("-initca"), request);
    }

    Answer gencert(Path ca, Path caKey, String config, String profile, String request) {
        List<String> options = new ArrayList<>(List.of("-ca", ca.toString(), "-ca-key", caKey.toString()));
        if (!config.isEmpty()) {
            options.addAll(List.of("-config", write("config.json", config).toString()));
        }
        if (!profile.isEmpty()) {
            options.addAll(List.of("-profile", profile));
        }
        return gencert(options, request);
    }

    private Answer gencert(List<String> options, String request) {
        List<String> words = new ArrayList<>(List.of("gencert"));
        words.addAll(options);
        words.add(write("request.json", request).toString());
        RealTool.Run run = tool.run(words.toArray(String[]::new));
        if (run.status() != 0 || run.out().isBlank()) {
            return new Answer(Optional.empty(), new Json.Null(), last(run.err() + run.out()));
        }
        Json json = Json.parse(run.out());
        return new Answer(Optional.of(Pem.certificate(json.at("cert").text())), json, "");
    }

    private static String last(String text) {
        List<String> lines = text.lines().filter(l -> !l.isBlank()).toList();
        return lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1);
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
