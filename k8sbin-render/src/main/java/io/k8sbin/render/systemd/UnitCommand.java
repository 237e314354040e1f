package io.k8sbin.render.systemd;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line of a unit as its program gets it, where neither variables nor specifiers other than {@code $$} and
 * {@code %%} are involved; those stay as written.
 *
 * @param prefixes the signs before the program, of {@code @ - : + !}; may be empty
 * @param argv program and arguments
 */
public record UnitCommand(String prefixes, List<String> argv) {
    /** Copies the list. */
    public UnitCommand {
        argv = List.copyOf(argv);
    }

    static List<UnitCommand> read(String value) {
        List<UnitCommand> commands = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String word : UnitWords.split(value)) {
            if (word.equals(";")) {
                add(commands, words);
                words.clear();
            } else {
                words.add(word.equals("\\;") ? ";" : UnitWords.decode(word));
            }
        }
        add(commands, words);
        return commands;
    }

    private static void add(List<UnitCommand> commands, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String first = words.get(0);
        int program = 0;
        while (program < first.length() && "@-:+!".indexOf(first.charAt(program)) >= 0) {
            program++;
        }
        String prefixes = first.substring(0, program);
        List<String> argv = new ArrayList<>(List.of(first.substring(program).replace("%%", "%")));
        words.stream().skip(1).map(word -> meaning(word, prefixes)).forEach(argv::add);
        commands.add(new UnitCommand(prefixes, argv));
    }

    private static String meaning(String word, String prefixes) {
        String expanded = word.replace("%%", "%");
        return prefixes.indexOf(':') >= 0 ? expanded : expanded.replace("$$", "$");
    }
}
