package io.k8sbin.testkit.internal;

import java.util.ArrayList;
import java.util.List;

/** Simple commands of a POSIX script as lists of words; quotes are taken off, nothing is expanded. */
public final class ShellCommands {
    private final List<List<String>> commands = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private boolean inWord;

    private ShellCommands() {}

    /** The commands of a script; line ends, {@code &&} and {@code ||} separate them. */
    public static List<List<String>> of(String script) {
        ShellCommands reader = new ShellCommands();
        reader.read(script);
        return reader.commands;
    }

    private void read(String script) {
        int i = 0;
        while (i < script.length()) {
            char c = script.charAt(i);
            if (c == '\'') {
                int end = script.indexOf('\'', i + 1);
                append(script.substring(i + 1, end));
                i = end;
            } else if (c == '\\' && i + 1 < script.length()) {
                append(script.substring(i + 1, i + 2));
                i++;
            } else if (c == ' ' || c == '\t') {
                endWord();
            } else if (c == '\n' || c == ';') {
                endCommand();
            } else {
                append(String.valueOf(c));
            }
            i++;
        }
        endCommand();
    }

    private void append(String text) {
        word.append(text);
        inWord = true;
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        inWord = false;
        if (text.equals("&&") || text.equals("||")) {
            endCommand();
        } else {
            words.add(text);
        }
    }

    private void endCommand() {
        endWord();
        if (!words.isEmpty()) {
            commands.add(words);
            words = new ArrayList<>();
        }
    }
}
