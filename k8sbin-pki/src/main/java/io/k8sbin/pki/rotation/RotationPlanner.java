package io.k8sbin.pki.rotation;

import io.k8sbin.pki.kubernetes.ClusterHost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Plans rotations in three phases: everybody trusts both, everything is issued anew, the old one is trusted no more. The
 * order within the first phase is that of Kubernetes' own guide to rotating authorities, with etcd and the front proxy,
 * which it leaves out, added. Plans are values: nothing is read and nothing is changed.
 */
public final class RotationPlanner {
    private RotationPlanner() {}

    /**
     * A rotation of authorities.
     *
     * @param hosts the cluster's hosts
     * @param first the authority that is replaced; in a cluster with a single one name all three
     * @param more further ones replaced at the same time
     * @throws IllegalArgumentException for service accounts, which have keys and no authority, or without a control plane
     */
    public static RotationPlan authorities(List<ClusterHost> hosts, TrustDomain first, TrustDomain... more) {
        Set<TrustDomain> domains = EnumSet.of(first, more);
        if (domains.contains(TrustDomain.SERVICE_ACCOUNTS)) {
            throw new IllegalArgumentException("service accounts have keys, not an authority; use serviceAccountKeys");
        }
        return plan(hosts, domains);
    }

    /**
     * A rotation of the keys that sign service-account tokens. Between the second phase and the third lies the life of the
     * longest token.
     *
     * @throws IllegalArgumentException without a control plane
     */
    public static RotationPlan serviceAccountKeys(List<ClusterHost> hosts) {
        return plan(hosts, EnumSet.of(TrustDomain.SERVICE_ACCOUNTS));
    }

    private static RotationPlan plan(List<ClusterHost> hosts, Set<TrustDomain> domains) {
        if (hosts.stream().noneMatch(h -> h.has(ClusterHost.Duty.CONTROL_PLANE))) {
            throw new IllegalArgumentException("a cluster has a control plane; no host has the duty CONTROL_PLANE");
        }
        List<RotationStep> steps = new ArrayList<>();
        stores(hosts, domains, RotationStep.Change.TRUST_BOTH, steps);
        for (Credential credential : credentials(domains)) {
            credential.place().in(hosts).forEach(h -> steps.add(RotationStep.replace(credential, h)));
        }
        stores(hosts, domains, RotationStep.Change.TRUST_NEW_ONLY, steps);
        return new RotationPlan(domains, steps, 0);
    }

    private static void stores(
            List<ClusterHost> hosts, Set<TrustDomain> domains, RotationStep.Change change, List<RotationStep> steps) {
        Arrays.stream(TrustStore.values())
                .filter(s -> domains.contains(s.domain()))
                .forEach(s -> s.place().in(hosts).forEach(h -> steps.add(RotationStep.store(change, s, h))));
    }

    /** The signer of kubelets' requests first: what it signs while the rest is replaced should be new. */
    private static List<Credential> credentials(Set<TrustDomain> domains) {
        List<Credential> all = new ArrayList<>(Arrays.stream(Credential.values())
                .filter(c -> domains.contains(c.domain()))
                .toList());
        if (all.remove(Credential.NODE_SIGNER)) {
            all.add(0, Credential.NODE_SIGNER);
        }
        return all;
    }
}
