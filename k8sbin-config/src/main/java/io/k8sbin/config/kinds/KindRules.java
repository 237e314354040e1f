package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import java.util.List;

/** What programs ask of a document beyond its fields, each rule within one document. */
final class KindRules {
    private KindRules() {}

    static void check(ConfigKind config, Target target, List<FieldError> errors) {
        Checks checks = new Checks(target, errors);
        if (config instanceof EncryptionConfiguration encryption) {
            EncryptionRules.check(encryption, checks);
        } else if (config instanceof AuditPolicy policy) {
            AuditRules.check(policy, checks);
        } else if (config instanceof KubeletConfiguration kubelet) {
            KubeletRules.check(kubelet, checks);
        } else if (config instanceof KubeProxyConfiguration proxy) {
            KubeProxyRules.check(proxy, checks);
        } else if (config instanceof KubeSchedulerConfiguration scheduler) {
            SchedulerRules.check(scheduler, checks);
        } else if (config instanceof AuthenticationConfiguration authentication) {
            AuthenticationRules.check(authentication, checks);
        } else if (config instanceof KubeconfigDocument kubeconfig) {
            KubeconfigRules.check(kubeconfig, checks);
        } else {
            KubeadmRules.check(config, checks);
        }
    }
}
