package io.k8sbin.render;

import io.k8sbin.core.FieldPath;
import io.k8sbin.render.internal.Problems;
import java.util.List;
import java.util.regex.Pattern;

/** What a host does with its files: the directories it makes, the units it starts, each in order. */
record NodeStart(List<NodeDirectory> directories, List<String> units) {
    private static final Pattern UNIT =
            Pattern.compile("[A-Za-z0-9:_.@-]{1,240}\\.(service|socket|target|timer|mount|path)");

    NodeStart {
        directories = List.copyOf(directories);
        units = List.copyOf(units);
        Problems problems = new Problems();
        for (String unit : units) {
            if (!UNIT.matcher(unit).matches()) {
                problems.invalid(FieldPath.of("units"), unit, "not a unit such as etcd.service");
            }
        }
        problems.throwIfAny();
    }

    static NodeStart nothing() {
        return new NodeStart(List.of(), List.of());
    }

    NodeStart with(List<NodeDirectory> others) {
        return new NodeStart(others, units);
    }

    NodeStart starting(List<String> others) {
        return new NodeStart(directories, others);
    }
}
