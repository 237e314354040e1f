package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.GoDuration;
import io.k8sbin.core.Cidr;
import io.k8sbin.core.DnsNames;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What rules ask of single values, and where their findings go. */
final class Checks {
    private final Target target;
    private final List<FieldError> errors;

    Checks(Target target, List<FieldError> errors) {
        this.target = target;
        this.errors = errors;
    }

    Target target() {
        return target;
    }

    void error(FieldError.Type type, FieldPath path, String detail) {
        errors.add(FieldError.of(type, path, detail));
    }

    void invalid(FieldPath path, Object value, String detail) {
        errors.add(FieldError.of(FieldError.Type.INVALID, path, value.toString(), detail));
    }

    /** Notes what was found in a document inside this one. */
    void below(FieldPath path, FieldError found) {
        List<FieldPath.Segment> steps = new ArrayList<>(path.segments());
        steps.addAll(found.path().segments());
        errors.add(
                new FieldError(found.type(), new FieldPath(steps), found.badValue(), found.detail(), Optional.empty()));
    }

    void required(FieldPath path, Optional<String> value) {
        if (value.isEmpty() || value.get().isEmpty()) {
            error(FieldError.Type.REQUIRED, path, "must be given");
        }
    }

    /** A text that is given and not empty must pass. */
    void matches(FieldPath path, Optional<String> value, Predicate<String> good, String detail) {
        if (value.isPresent() && !value.get().isEmpty() && !good.test(value.get())) {
            invalid(path, value.get(), detail);
        }
    }

    /** Every entry must pass, empty ones too. */
    void each(FieldPath path, List<String> values, Predicate<String> good, String detail) {
        for (int i = 0; i < values.size(); i++) {
            if (!good.test(values.get(i))) {
                invalid(path.index(i), values.get(i), detail);
            }
        }
    }

    void notNegative(FieldPath path, Optional<Duration> value) {
        if (value.isPresent() && value.get().isNegative()) {
            invalid(path, GoDuration.format(value.get()), "must not be negative");
        }
    }

    void absolute(FieldPath path, Optional<String> value) {
        matches(path, value, text -> text.startsWith("/"), "must be an absolute path");
    }

    static boolean isCidr(String text) {
        // Go takes host bits along; so do the components
        int slash = text.indexOf('/');
        return slash > 0 && parses(text.substring(0, slash), IpAddress::of) && prefixFits(text, slash);
    }

    /** Ranges with commas between. */
    static boolean areCidrs(String text) {
        for (String range : text.split(",", -1)) {
            if (!isCidr(range)) {
                return false;
            }
        }
        return true;
    }

    private static boolean prefixFits(String text, int slash) {
        String prefix = text.substring(slash + 1);
        int most = text.indexOf(':') >= 0 ? 128 : 32;
        return prefix.matches("0|[1-9][0-9]{0,2}") && Integer.parseInt(prefix) <= most;
    }

    static boolean isIpPort(String text) {
        return parses(text, HostPort::of) && isIp(HostPort.of(text).host());
    }

    static boolean isIp(String text) {
        return parses(text, IpAddress::of);
    }

    static boolean isDnsName(String text) {
        return DnsNames.isHostName(text) && text.equals(text.toLowerCase(java.util.Locale.ROOT));
    }

    static boolean isHostPort(String text) {
        return parses(text, HostPort::of) || isIp(text) || isDnsName(text);
    }

    static boolean isStrictCidr(String text) {
        return parses(text, Cidr::of);
    }

    private static boolean parses(String text, Function<String, ?> parser) {
        try {
            Objects.requireNonNull(parser.apply(text));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
