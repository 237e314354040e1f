package io.k8sbin.render.etcd;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a release cannot be told. */
final class EtcdChecks {
    private EtcdChecks() {}

    static List<FieldError> check(Map<String, String> settings, EtcdRelease release) {
        List<FieldError> errors = new ArrayList<>();
        settings.forEach((name, value) -> {
            FieldPath path = FieldPath.of(name);
            EtcdFlag flag = EtcdFlagTable.find(name).orElse(null);
            if (flag == null) {
                errors.add(FieldError.of(FieldError.Type.UNKNOWN_FIELD, path, "no etcd from 3.3 to 3.6 has it"));
            } else if (!flag.isIn(release)) {
                errors.add(FieldError.of(FieldError.Type.FORBIDDEN, path, flag.absent(release)));
            } else if (!fits(flag.type(), value)) {
                String what = flag.type() == EtcdFlag.Type.BOOL ? "true or false" : "a " + word(flag.type());
                errors.add(FieldError.of(FieldError.Type.TYPE_INVALID, path, value, "must be " + what));
            }
        });
        return errors;
    }

    /** What the configuration file has no key for. */
    static List<FieldError> checkFile(Map<String, String> settings) {
        return settings.keySet().stream()
                .filter(name -> EtcdFlagTable.find(name).flatMap(EtcdFlag::key).isEmpty())
                .map(name -> FieldError.of(
                        FieldError.Type.FORBIDDEN,
                        FieldPath.of(name),
                        "the configuration file has no key for it: use flags or the environment"))
                .toList();
    }

    private static String word(EtcdFlag.Type type) {
        return type == EtcdFlag.Type.NUMBER ? "number" : "duration such as 1h30m";
    }

    private static boolean fits(EtcdFlag.Type type, String value) {
        return switch (type) {
            case BOOL -> value.equals("true") || value.equals("false");
            case NUMBER -> value.matches("-?[0-9]{1,19}");
            case DURATION -> GoDuration.nanos(value).isPresent();
            case TEXT, TEXTS -> true;
        };
    }
}
