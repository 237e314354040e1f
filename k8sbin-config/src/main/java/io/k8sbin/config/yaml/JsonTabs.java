package io.k8sbin.config.yaml;

/** JSON may be indented with tabs, which YAML's own reader refuses. */
final class JsonTabs {
    private JsonTabs() {}

    /** The text with a blank for every tab outside its strings, when it begins like a JSON object; places stay the same. */
    static String blanked(String text) {
        if (text.indexOf('\t') < 0 || !text.stripLeading().startsWith("{")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        boolean quoted = false;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '\t' && !quoted) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }
}
