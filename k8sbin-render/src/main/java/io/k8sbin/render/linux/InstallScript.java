package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secrecy;
import io.k8sbin.render.Escapers;
import io.k8sbin.render.internal.Problems;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One shell script that writes the files of a component and starts it, as the scripts of document 001 do: for a host one
 * logs in to and pastes into. Texts stand in it as they are, readable before they are run. Made of POSIX sh; with
 * {@code DESTDIR} set it writes below that directory and starts nothing.
 *
 * @param files text files, without secrets
 * @param units enabled and started, in order
 */
public record InstallScript(List<FileImage> files, List<String> units) {
    /**
     * Copies the lists.
     *
     * @throws io.k8sbin.render.InvalidInputException with every file that is a secret, a program, no UTF-8 text or does not
     *     end in a line feed, and every unit that is no unit's name
     */
    public InstallScript {
        files = List.copyOf(files);
        units = List.copyOf(units);
        Problems problems = new Problems();
        for (FileImage file : files) {
            if (file.secrecy() == Secrecy.SECRET) {
                problems.invalid(FieldPath.of("files"), file.path(), "is a secret: a script is read by too many");
            } else if (text(file)
                    .filter(t -> t.endsWith("\n") && t.indexOf('\0') < 0)
                    .isEmpty()) {
                problems.invalid(FieldPath.of("files"), file.path(), "is no text that ends in a line feed");
            }
        }
        for (String unit : units) {
            if (!unit.matches("[A-Za-z0-9:_.@-]{1,240}\\.(service|socket|target|timer|mount|path)")) {
                problems.invalid(FieldPath.of("units"), unit, "not a unit such as etcd.service");
            }
        }
        problems.throwIfAny();
    }

    private static Optional<String> text(FileImage file) {
        if (!(file.content() instanceof FileImage.Bytes bytes)) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The script. */
    public String render() {
        StringBuilder out = new StringBuilder("""
                #!/bin/sh
                # DESTDIR=/somewhere writes below that directory and starts nothing
                set -eu
                umask 022
                root=${DESTDIR:-}
                """);
        files.forEach(file -> file(out, file));
        if (!units.isEmpty()) {
            out.append("\n[ -z \"$root\" ] || exit 0\nsystemctl daemon-reload\n");
            String words = units.stream().map(Escapers.posixShellWord()::escape).collect(Collectors.joining(" "));
            out.append("systemctl enable ").append(words).append('\n');
            out.append("systemctl restart ").append(words).append('\n');
        }
        return out.toString();
    }

    private static void file(StringBuilder out, FileImage file) {
        String text = text(file).orElseThrow();
        String end = end(text);
        String path = "\"$root\"" + word(file.path());
        out.append("\nmkdir -p \"$root\"").append(word(file.path().parent())).append('\n');
        out.append("cat >").append(path).append(" <<'").append(end).append("'\n");
        out.append(text).append(end).append('\n');
        out.append("chmod ").append(file.mode()).append(' ').append(path).append('\n');
        if (!file.owner().equals(io.k8sbin.core.FileOwner.ROOT)) {
            out.append("[ -n \"$root\" ] || chown ")
                    .append(file.owner())
                    .append(' ')
                    .append(path)
                    .append('\n');
        }
    }

    private static String word(HostPath path) {
        return Escapers.posixShellWord().escape(path.value());
    }

    /** A line the text does not have. */
    private static String end(String text) {
        String end = "EOF";
        while (text.lines().toList().contains(end)) {
            end += "_";
        }
        return end;
    }
}
