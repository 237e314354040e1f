package io.k8sbin.config.kinds;

import java.util.function.Predicate;

/** The rule of {@code showHiddenMetricsForVersion}: only what the minor before hid can be shown again. */
final class HiddenMetrics {
    private HiddenMetrics() {}

    /** Only the form where the Kubernetes is not known. */
    static Predicate<String> rule(Target target) {
        return text -> target.version()
                .map(version -> text.equals(version.major() + "." + (version.minor() - 1)))
                .orElseGet(() -> text.matches("1\\.[1-9][0-9]?"));
    }
}
