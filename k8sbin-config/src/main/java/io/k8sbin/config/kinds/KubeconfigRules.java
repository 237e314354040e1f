package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What clients ask of a kubeconfig beyond its fields. Contexts may lead into other files a client reads as well. */
final class KubeconfigRules {
    private KubeconfigRules() {}

    static void check(KubeconfigDocument config, Checks checks) {
        Set<String> contexts = config.contexts().stream()
                .map(NamedContext::name)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        config.currentContext()
                .filter(name -> !name.isEmpty() && !contexts.contains(name))
                .ifPresent(name -> checks.error(
                        FieldError.Type.NOT_FOUND, FieldPath.of("current-context"), "there is no such context"));
    }
}
