package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.BootstrapSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.PkiSpec;
import io.k8sbin.config.flags.Component;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.Optional;

/** What the documents do less safely than they could: allowed, and named. */
final class ProfileRules {
    private static final FieldPath PROFILE = FieldPath.of("profile");
    private static final FieldPath KEYS = FieldPath.of("pki", "serviceAccountKeys");
    private static final FieldPath SOURCE = FieldPath.of("bootstrap", "source");
    private static final FieldPath COUNT =
            FieldPath.of("flags", Component.KUBE_APISERVER.binary()).key("apiserver-count");

    private final ClusterSpec spec;
    private final SpecFindings findings;

    ProfileRules(ClusterSpec spec, SpecFindings findings) {
        this.spec = spec;
        this.findings = findings;
    }

    void check() {
        if (findings.intact(PROFILE) && spec.profile() == ClusterSpec.Profile.SEED_COMPATIBLE) {
            seeds();
        }
        if (findings.intact(KEYS) && findings.intact("pki", "profile")) {
            serviceAccountKeys();
        }
        if (findings.intact(SOURCE) && spec.bootstrap().source() == BootstrapSpec.Source.TOKEN_FILE) {
            findings.warning(
                    "cluster.static-token",
                    SOURCE,
                    "the token in token.csv never expires, lets everybody who knows it ask for a node's certificate, and is"
                            + " withdrawn by a restart only; use secrets");
        }
        fixedCount();
    }

    private void seeds() {
        findings.warning(
                "cluster.seed-profiling",
                PROFILE,
                "components show profiles of themselves to administrators, which costs them time; use secure");
        if (spec.style() == ClusterSpec.Style.FLAGS) {
            findings.warning(
                    "cluster.seed-all-apis",
                    PROFILE,
                    "--runtime-config=api/all=true serves alpha APIs, which change and vanish; use secure");
            findings.warning(
                    "cluster.seed-open-metrics",
                    PROFILE,
                    "kube-proxy's metrics and the kubelets' health are open to the network without a password; use secure");
        }
    }

    /** An authority that signs tokens must not change, and its key must be where tokens are signed: on every host. */
    private void serviceAccountKeys() {
        boolean shared = spec.pki().serviceAccountKeys() == PkiSpec.ServiceAccountKeys.AUTHORITY;
        if (shared && spec.pki().profile() == PkiSpec.Profile.SEPARATE) {
            findings.error(
                    FieldError.Type.FORBIDDEN,
                    KEYS,
                    "authority",
                    "would put the root key on every control-plane host, which pki.profile separate keeps off; use own");
        } else if (shared) {
            findings.warning(
                    "cluster.service-account-authority-key",
                    KEYS,
                    "the authority's key signs service-account tokens: a new authority ends every token at once; use own");
        }
    }

    /** A number of masters that somebody wrote down once is wrong after the next one came. */
    private void fixedCount() {
        Optional<String> count =
                Optional.ofNullable(spec.flags(Component.KUBE_APISERVER).get("apiserver-count"));
        int masters = spec.nodes(NodeRole.CONTROL_PLANE).size();
        if (count.isPresent()
                && findings.intact(COUNT)
                && NodeRules.rolesIntact(spec, findings)
                && !count.get().equals(Integer.toString(masters))) {
            findings.warning(
                    "cluster.fixed-count",
                    COUNT,
                    "is " + count.get() + " where there are " + masters
                            + " control-plane nodes; leave it out: apiservers count each other by leases");
        }
    }
}
