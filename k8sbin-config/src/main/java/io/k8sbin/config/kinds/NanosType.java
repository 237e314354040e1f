package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.json.Json;
import java.time.Duration;
import java.util.Optional;

/** A duration that some documents hold as a number of nanoseconds. */
enum NanosType implements FieldType<Duration> {
    /** A number before 1.28; a text and still a number since. */
    OF_LOGGING,

    /** A number in v1alpha versions, a text since. */
    OF_ALPHA,

    ALWAYS;

    /** Where it must be a number. */
    private boolean isNumber(Target target) {
        return switch (this) {
            case OF_LOGGING -> target.isBefore(28);
            case OF_ALPHA -> isAlpha(target);
            case ALWAYS -> true;
        };
    }

    /** Where it may be a text. */
    private boolean isText(Target target) {
        return this == OF_LOGGING || (this == OF_ALPHA && !isAlpha(target));
    }

    private static boolean isAlpha(Target target) {
        return target.wire().apiVersion().contains("alpha");
    }

    @Override
    public Optional<Duration> read(YamlNode node, Trail trail) {
        boolean isNumber = node instanceof YamlNode.Scalar && Yaml.toJson(node) instanceof Json.Num;
        boolean asText = isText(trail.target()) && !(isNumber && this == OF_LOGGING);
        return asText
                ? Types.DURATION.read(node, trail)
                : Types.LONG.read(node, trail).map(Duration::ofNanos);
    }

    @Override
    public boolean hasForms() {
        return this == OF_LOGGING;
    }

    @Override
    public Json write(Duration value, Target target) {
        return isNumber(target) ? Json.of(value.toNanos()) : Types.DURATION.write(value, target);
    }
}
