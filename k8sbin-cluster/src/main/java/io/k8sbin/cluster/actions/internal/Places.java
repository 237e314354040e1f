package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where in a plan a node does something to a target. */
final class Places {
    private Places() {}

    /** An action and when it is done. */
    record Place(Action action, String when) {}

    static List<Place> of(ActionPlan actions, String node, String target) {
        return matching(actions, node, a -> a.target().equals(target));
    }

    static List<Place> matching(ActionPlan actions, String node, Predicate<Action> wanted) {
        List<Place> places = new ArrayList<>();
        int number = 0;
        for (Step step : actions.steps()) {
            number++;
            int wave = 0;
            for (Wave hosts : step.waves()) {
                wave++;
                for (Turn turn : hosts.turns()) {
                    String when = when(actions, step, number, wave, hosts);
                    turn.actions().stream()
                            .filter(a -> turn.node().equals(node) && wanted.test(a))
                            .forEach(a -> places.add(new Place(a, when)));
                }
            }
        }
        return places;
    }

    private static String when(ActionPlan actions, Step step, int number, int wave, Wave hosts) {
        String together = hosts.turns().size() == 1
                ? "alone"
                : "together with " + (hosts.turns().size() - 1) + " other hosts";
        return "step %d of %d (%s), wave %d of %d, %s"
                .formatted(
                        number,
                        actions.steps().size(),
                        step.title(),
                        wave,
                        step.waves().size(),
                        together);
    }
}
