package io.k8sbin.config.environment;

import io.k8sbin.core.SourceLocation;
import java.util.List;

/**
 * One assignment of a shell script.
 *
 * @param name of the variable
 * @param words its value; several for an array
 * @param array whether it was written in parentheses
 * @param computed whether a command makes the value, which is then not known
 * @param location where the name stands
 */
record ShellVariable(String name, List<String> words, boolean array, boolean computed, SourceLocation location) {
    ShellVariable {
        words = List.copyOf(words);
    }

    /** The value of a variable that is no array, or the first element, as the shell has it. */
    String first() {
        return words.isEmpty() ? "" : words.get(0);
    }
}
