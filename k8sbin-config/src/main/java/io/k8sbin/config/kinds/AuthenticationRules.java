package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;

/** What kube-apiserver asks of an AuthenticationConfiguration beyond its fields. */
final class AuthenticationRules {
    private AuthenticationRules() {}

    static void check(AuthenticationConfiguration config, Checks checks) {
        for (int i = 0; i < config.jwt().size(); i++) {
            FieldPath path = FieldPath.of("jwt").index(i).child("issuer");
            JwtIssuer issuer =
                    config.jwt().get(i).issuer().orElse(JwtIssuer.builder().build());
            checks.required(path.child("url"), issuer.url());
            if (issuer.audiences().isEmpty()) {
                checks.error(FieldError.Type.REQUIRED, path.child("audiences"), "at least one must be given");
            }
        }
        config.anonymous().ifPresent(anonymous -> {
            if (!anonymous.enabled().orElse(false) && !anonymous.conditions().isEmpty()) {
                FieldPath path = FieldPath.of("anonymous", "conditions");
                checks.error(FieldError.Type.FORBIDDEN, path, "only where anonymous.enabled is true");
            }
        });
    }
}
