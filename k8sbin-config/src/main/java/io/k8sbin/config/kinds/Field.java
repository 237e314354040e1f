package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import java.math.BigDecimal;
import java.util.Map;

/**
 * One field of a kind or of a part of one.
 *
 * @param name as documents hold it
 * @param type of its values
 * @param minors of Kubernetes that have it
 * @param apis API versions of the kind that have it
 * @param instead what to say where it is gone; empty when there is nothing
 * @param spellings names it has in single API versions
 * @param bounds of numbers
 */
record Field<T>(
        String name,
        FieldType<T> type,
        Range minors,
        ApiRanges apis,
        String instead,
        Map<String, String> spellings,
        Bounds bounds) {
    /** Least and most; a pair of zeros bounds nothing. */
    record Bounds(long least, long most) {
        static final Bounds NONE = new Bounds(0, 0);
    }

    static <T> Field<T> of(String name, FieldType<T> type) {
        return new Field<>(name, type, Range.ALWAYS, ApiRanges.ALL, "", Map.of(), Bounds.NONE);
    }

    Field<T> minors(int since, int removed) {
        return new Field<>(name, type, new Range(since, removed), apis, instead, spellings, bounds);
    }

    Field<T> in(String apiVersions) {
        return new Field<>(name, type, minors, ApiRanges.parse(apiVersions), instead, spellings, bounds);
    }

    Field<T> instead(String replacement) {
        return new Field<>(name, type, minors, apis, replacement, spellings, bounds);
    }

    Field<T> spelled(String apiVersion, String spelling) {
        return new Field<>(name, type, minors, apis, instead, Map.of(apiVersion, spelling), bounds);
    }

    Field<T> between(long least, long most) {
        return new Field<>(name, type, minors, apis, instead, spellings, new Bounds(least, most));
    }

    /** The name in documents of this form. */
    String name(Wire wire) {
        if (spellings.isEmpty()) {
            return name;
        }
        String version = wire.apiVersion().substring(wire.apiVersion().lastIndexOf('/') + 1);
        return spellings.getOrDefault(version, name);
    }

    /** Notes what is wrong with a present value for the trail's target. */
    void check(T value, Trail trail) {
        Target target = trail.target();
        if (!apis.hold(target.wire())) {
            String detail = "not in " + target.wire().apiVersion() + ": only in " + apis.describe() + advice();
            trail.report(FieldError.Type.UNKNOWN_FIELD, detail);
        } else if (target.version().isPresent()
                && !minors.holds(target.version().get())) {
            KubernetesVersion version = target.version().get();
            String detail = "not in " + version.minorText() + ": " + minors.describe(version) + advice();
            trail.report(FieldError.Type.UNKNOWN_FIELD, detail);
        } else {
            bounded(value, trail);
            type.check(value, trail);
        }
    }

    private String advice() {
        return instead.isEmpty() ? "" : "; use " + instead;
    }

    private void bounded(T value, Trail trail) {
        if ((bounds.least != 0 || bounds.most != 0) && value instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            if (exact.compareTo(BigDecimal.valueOf(bounds.least)) < 0
                    || exact.compareTo(BigDecimal.valueOf(bounds.most)) > 0) {
                trail.report(
                        FieldError.Type.INVALID, number.toString(), "must be " + bounds.least + " to " + bounds.most);
            }
        }
    }
}
