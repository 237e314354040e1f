package io.k8sbin.config.objects;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares an object as it should be with the one the API server has. Fields only the live object has do not count: the
 * server and controllers add many. Lists must have the same entries in the same order, so that nobody keeps a right the
 * binding no longer gives; of {@code spec.taints} the desired ones must be among the live ones.
 */
public final class ObjectDrift {
    private static final FieldPath TAINTS = FieldPath.of("spec", "taints");

    private ObjectDrift() {}

    /** Whether applying the desired object would change nothing. */
    public static boolean isHeld(Json desired, Json live) {
        return differences(desired, live).isEmpty();
    }

    /** The fields in which the live object is not as desired; no values, they may be secret. */
    public static List<FieldPath> differences(Json desired, Json live) {
        List<FieldPath> differences = new ArrayList<>();
        compare(FieldPath.root(), desired, live, differences);
        return List.copyOf(differences);
    }

    private static void compare(FieldPath path, Json desired, Json live, List<FieldPath> differences) {
        if (live.isNull() && desired.members().isEmpty() && desired.elements().isEmpty() && !isScalar(desired)) {
            return; // the API server leaves out what is empty
        }
        if (desired instanceof Json.Obj object && live instanceof Json.Obj) {
            object.members().forEach((name, value) -> compare(path.child(name), value, live.at(name), differences));
        } else if (desired instanceof Json.Arr array && live instanceof Json.Arr) {
            list(path, array.values(), live, differences);
        } else if (!sameScalar(desired, live)) {
            differences.add(path);
        }
    }

    private static void list(FieldPath path, List<Json> desired, Json live, List<FieldPath> differences) {
        List<Json> there = live.elements();
        if (path.equals(TAINTS)) {
            if (!desired.stream().allMatch(d -> there.stream().anyMatch(l -> isHeld(d, l)))) {
                differences.add(path);
            }
        } else if (desired.size() != there.size()) {
            differences.add(path);
        } else {
            for (int i = 0; i < desired.size(); i++) {
                compare(path.index(i), desired.get(i), there.get(i), differences);
            }
        }
    }

    private static boolean isScalar(Json value) {
        return !(value instanceof Json.Obj) && !(value instanceof Json.Arr);
    }

    private static boolean sameScalar(Json desired, Json live) {
        if (desired instanceof Json.Num a && live instanceof Json.Num b) {
            return a.value().compareTo(b.value()) == 0;
        }
        return desired.equals(live);
    }
}
