package io.k8sbin.render.linux;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.Finding;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.internal.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Kernel modules loaded at boot ({@code modules-load.d(5)}).
 *
 * @param modules names, in order and each once
 */
public record ModulesLoad(List<String> modules) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final ModulesLoad KUBERNETES = new ModulesLoad(List.of("overlay", "br_netfilter", "nf_conntrack"));

    /**
     * Drops repetitions.
     *
     * @throws io.k8sbin.render.InvalidInputException with every name that is not letters, digits, dashes and underscores
     */
    public ModulesLoad {
        modules = List.copyOf(new LinkedHashSet<>(modules));
        Problems problems = new Problems();
        for (int i = 0; i < modules.size(); i++) {
            if (!NAME.matcher(modules.get(i)).matches()) {
                problems.invalid(FieldPath.of("modules").index(i), modules.get(i), "not a module name");
            }
        }
        problems.throwIfAny();
    }

    /**
     * Reads a file of {@code modules-load.d} or {@code /etc/modules}: a name a line, {@code #} and {@code ;} begin comments.
     *
     * @throws io.k8sbin.render.InvalidInputException with every line that is not one name
     */
    public static ModulesLoad parse(String text) {
        return new ModulesLoad(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && "#;".indexOf(line.charAt(0)) < 0)
                .toList());
    }

    /** What every Kubernetes node needs: images, bridged traffic in iptables, connection tracking. */
    public static ModulesLoad kubernetes() {
        return KUBERNETES;
    }

    /** These and more. */
    public ModulesLoad plus(String... more) {
        List<String> all = new ArrayList<>(modules);
        all.addAll(List.of(more));
        return new ModulesLoad(all);
    }

    /** These and what kube-proxy in ipvs mode needs with the given schedulers: {@code rr}, {@code wrr}. */
    public ModulesLoad plusIpvs(Set<String> schedulers) {
        return plus("ip_vs")
                .plus(schedulers.stream().sorted().map(s -> "ip_vs_" + s).toArray(String[]::new));
    }

    /** Each module every Kubernetes node needs and this list leaves out. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (String module : kubernetes().modules()) {
            if (!modules.contains(module)) {
                findings.add(Finding.error(
                        "linux.kubernetes-module-missing",
                        FieldPath.of("modules"),
                        module + " is not loaded at boot: add it"));
            }
        }
        return findings;
    }

    /** One name a line. */
    public String render() {
        return String.join("\n", modules) + "\n";
    }

    /** {@code /etc/modules-load.d/<name>.conf}. */
    public FileImage toFile(String name) {
        return FileImage.text(HostPath.of("/etc/modules-load.d/" + name + ".conf"), render());
    }
}
