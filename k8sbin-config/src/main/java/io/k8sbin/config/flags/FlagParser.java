package io.k8sbin.config.flags;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a command line as the component's own parser does: Go's for etcd, pflag for the others. */
final class FlagParser {
    private static final int NEWEST = Integer.MAX_VALUE;

    private final Component component;
    private final FlagTable table;
    private final List<String> arguments;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int at;

    private FlagParser(Component component, List<String> arguments) {
        this.component = component;
        this.table = FlagTable.of(component);
        this.arguments = arguments;
    }

    static ParsedFlags parse(Component component, List<String> arguments) {
        FlagParser parser = new FlagParser(component, arguments);
        while (parser.at < arguments.size()) {
            parser.argument(arguments.get(parser.at++));
        }
        return parser.parsed();
    }

    static ParsedFlags parseExtraArgs(Component component, List<Map.Entry<String, String>> pairs) {
        FlagParser parser = new FlagParser(component, List.of());
        pairs.forEach(pair -> parser.pair(pair.getKey(), pair.getValue()));
        return parser.parsed();
    }

    private ParsedFlags parsed() {
        return new ParsedFlags(new FlagSet(component, values), findings);
    }

    private void argument(String argument) {
        boolean isLong = argument.startsWith("--") && argument.length() > 2;
        boolean isFlag = isLong || (argument.startsWith("-") && argument.length() > 1 && !argument.equals("--"));
        if (!isFlag) {
            String detail = "\"" + argument + "\" is no flag; " + component.binary() + " takes nothing else";
            findings.add(Finding.error("flag.argument", FieldPath.of(component.binary()), detail));
            return;
        }
        String text = argument.substring(isLong ? 2 : 1);
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        boolean isShort = !isLong && component != Component.ETCD && equals < 0 && name.length() > 1;
        if (isShort && FlagSet.isName(name.substring(0, 1))) {
            put(name.substring(0, 1), name.substring(1)); // -v2
        } else if (!FlagSet.isName(name)) {
            findings.add(Finding.error(
                    "flag.argument", FieldPath.of(component.binary()), "\"" + argument + "\" names no flag"));
        } else {
            put(name, equals < 0 ? value(name) : text.substring(equals + 1));
        }
    }

    private String value(String name) {
        Optional<FlagSpec> flag = table.find(name, NEWEST);
        boolean optional =
                flag.map(FlagSpec::type).filter(FlagType.BOOL::equals).isPresent()
                        || name.equals("version")
                        || name.equals("help")
                        || name.equals("h");
        boolean valueFollows =
                at < arguments.size() && (flag.isPresent() || !arguments.get(at).startsWith("-"));
        if (optional) {
            return "true";
        }
        if (!valueFollows) {
            if (flag.isPresent()) {
                findings.add(Finding.error("flag.no-value", FlagJudge.path(component, name), "needs a value"));
            }
            return flag.isPresent() ? "" : "true";
        }
        return arguments.get(at++);
    }

    private void pair(String name, String value) {
        if (FlagSet.isName(name)) {
            put(name, value);
        } else {
            String detail = "\"" + name + "\" names no flag; flags stand here without dashes";
            findings.add(Finding.error("flag.argument", FieldPath.of(component.binary()), detail));
        }
    }

    private void put(String name, String value) {
        Optional<FlagSpec> flag = table.find(name, NEWEST);
        String known = flag.map(FlagSpec::name).orElse(name);
        String key = values.containsKey(known) ? known : name;
        String before = values.get(key);
        if (before == null) {
            values.put(name, value);
        } else if (flag.filter(f -> f.type().accumulates()).isPresent()) {
            values.put(key, before + "," + value);
        } else {
            values.put(key, value);
            String detail = "stands twice; the last one counts, so drop the other";
            findings.add(Finding.warning("flag.repeated", FlagJudge.path(component, name), detail));
        }
    }
}
