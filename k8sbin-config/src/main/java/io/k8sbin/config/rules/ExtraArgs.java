package io.k8sbin.config.rules;

import io.k8sbin.config.flags.Component;
import io.k8sbin.config.flags.EtcdVersion;
import io.k8sbin.config.flags.FlagSet;
import io.k8sbin.config.flags.ParsedFlags;
import io.k8sbin.config.kinds.ConfigDocument;
import io.k8sbin.config.kinds.ExtraArg;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.KubernetesVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Flags inside kubeadm's documents: judged like a command line, located where they stand. */
final class ExtraArgs {
    private final ConfigDocument document;
    private final KubernetesVersion version;

    ExtraArgs(ConfigDocument document, KubernetesVersion version) {
        this.document = document;
        this.version = version;
    }

    List<Finding> kubelet(List<ExtraArg> arguments) {
        return check(Component.KUBELET, arguments, FieldPath.of("nodeRegistration", "kubeletExtraArgs"));
    }

    static FlagSet flags(Component component, List<ExtraArg> arguments) {
        return arguments.isEmpty()
                ? FlagSet.of(component).build()
                : parse(component, arguments).flags();
    }

    private static ParsedFlags parse(Component component, List<ExtraArg> arguments) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        for (ExtraArg argument : arguments) {
            pairs.add(Map.entry(argument.name().orElse(""), argument.value().orElse("")));
        }
        return FlagSet.ofExtraArgs(component, pairs);
    }

    List<Finding> check(Component component, List<ExtraArg> arguments, FieldPath path) {
        if (arguments.isEmpty()) { // so that nobody waits for a table nobody needs
            return List.of();
        }
        ParsedFlags parsed = parse(component, arguments);
        List<Finding> findings = new ArrayList<>(parsed.findings());
        findings.addAll(
                component == Component.ETCD
                        ? parsed.flags().judge(EtcdVersion.ofKubeadm(version))
                        : parsed.flags().judge(version));
        findings.addAll(FlagRules.traps(parsed.flags(), version));
        findings.replaceAll(finding -> moved(finding, arguments, path));
        return findings;
    }

    /** The same finding about the place in the document instead of the command line. */
    private Finding moved(Finding finding, List<ExtraArg> arguments, FieldPath path) {
        String name = finding.path().segments().size() < 2
                ? ""
                : finding.path().segments().get(1).toString().substring(2);
        FieldPath place = place(name, arguments, path);
        return new Finding(finding.id(), finding.severity(), place, finding.message(), finding.location())
                .at(document.location(place));
    }

    /** A key of the map older documents have, an entry of the list newer ones have. */
    FieldPath place(String name, List<ExtraArg> arguments, FieldPath path) {
        if (!document.apiVersion().endsWith("v1beta4")) {
            return path.key(name);
        }
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).name().orElse("").equals(name)) {
                return path.index(i);
            }
        }
        return path;
    }
}
