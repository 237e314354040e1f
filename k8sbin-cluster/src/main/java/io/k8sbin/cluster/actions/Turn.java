package io.k8sbin.cluster.actions;

import java.util.List;

/**
 * What one host does in one go.
 *
 * @param node which
 * @param title what it is called in events and reports: {@code push}, {@code start kube-apiserver} …
 * @param actions in the order they are done
 */
public record Turn(String node, String title, List<Action> actions) {
    /** Copies the list. */
    public Turn {
        actions = List.copyOf(actions);
    }

    /** The actions of one type, in order. */
    public <A extends Action> List<A> actions(Class<A> type) {
        return actions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
