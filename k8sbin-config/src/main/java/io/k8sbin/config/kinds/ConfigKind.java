package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What generated classes of whole documents have in common. */
abstract class ConfigKind extends ConfigObject implements ComponentConfig {
    ConfigKind(Schema<?> schema, Values values) {
        super(schema, values);
    }

    abstract Kind<?> definition();

    @Override
    public final String apiVersion() {
        return definition().newest().apiVersion();
    }

    @Override
    public final String kind() {
        return definition().newest().kind();
    }

    @Override
    public final List<FieldError> validate(KubernetesVersion version) {
        List<FieldError> errors = new ArrayList<>();
        Optional<Wire> wire = definition().wireFor(version);
        if (wire.isEmpty()) {
            String detail =
                    "not in " + version.minorText() + ": " + definition().availability();
            errors.add(FieldError.of(FieldError.Type.NOT_SUPPORTED, FieldPath.of("kind"), kind(), detail));
        }
        wire.ifPresent(form -> check(Target.of(form, version), errors));
        return List.copyOf(errors);
    }

    /** Notes what is wrong with it for a target. */
    final void check(Target target, List<FieldError> errors) {
        schema().check(held(), new Trail(target, errors));
        KindRules.check(this, target, errors);
    }

    /** The document in this form. */
    final Json tree(Target target) {
        Json.ObjectBuilder root = Json.object()
                .put("apiVersion", target.wire().apiVersion())
                .put("kind", target.wire().kind());
        return schema().write(held(), target, root);
    }

    final boolean holdsSecret() {
        return schema().holdsSecret(held());
    }
}
