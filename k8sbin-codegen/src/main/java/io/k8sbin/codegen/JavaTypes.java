package io.k8sbin.codegen;

import java.util.Map;
import java.util.Set;

/** What the catalogue's types are in Java. */
final class JavaTypes {
    private static final Map<String, String[]> SCALARS = Map.ofEntries(
            scalar("text", "String", "TEXT", "a text"),
            scalar("secret", "Secret", "SECRET", "a secret text"),
            scalar("bool", "Boolean", "BOOL", "a truth value"),
            scalar("int", "Integer", "INT", "a whole number"),
            scalar("long", "Long", "LONG", "a whole number of 64 bits"),
            scalar("number", "BigDecimal", "NUMBER", "a number"),
            scalar("duration", "Duration", "DURATION", "a duration"),
            scalar("duration-or-nanos", "Duration", "DURATION_OR_NANOS", "a duration"),
            scalar("ip", "IpAddress", "IP", "an IP address"),
            scalar("nanos", "Duration", "NANOS", "a duration"),
            scalar("duration-alpha-nanos", "Duration", "DURATION_ALPHA_NANOS", "a duration"),
            scalar("time", "Instant", "TIME", "a moment"),
            scalar("quantity", "Quantity", "QUANTITY", "an amount"),
            scalar("base64", "String", "BASE64", "base64"),
            scalar("secret-base64", "Secret", "SECRET_BASE64", "a secret in base64"),
            scalar("extra-args", "List<ExtraArg>", "EXTRA_ARGS", "a list, each entry {@link ExtraArg}"),
            scalar("json", "Json", "JSON", "any value"));
    private static final Map<String, String> PRIMITIVES =
            Map.of("Boolean", "boolean", "Integer", "int", "Long", "long");

    private final Set<String> enums;

    JavaTypes(Set<String> enums) {
        this.enums = enums;
    }

    private static Map.Entry<String, String[]> scalar(String type, String java, String constant, String words) {
        return Map.entry(type, new String[] {java, constant, words});
    }

    private static String inner(String type) {
        return type.substring(type.indexOf('<') + 1, type.length() - 1);
    }

    private static String[] of(String type) {
        String[] found = SCALARS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("no such type: " + type);
        }
        return found;
    }

    private static boolean isScalar(String type) {
        return SCALARS.containsKey(type);
    }

    /** {@code Map<String, Boolean>}. */
    String java(String type) {
        if (type.startsWith("list<")) {
            return "List<" + java(inner(type)) + ">";
        }
        if (type.startsWith("map<")) {
            return "Map<String, " + java(inner(type)) + ">";
        }
        return isScalar(type) ? of(type)[0] : type;
    }

    /** What a builder takes: {@code boolean} rather than Boolean. */
    String parameter(String type) {
        String java = java(type);
        return PRIMITIVES.getOrDefault(java, java);
    }

    /** What a getter gives: Optional, or the collection itself. */
    String result(String type) {
        return getter(type).equals("one") ? "Optional<" + java(type) + ">" : java(type);
    }

    /** The method of ConfigObject that gets it. */
    static String getter(String type) {
        if (type.startsWith("list<") || type.equals("extra-args")) {
            return "list";
        }
        return type.startsWith("map<") ? "map" : "one";
    }

    /** {@code Types.map(Types.BOOL)}. */
    String expression(String type) {
        if (type.startsWith("list<")) {
            return "Types.list(" + expression(inner(type)) + ")";
        }
        if (type.startsWith("map<")) {
            return "Types.map(" + expression(inner(type)) + ")";
        }
        if (isScalar(type)) {
            return "Types." + of(type)[1];
        }
        return enums.contains(type) ? "Types.words(" + type + ".class)" : "Types.object(() -> " + type + ".SCHEMA)";
    }

    /** The type in words. */
    String words(String type) {
        if (type.startsWith("list<")) {
            return "a list, each entry " + words(inner(type));
        }
        if (type.startsWith("map<")) {
            return "by name, each " + words(inner(type));
        }
        return isScalar(type) ? of(type)[2] : "{@link " + type + "}";
    }
}
