package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;

/** What kube-apiserver asks of an audit policy beyond its fields. */
final class AuditRules {
    private AuditRules() {}

    static void check(AuditPolicy policy, Checks checks) {
        FieldPath rules = FieldPath.of("rules");
        if (policy.rules().isEmpty()) {
            checks.error(FieldError.Type.REQUIRED, rules, "a policy without rules is refused: give at least one");
        }
        for (int i = 0; i < policy.rules().size(); i++) {
            rule(policy.rules().get(i), rules.index(i), checks);
        }
    }

    private static void rule(AuditPolicyRule rule, FieldPath path, Checks checks) {
        if (rule.level().isEmpty()) {
            checks.error(FieldError.Type.REQUIRED, path.child("level"), "must be given");
        }
        checks.each(
                path.child("nonResourceURLs"),
                rule.nonResourceUrls(),
                AuditRules::isPath,
                "must begin with / and have * at its end only, or be *");
        if (!rule.nonResourceUrls().isEmpty()
                && !(rule.resources().isEmpty() && rule.namespaces().isEmpty())) {
            String detail = "not together with resources or namespaces: make it a rule of its own";
            checks.error(FieldError.Type.INVALID, path.child("nonResourceURLs"), detail);
        }
        for (int i = 0; i < rule.resources().size(); i++) {
            resources(rule.resources().get(i), path.child("resources").index(i), checks);
        }
    }

    private static boolean isPath(String url) {
        return url.equals("*")
                || (url.startsWith("/") && url.substring(0, url.length() - 1).indexOf('*') < 0);
    }

    private static void resources(AuditGroupResources resources, FieldPath path, Checks checks) {
        checks.matches(
                path.child("group"),
                resources.group(),
                Checks::isDnsName,
                "must be the name of an API group in lower case, without version");
        if (!resources.resourceNames().isEmpty() && resources.resources().isEmpty()) {
            checks.error(FieldError.Type.INVALID, path.child("resourceNames"), "needs resources beside it");
        }
    }
}
