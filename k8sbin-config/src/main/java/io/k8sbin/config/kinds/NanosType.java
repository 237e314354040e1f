package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.json.Json;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A duration that some documents hold as a number of nanoseconds.
 *
 * @param number where it must be a number
 * @param text where it may be a text
 */
record NanosType(Predicate<Target> number, Predicate<Target> text) implements FieldType<Duration> {
    /** A number before 1.28; a text and still a number since. */
    static final NanosType OF_LOGGING = new NanosType(target -> target.isBefore(28), target -> true);

    /** A number in v1alpha versions, a text since. */
    static final NanosType OF_ALPHA = new NanosType(NanosType::isAlpha, target -> !isAlpha(target));

    static final NanosType ALWAYS = new NanosType(target -> true, target -> false);

    private static boolean isAlpha(Target target) {
        return target.wire().apiVersion().contains("alpha");
    }

    @Override
    public Optional<Duration> read(YamlNode node, Trail trail) {
        boolean isNumber = node instanceof YamlNode.Scalar && Yaml.toJson(node) instanceof Json.Num;
        boolean asText = text.test(trail.target()) && !(isNumber && equals(OF_LOGGING));
        return asText
                ? Types.DURATION.read(node, trail)
                : Types.LONG.read(node, trail).map(Duration::ofNanos);
    }

    @Override
    public Json write(Duration value, Target target) {
        boolean unknownKubernetes = equals(OF_LOGGING) && target.version().isEmpty();
        return number.test(target) || unknownKubernetes
                ? Json.of(value.toNanos())
                : Types.DURATION.write(value, target);
    }
}
