package io.k8sbin.internal;

import io.k8sbin.cluster.plan.Phase;
import io.k8sbin.cluster.plan.PlannedUnit;
import io.k8sbin.cluster.plan.Readiness;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import java.time.Duration;
import java.util.List;

/** A unit as a run wanted it, as JSON. */
final class UnitRecord {
    private UnitRecord() {}

    static Json toJson(PlannedUnit unit) {
        return Json.object()
                .put("name", unit.name())
                .put("phase", unit.phase().name())
                .put(
                        "inputs",
                        Json.ofTexts(unit.inputs().stream().map(HostPath::value).toList()))
                .put("question", unit.readiness().question())
                .put("test", unit.readiness().test())
                .put("deadlineMillis", unit.readiness().deadline().toMillis())
                .put(
                        "ports",
                        new Json.Arr(unit.ports().stream()
                                .map(p -> Json.of((long) p))
                                .toList()))
                .build();
    }

    static PlannedUnit read(Json json) {
        List<HostPath> inputs = json.at("inputs").elements().stream()
                .map(j -> HostPath.of(j.text()))
                .toList();
        Duration deadline = Duration.ofMillis(
                json.at("deadlineMillis").number().orElseThrow().longValueExact());
        List<Integer> ports = json.at("ports").elements().stream()
                .map(j -> j.number().orElseThrow().intValueExact())
                .toList();
        return new PlannedUnit(
                json.at("name").text(),
                Phase.valueOf(json.at("phase").text()),
                inputs,
                new Readiness(json.at("question").text(), json.at("test").text(), deadline),
                ports);
    }
}
