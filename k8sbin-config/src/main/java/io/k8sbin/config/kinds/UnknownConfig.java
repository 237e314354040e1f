package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.ObjectReader;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.json.Json;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document of a kind or API version no Kubernetes of the catalogue reads, kept as it is. Immutable; {@code toString} shows
 * no value.
 */
public final class UnknownConfig implements ComponentConfig {
    private final Json tree;

    UnknownConfig(Json tree) {
        this.tree = tree;
    }

    /** The kind it claims; empty when it claims none. */
    @Override
    public String kind() {
        return tree.at("kind").text();
    }

    /** The API version it claims; empty when it claims none. */
    @Override
    public String apiVersion() {
        return tree.at("apiVersion").text();
    }

    /** All it holds. */
    public Json tree() {
        return tree;
    }

    /** That no version knows it, and what it may have meant to be. */
    @Override
    public List<FieldError> validate(KubernetesVersion version) {
        return List.of(problem());
    }

    FieldError problem() {
        return FieldError.of(FieldError.Type.NOT_SUPPORTED, FieldPath.of("kind"), apiVersion() + " " + kind(), known());
    }

    private String known() {
        String sameKind = KindCatalogue.NAMES.stream()
                .filter(name -> name.endsWith("/" + kind()))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .collect(Collectors.joining(", "));
        if (!sameKind.isEmpty()) {
            return "no Kubernetes since 1.16 reads it; " + kind() + " is known in " + sameKind;
        }
        List<String> kinds = KindCatalogue.NAMES.stream()
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .distinct()
                .toList();
        String hint = ObjectReader.unknown(kind(), kinds);
        return "no component of Kubernetes since 1.16 reads it" + (hint.startsWith("did") ? "; " + hint : "");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnknownConfig that && tree.equals(that.tree);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tree);
    }

    /** API version and kind, never a value. */
    @Override
    public String toString() {
        return "UnknownConfig[" + apiVersion() + " " + kind() + "]";
    }
}
