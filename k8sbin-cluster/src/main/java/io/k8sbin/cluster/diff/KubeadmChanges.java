package io.k8sbin.cluster.diff;

import java.util.List;

/**
 * What kubeadm's own steps have to do, decided from what is live; who joins is said by {@link NodeChanges#join}.
 *
 * @param start whether the cluster has to be begun or woken first
 * @param withoutUser hosts that need etcd's user before etcd's files
 * @param importing hosts that import image archives
 * @param finishing control-plane hosts whose join was cut off after their kubelets had joined
 * @param rendering control-plane hosts whose pods are rendered anew, one after another
 * @param taints taints that keep pods off hosts that are workers too
 * @param network whether the network's manifest is applied
 */
public record KubeadmChanges(
        ClusterStart start,
        List<String> withoutUser,
        List<String> importing,
        List<String> finishing,
        List<Render> rendering,
        List<Taint> taints,
        Network network) {
    /**
     * A control plane that was rendered from another configuration.
     *
     * @param node its host
     * @param before what is known of that configuration
     */
    public record Render(String node, Before before) {}

    /** What the cluster remembers of a host's configuration. */
    public enum Before {
        /** It was another one. */
        ANOTHER,
        /** Nothing: a run ended between joining and remembering. */
        UNKNOWN
    }

    /**
     * A taint that goes.
     *
     * @param node who has it
     * @param key its key; its effect is {@code NoSchedule}
     */
    public record Taint(String node, String key) {}

    /** Whether the network's manifest is applied. */
    public enum Network {
        /** It is as planned, or none is planned. */
        AS_PLANNED,
        /** It is another one, or not there. */
        APPLY
    }

    /** Copies the lists. */
    public KubeadmChanges {
        withoutUser = List.copyOf(withoutUser);
        importing = List.copyOf(importing);
        finishing = List.copyOf(finishing);
        rendering = List.copyOf(rendering);
        taints = List.copyOf(taints);
    }

    /** Whether nothing has to happen. */
    public boolean isEmpty() {
        return (start instanceof ClusterStart.Running || start instanceof ClusterStart.LeftOut)
                && withoutUser.isEmpty()
                && importing.isEmpty()
                && finishing.isEmpty()
                && rendering.isEmpty()
                && taints.isEmpty()
                && network == Network.AS_PLANNED;
    }

    /** Whether an API server answers, or will within the same run. */
    public boolean answers() {
        return start instanceof ClusterStart.Running || start instanceof ClusterStart.Begin;
    }
}
