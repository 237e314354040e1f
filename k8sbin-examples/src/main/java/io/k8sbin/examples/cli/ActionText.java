package io.k8sbin.examples.cli;

import io.k8sbin.cluster.actions.Action;
import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A plan of actions for people. */
final class ActionText {
    private final ActionPlan actions;

    ActionText(ActionPlan actions) {
        this.actions = actions;
    }

    /** One line a step. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        for (Step step : actions.steps()) {
            if (step.kind() != Step.Kind.LOCK) {
                lines.add(step.title() + ": " + counts(step) + " on "
                        + step.turns().map(Turn::node).distinct().count() + " hosts"
                        + (step.waves().size() > 1 ? ", in " + step.waves().size() + " waves" : ""));
            }
        }
        return lines;
    }

    private static String counts(Step step) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        step.turns().flatMap(t -> t.actions().stream()).forEach(a -> counts.merge(verb(a), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((verb, count) -> words.add(count + " " + verb));
        return String.join(", ", words);
    }

    /** One line an action, under its node. */
    List<String> details() {
        Map<String, Table> nodes = new LinkedHashMap<>();
        actions.steps().stream()
                .filter(s -> s.kind() != Step.Kind.LOCK)
                .flatMap(Step::turns)
                .forEach(t -> t.actions()
                        .forEach(a -> nodes.computeIfAbsent(t.node(), n -> new Table("", "", ""))
                                .row("  " + verb(a), a.target(), a.why())));
        List<String> lines = new ArrayList<>();
        nodes.forEach((node, table) -> {
            lines.add(node);
            table.lines().stream().skip(1).forEach(lines::add);
        });
        return lines;
    }

    /** The first word of an action's type. */
    private static String verb(Action action) {
        String name = action.getClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])[A-Z].*", "").toLowerCase(Locale.ROOT);
    }
}
