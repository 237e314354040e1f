package io.k8sbin.render.systemd;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line of a unit as its program gets it, where neither variables nor specifiers other than {@code $$} and
 * {@code %%} are involved; those stay as written. Bytes that are no UTF-8, which only escapes can spell, show as U+FFFD.
 *
 * @param prefixes the signs before the program, of {@code @ - : + !}; may be empty
 * @param argv program and arguments; after the prefix {@code @} the second is the name the program sees as its own
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
            boolean separates = words.isEmpty() ? UnitWords.decode(word).equals(";") : word.equals(";");
            if (separates) {
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
        int program = endOfPrefixes(first);
        String prefixes = first.substring(0, program);
        List<String> argv = new ArrayList<>(List.of(first.substring(program).replace("%%", "%")));
        words.stream().skip(1).map(word -> meaning(word, prefixes)).forEach(argv::add);
        commands.add(new UnitCommand(prefixes, argv));
    }

    /** Each sign once, but {@code !} twice where it comes first; {@code +} and {@code !} exclude each other. */
    private static int endOfPrefixes(String word) {
        String seen = "";
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            boolean first = seen.indexOf(sign) < 0;
            boolean taken = switch (sign) {
                case '-', '@', ':' -> first;
                case '+' -> first && seen.indexOf('!') < 0;
                case '!' -> seen.indexOf('+') < 0 && seen.indexOf("!!") < 0;
                default -> false;
            };
            if (!taken) {
                return at;
            }
            seen = sign == '!' ? "!" + seen : seen + sign;
        }
        return word.length();
    }

    private static String meaning(String word, String prefixes) {
        String expanded = word.replace("%%", "%");
        return prefixes.indexOf(':') >= 0 ? expanded : expanded.replace("$$", "$");
    }
}
