package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.internal.Problems;
import java.util.List;

/**
 * A file of {@code logrotate.d}: logs of components that write files. They are copied and cut short, because no component
 * of Kubernetes opens its log anew.
 *
 * @param logs paths in which a star stands for any part of a name
 * @param mebibytes rotated once they are larger, in MiB
 * @param keep how many old ones stay
 */
public record LogrotateConfig(List<String> logs, int mebibytes, int keep) {
    /**
     * Copies the list.
     *
     * @throws io.k8sbin.render.InvalidInputException when there is no log, one is not absolute or holds more than letters,
     *     digits and {@code / . _ - *}, or a number is not from 1 to 100000
     */
    public LogrotateConfig {
        logs = List.copyOf(logs);
        Problems problems = new Problems();
        if (logs.isEmpty()) {
            problems.required(FieldPath.of("logs"), "something to rotate");
        }
        for (int i = 0; i < logs.size(); i++) {
            if (!logs.get(i).matches("(/[A-Za-z0-9._*-]+)+") || logs.get(i).contains("/..")) {
                problems.invalid(
                        FieldPath.of("logs").index(i), logs.get(i), "an absolute path of letters, digits, ._-*");
            }
        }
        number(problems, "mebibytes", mebibytes);
        number(problems, "keep", keep);
        problems.throwIfAny();
    }

    private static void number(Problems problems, String name, int value) {
        if (value < 1 || value > 100_000) {
            problems.invalid(FieldPath.of(name), value, "from 1 to 100000");
        }
    }

    /** These logs, 5 old ones of 100 MiB each. */
    public static LogrotateConfig of(String... logs) {
        return new LogrotateConfig(List.of(logs), 100, 5);
    }

    /** The text. */
    public String render() {
        return String.join("\n", logs) + """
                 {
                    size %dM
                    rotate %d
                    missingok
                    notifempty
                    compress
                    delaycompress
                    copytruncate
                }
                """.formatted(mebibytes, keep);
    }

    /** {@code /etc/logrotate.d/<name>}. */
    public FileImage toFile(String name) {
        return FileImage.text(HostPath.of("/etc/logrotate.d/" + name), render());
    }
}
