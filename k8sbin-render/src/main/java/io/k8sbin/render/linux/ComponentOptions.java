package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.internal.Problems;
import java.util.List;
import java.util.stream.Stream;

/**
 * An environment file as document 001 writes it: all arguments of a component in one variable, {@code KUBE_APISERVER_OPTS},
 * which its unit splits again ({@code ExecStart=… $KUBE_APISERVER_OPTS}). systemd splits at blanks and reads quotes and
 * backslashes, so arguments with any of those are refused; a unit with arguments of its own holds everything.
 *
 * @param variable {@code KUBE_APISERVER_OPTS}
 * @param arguments in order
 */
public record ComponentOptions(String variable, List<String> arguments) {
    /**
     * Copies the list.
     *
     * @throws io.k8sbin.render.InvalidInputException with every argument that holds more than the visible ASCII characters
     *     without quotes, backslash, dollar and backquote, naming the first such character; and a variable that is none
     */
    public ComponentOptions {
        arguments = List.copyOf(arguments);
        Problems problems = new Problems();
        if (!EnvironmentText.isName(variable)) {
            problems.invalid(FieldPath.of("variable"), variable, "letters, digits and underscores, no digit first");
        }
        for (int i = 0; i < arguments.size(); i++) {
            check(problems, FieldPath.of("arguments").index(i), arguments.get(i));
        }
        problems.throwIfAny();
    }

    private static void check(Problems problems, FieldPath path, String argument) {
        argument.codePoints()
                .filter(c -> c <= 0x20 || c >= 0x7f || "\"'\\$`".indexOf(c) >= 0)
                .findFirst()
                .ifPresent(c -> problems.required(
                        path,
                        "U+%04X cannot stand in an argument that systemd splits: put the arguments into the unit"
                                .formatted(c)));
        if (argument.isEmpty()) {
            problems.required(path, "an empty argument vanishes when systemd splits");
        }
    }

    /**
     * Reads the variable's arguments from an environment file.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException when the file cannot be read or an argument holds what it cannot
     * @throws IllegalArgumentException when the file has no such variable
     */
    public static ComponentOptions parse(String source, String text, String variable) {
        String value = EnvironmentFile.parse(source, text).variables().get(variable);
        if (value == null) {
            throw new IllegalArgumentException(source + " has no variable " + variable);
        }
        return new ComponentOptions(
                variable,
                Stream.of(value.strip().split("[ \t\n]+"))
                        .filter(w -> !w.isEmpty())
                        .toList());
    }

    /** The variable with one argument a line. */
    public String render() {
        return variable + "=\"" + String.join(" \\\n", arguments) + "\"\n";
    }

    /** The file, root-owned, of mode 0644. */
    public FileImage toFile(HostPath path) {
        return FileImage.text(path, render());
    }
}
