package io.k8sbin.render;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/** Writes {@code #cloud-config} documents: YAML with texts as block scalars where they are plain, else in base64. */
final class CloudConfig {
    private static final String FIRST = "#cloud-config\n";

    private CloudConfig() {}

    static String files(Collection<FileImage> files) {
        if (files.isEmpty()) {
            return FIRST + "write_files: []\n";
        }
        StringBuilder out = new StringBuilder(FIRST).append("write_files:\n");
        files.forEach(file -> file(out, file));
        return out.toString();
    }

    private static void file(StringBuilder out, FileImage file) {
        out.append("- path: ").append(text(file.path().value())).append('\n');
        content(out, ((FileImage.Bytes) file.content()).toByteArray());
        out.append("  owner: ").append(text(file.owner().toString())).append('\n');
        out.append("  permissions: ").append(text(file.mode().toString())).append('\n');
        if (!file.owner().equals(FileOwner.ROOT)) {
            // after packages and users are there
            out.append("  defer: true\n");
        }
    }

    private static void content(StringBuilder out, byte[] bytes) {
        if (isPlain(bytes)) {
            String text = new String(bytes, StandardCharsets.US_ASCII);
            out.append("  content: |2").append(text.endsWith("\n") ? "+" : "-").append('\n');
            text.lines()
                    .forEach(line -> out.append(line.isEmpty() ? "" : "    ")
                            .append(line)
                            .append('\n'));
        } else {
            out.append("  encoding: b64\n  content: ");
            out.append(text(Base64.getEncoder().encodeToString(bytes))).append('\n');
        }
    }

    /** Whether a block scalar holds exactly this: printable ASCII, tabs, line feeds, and not only those. */
    private static boolean isPlain(byte[] bytes) {
        boolean visible = false;
        for (byte b : bytes) {
            if ((b < 0x20 && b != '\n' && b != '\t') || b == 0x7f) {
                return false;
            }
            visible |= b > 0x20;
        }
        return visible;
    }

    static String commands(NodeStart start) {
        StringBuilder out = new StringBuilder(FIRST).append("runcmd:\n");
        for (NodeDirectory directory : start.directories()) {
            FileOwner owner = directory.owner();
            command(
                    out,
                    "install",
                    "-d",
                    "-m",
                    directory.mode().toString(),
                    "-o",
                    owner.user(),
                    "-g",
                    owner.group(),
                    directory.path().value());
        }
        if (!start.units().isEmpty()) {
            command(out, "systemctl", "daemon-reload");
        }
        for (String unit : start.units()) {
            command(out, "systemctl", "enable", unit);
            command(out, "systemctl", "--no-block", "restart", unit);
        }
        return out.toString();
    }

    private static void command(StringBuilder out, String... words) {
        out.append("- ").append(Json.ofTexts(List.of(words)).compact()).append('\n');
    }

    private static String text(String value) {
        return Json.of(value).compact();
    }
}
