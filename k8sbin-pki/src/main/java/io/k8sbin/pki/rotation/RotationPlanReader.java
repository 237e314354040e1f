package io.k8sbin.pki.rotation;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a plan from JSON, gathering everything that is wrong with it. */
final class RotationPlanReader {
    private final Json json;
    private final List<FieldError> errors = new ArrayList<>();

    RotationPlanReader(Json json) {
        this.json = json;
    }

    RotationPlan read() {
        Set<TrustDomain> domains = EnumSet.noneOf(TrustDomain.class);
        List<Json> named = json.at("domains").elements();
        for (int i = 0; i < named.size(); i++) {
            constant(TrustDomain.values(), named.get(i), FieldPath.of("domains").index(i))
                    .ifPresent(domains::add);
        }
        List<RotationStep> steps = new ArrayList<>();
        List<Json> entries = json.at("steps").elements();
        for (int i = 0; i < entries.size(); i++) {
            step(entries.get(i), FieldPath.of("steps").index(i)).ifPresent(steps::add);
        }
        unique(steps);
        int done = done(entries.size());
        if (entries.isEmpty()) {
            errors.add(FieldError.of(FieldError.Type.REQUIRED, FieldPath.of("steps"), "a plan has steps"));
        }
        if (!errors.isEmpty()) {
            throw new RotationPlanException(errors);
        }
        return new RotationPlan(domains, steps, done);
    }

    private int done(int count) {
        Optional<BigDecimal> number = json.at("done").number();
        boolean right = number.isPresent()
                && number.get().scale() <= 0
                && number.get().signum() >= 0
                && number.get().compareTo(BigDecimal.valueOf(count)) <= 0;
        if (right) {
            return number.get().intValueExact();
        }
        errors.add(FieldError.of(
                FieldError.Type.INVALID,
                FieldPath.of("done"),
                json.at("done").compact(),
                "must be a number from 0 to " + count));
        return 0;
    }

    private void unique(List<RotationStep> steps) {
        Set<String> seen = new HashSet<>();
        steps.stream()
                .map(RotationStep::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> errors.add(FieldError.of(
                        FieldError.Type.DUPLICATE, FieldPath.of("steps"), id, "every step is done once")));
    }

    private Optional<RotationStep> step(Json entry, FieldPath path) {
        int before = errors.size();
        Optional<RotationStep.Change> change =
                constant(RotationStep.Change.values(), entry.at("change"), path.child("change"));
        String slot = text(entry, path, "slot");
        change.ifPresent(c -> slot(c, slot, path.child("slot")));
        List<TrustEdge> edges = new ArrayList<>();
        List<Json> named = entry.at("edges").elements();
        for (int i = 0; i < named.size(); i++) {
            constant(TrustEdge.values(), named.get(i), path.child("edges").index(i))
                    .ifPresent(edges::add);
        }
        String id = text(entry, path, "id");
        String host = text(entry, path, "host");
        String how = text(entry, path, "how");
        String precondition = text(entry, path, "precondition");
        String verify = text(entry, path, "verify");
        String rollback = text(entry, path, "rollback");
        return errors.size() > before
                ? Optional.empty()
                : change.map(c -> new RotationStep(id, c, slot, host, edges, how, precondition, verify, rollback));
    }

    private void slot(RotationStep.Change change, String slot, FieldPath path) {
        Enum<?>[] known = change == RotationStep.Change.REPLACE ? Credential.values() : TrustStore.values();
        if (Stream.of(known).noneMatch(k -> k.name().equals(slot))) {
            errors.add(FieldError.of(
                    FieldError.Type.NOT_SUPPORTED, path, slot, "must be one of " + Arrays.toString(known)));
        }
    }

    private String text(Json entry, FieldPath path, String name) {
        String value = entry.at(name).text();
        if (value.isEmpty()) {
            errors.add(FieldError.of(FieldError.Type.REQUIRED, path.child(name), "must be a text"));
        }
        return value;
    }

    private <E extends Enum<E>> Optional<E> constant(E[] known, Json value, FieldPath path) {
        Optional<E> found =
                Arrays.stream(known).filter(k -> k.name().equals(value.text())).findFirst();
        if (found.isEmpty()) {
            errors.add(FieldError.of(
                    FieldError.Type.NOT_SUPPORTED, path, value.compact(), "must be one of " + Arrays.toString(known)));
        }
        return found;
    }
}
