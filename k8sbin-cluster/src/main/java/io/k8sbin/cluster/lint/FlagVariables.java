package io.k8sbin.cluster.lint;

import io.k8sbin.config.flags.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which variables hold flags: {@code KUBE_APISERVER_OPTS} all of them, {@code ETCD_NAME} one. */
final class FlagVariables {
    private static final Pattern LISTS = Pattern.compile(
            "(?:KUBE_)?(API_?SERVER|API|CONTROLLER_MANAGER|SCHEDULER|KUBELET|PROXY)(?:_EXTRA)?_(?:OPTS|ARGS|OPTIONS|FLAGS)"
                    + "|ETCD_(?:OPTS|ARGS|OPTIONS)");
    private static final Pattern ANY = Pattern.compile("(?m)^(?:export )?([A-Z][A-Z0-9_]*)=");
    private static final Map<String, Component> COMPONENTS = Map.of(
            "APISERVER", Component.KUBE_APISERVER,
            "API_SERVER", Component.KUBE_APISERVER,
            "API", Component.KUBE_APISERVER,
            "CONTROLLER_MANAGER", Component.KUBE_CONTROLLER_MANAGER,
            "SCHEDULER", Component.KUBE_SCHEDULER,
            "KUBELET", Component.KUBELET,
            "PROXY", Component.KUBE_PROXY);

    private FlagVariables() {}

    static boolean areIn(String text) {
        Matcher variable = ANY.matcher(text);
        while (variable.find()) {
            if (ofList(variable.group(1)).isPresent() || variable.group(1).startsWith("ETCD_")) {
                return true;
            }
        }
        return false;
    }

    /** The component whose flags the variable lists. */
    static Optional<Component> ofList(String variable) {
        Matcher list = LISTS.matcher(variable);
        if (!list.matches()) {
            return Optional.empty();
        }
        return list.group(1) == null ? Optional.of(Component.ETCD) : Optional.ofNullable(COMPONENTS.get(list.group(1)));
    }

    /** The flag of etcd the variable stands for, without dashes. */
    static Optional<String> ofEtcd(String variable) {
        boolean own =
                variable.startsWith("ETCD_") && ofList(variable).isEmpty() && !variable.equals("ETCD_UNSUPPORTED_ARCH");
        return own ? Optional.of(variable.substring(5).toLowerCase(Locale.ROOT).replace('_', '-')) : Optional.empty();
    }

    static String etcd(String flag) {
        return "ETCD_" + flag.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The words of a value as systemd splits an unquoted variable: at blanks, quotes kept together. */
    static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+").matcher(value);
        while (word.find()) {
            words.add(word.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"));
        }
        return words;
    }
}
