package io.k8sbin.cluster.actions.internal;

import io.k8sbin.cluster.actions.ActionPlan;
import io.k8sbin.cluster.actions.Step;
import io.k8sbin.cluster.actions.Turn;
import io.k8sbin.cluster.actions.Wave;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** Plans of actions as JSON. */
public final class ActionJson {
    private static final long FORMAT = 1;

    private ActionJson() {}

    /** Writes. */
    public static Json write(ActionPlan plan) {
        return Json.object()
                .put("format", FORMAT)
                .put("cluster", plan.cluster())
                .put("uid", plan.uid())
                .put("prepared", Json.ofTexts(plan.prepared()))
                .put(
                        "steps",
                        new Json.Arr(plan.steps().stream().map(ActionJson::step).toList()))
                .build();
    }

    private static Json step(Step step) {
        return Json.object()
                .put("title", step.title())
                .put("kind", word(step.kind()))
                .put(
                        "waves",
                        new Json.Arr(step.waves().stream().map(ActionJson::wave).toList()))
                .build();
    }

    private static Json wave(Wave wave) {
        return new Json.Arr(wave.turns().stream().map(ActionJson::turn).toList());
    }

    private static Json turn(Turn turn) {
        return Json.object()
                .put("node", turn.node())
                .put("title", turn.title())
                .put(
                        "actions",
                        new Json.Arr(
                                turn.actions().stream().map(ActionFields::write).toList()))
                .build();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads. */
    public static ActionPlan read(Json json) {
        if (!json.at("format").number().map(n -> n.longValueExact() == FORMAT).orElse(false)) {
            throw new IllegalArgumentException("format: must be " + FORMAT + ": is this a plan of actions?");
        }
        return new ActionPlan(
                text(json, "", "cluster"),
                text(json, "", "uid"),
                json.at("prepared").elements().stream().map(Json::text).toList(),
                list(json.at("steps"), "steps", ActionJson::readStep));
    }

    private static Step readStep(Json json, String path) {
        Step.Kind kind = ActionFields.constant(Step.Kind.class, text(json, path, "kind"), path + ".kind");
        return new Step(text(json, path, "title"), kind, list(json.at("waves"), path + ".waves", ActionJson::readWave));
    }

    private static Wave readWave(Json json, String path) {
        return new Wave(list(json, path, ActionJson::readTurn));
    }

    private static Turn readTurn(Json json, String path) {
        return new Turn(
                text(json, path, "node"),
                text(json, path, "title"),
                list(json.at("actions"), path + ".actions", ActionFields::read));
    }

    private static <T> List<T> list(Json json, String path, BiFunction<Json, String, T> read) {
        if (!(json instanceof Json.Arr)) {
            throw new IllegalArgumentException(path + ": must be a list");
        }
        List<T> values = new ArrayList<>();
        for (Json element : json.elements()) {
            values.add(read.apply(element, path + "[" + values.size() + "]"));
        }
        return values;
    }

    static String text(Json json, String path, String name) {
        if (!(json.at(name) instanceof Json.Text text)) {
            throw new IllegalArgumentException((path.isEmpty() ? "" : path + ".") + name + ": must be a text");
        }
        return text.value();
    }
}
