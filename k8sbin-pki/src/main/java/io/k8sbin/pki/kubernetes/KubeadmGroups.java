package io.k8sbin.pki.kubernetes;

import io.k8sbin.core.KubernetesVersion;
import java.util.Map;
import java.util.Optional;

/** Which group kubeadm gave a certificate in which version. */
final class KubeadmGroups {
    static final String ADMINS = "kubeadm:cluster-admins";

    private static final KubernetesVersion V1_29 = KubernetesVersion.minor(1, 29);
    /** First patch of each minor without the group; later minors never had it. */
    private static final Map<String, Integer> FIRST_WITHOUT = Map.of("1.33", 12, "1.34", 8, "1.35", 5, "1.36", 1);

    private static final KubernetesVersion LAST_WITH_GROUP = KubernetesVersion.minor(1, 36);

    private KubeadmGroups() {}

    static boolean isBefore129(KubernetesVersion version) {
        return !version.isAtLeastMinor(V1_29);
    }

    static Optional<String> ofKubeletClient(KubernetesVersion version) {
        if (isBefore129(version)) {
            return Optional.of("system:masters");
        }
        Integer firstWithout = FIRST_WITHOUT.get(version.minorText());
        boolean dropped =
                firstWithout == null ? version.compareTo(LAST_WITH_GROUP) > 0 : version.patch() >= firstWithout;
        return dropped ? Optional.empty() : Optional.of(ADMINS);
    }
}
