package io.k8sbin.cluster.lint;

import java.util.Objects;

/**
 * A file to judge.
 *
 * @param name as messages call it; its ending helps to tell what it is
 * @param text what it holds
 */
public record LintFile(String name, String text) {
    /** Refuses nulls. */
    public LintFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** Which reader it is for. */
    Form form() {
        if (text.startsWith("[Unit]") || text.contains("\n[Service]") || text.startsWith("[Service]")) {
            return Form.UNIT;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json") || text.contains("apiVersion:")) {
            return Form.DOCUMENTS;
        }
        if (name.endsWith("environment.sh") || text.contains("NODE_IPS=(")) {
            return Form.SCRIPT;
        }
        return FlagVariables.areIn(text) ? Form.VARIABLES : Form.DOCUMENTS;
    }

    /** The kinds of file there are. */
    enum Form {
        DOCUMENTS,
        UNIT,
        VARIABLES,
        SCRIPT
    }

    /** Never the text: it may be secret. */
    @Override
    public String toString() {
        return "LintFile[" + name + "]";
    }
}
