package io.k8sbin.render.cni;

import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.internal.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces the block scalar of {@code net-conf.json} in a manifest, line by line, so that comments and order stay. */
final class FlannelManifest {
    private static final Pattern KEY = Pattern.compile("( +)net-conf\\.json: \\|[-+]?\\s*");

    private FlannelManifest() {}

    static String replace(String source, String manifest, List<String> json) {
        List<String> lines = manifest.lines().toList();
        List<String> out = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < lines.size(); i++) {
            out.add(lines.get(i));
            Matcher key = KEY.matcher(lines.get(i));
            if (key.matches()) {
                found++;
                int indent = key.group(1).length();
                json.forEach(line -> out.add(" ".repeat(indent + 2) + line));
                while (i + 1 < lines.size() && isInside(lines.get(i + 1), indent)) {
                    i++;
                }
            }
        }
        Problems problems = new Problems();
        if (found != 1) {
            problems.syntax(
                    new SourceLocation(source, 1, 1),
                    "holds " + found + " blocks net-conf.json: |, and must hold one: give flannel's own manifest");
        }
        problems.throwIfAny();
        return String.join("\n", out) + "\n";
    }

    private static boolean isInside(String line, int indent) {
        return line.isBlank() || line.length() - line.stripLeading().length() > indent;
    }
}
