package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.render.internal.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Kernel parameters ({@code sysctl.d(5)}). The format has no escape, so names and values come from a closed alphabet.
 *
 * @param parameters values by name, in order
 */
public record SysctlConf(Map<String, String> parameters) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+([./][A-Za-z0-9_-]+)+");
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._:,/|-]+( [A-Za-z0-9._:,/|-]+)*");
    private static final SysctlConf KUBERNETES = new SysctlConf(Map.of())
            .with("net.bridge.bridge-nf-call-iptables", 1)
            .with("net.bridge.bridge-nf-call-ip6tables", 1)
            .with("net.ipv4.ip_forward", 1);

    /**
     * Copies the map.
     *
     * @throws io.k8sbin.render.InvalidInputException with every name that is not words joined by dots, and every value that
     *     is not words of letters, digits and {@code . _ : , / | -} joined by single blanks
     */
    public SysctlConf {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        Problems problems = new Problems();
        parameters.forEach((name, value) -> {
            if (!NAME.matcher(name).matches()) {
                problems.invalid(FieldPath.of("parameters").key(name), name, "not a name such as net.ipv4.ip_forward");
            }
            if (!VALUE.matcher(value).matches()) {
                problems.invalid(FieldPath.of("parameters").key(name), value, "words joined by single blanks");
            }
        });
        problems.throwIfAny();
    }

    /**
     * Reads {@code name = value} lines; {@code #} and {@code ;} begin comments.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException with every line that is none, and every name that stands twice
     */
    public static SysctlConf parse(String source, String text) {
        Problems problems = new Problems();
        Map<String, String> parameters = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            int equals = line.indexOf('=');
            SourceLocation place = new SourceLocation(source, number, 1);
            if (line.isEmpty() || "#;".indexOf(line.charAt(0)) >= 0) {
                continue;
            }
            if (equals <= 0) {
                problems.syntax(place, "not name = value");
            } else if (parameters.putIfAbsent(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip().replaceAll("[ \\t]+", " "))
                    != null) {
                problems.syntax(place, "stands twice and the last one would win");
            }
        }
        problems.throwIfAny();
        return new SysctlConf(parameters);
    }

    /** What every Kubernetes node needs: routing, and bridged traffic seen by iptables. */
    public static SysctlConf kubernetes() {
        return KUBERNETES;
    }

    /** The same with this parameter added or replaced. */
    public SysctlConf with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(name, value);
        return new SysctlConf(more);
    }

    /** The same with this parameter added or replaced. */
    public SysctlConf with(String name, long value) {
        return with(name, Long.toString(value));
    }

    /** Parameters that do not exist until a module is loaded which this list leaves out. */
    public List<Finding> findings(ModulesLoad loaded) {
        List<Finding> findings = new ArrayList<>();
        needs(findings, loaded, "net.bridge.", "br_netfilter");
        needs(findings, loaded, "net.netfilter.nf_conntrack", "nf_conntrack");
        needs(findings, loaded, "net.ipv4.vs.", "ip_vs");
        return findings;
    }

    private void needs(List<Finding> findings, ModulesLoad loaded, String prefix, String module) {
        for (String name : parameters.keySet()) {
            if (name.startsWith(prefix) && !loaded.modules().contains(module)) {
                findings.add(Finding.error(
                        "linux.module-missing",
                        FieldPath.of("parameters").key(name),
                        "exists only once " + module + " is loaded: add it to modules-load.d"));
            }
        }
    }

    /** One {@code name = value} a line. */
    public String render() {
        StringBuilder out = new StringBuilder();
        parameters.forEach(
                (name, value) -> out.append(name).append(" = ").append(value).append('\n'));
        return out.toString();
    }

    /** {@code /etc/sysctl.d/<name>.conf}. */
    public FileImage toFile(String name) {
        return FileImage.text(HostPath.of("/etc/sysctl.d/" + name + ".conf"), render());
    }
}
