package io.k8sbin.config.kinds;

import io.k8sbin.config.InvalidConfigException;
import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.config.yaml.ObjectReader;
import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the configuration documents of components. Stateless and thread-safe.
 *
 * <pre>{@code
 * KubeletConfiguration kubelet = ComponentConfigs.parse(KubeletConfiguration.class, "kubelet.yaml", text);
 * String yaml = ComponentConfigs.toYaml(kubelet, KubernetesVersion.of("v1.20.2"));
 * }</pre>
 */
public final class ComponentConfigs {
    private ComponentConfigs() {}

    /**
     * Every document of a text. Unknown, duplicate and mistyped fields are errors.
     *
     * @param source name of the text for messages, such as its file name
     * @throws ConfigParseException with every problem; keys of secret kinds are never quoted
     */
    public static List<ComponentConfig> parse(String source, String text) {
        List<FieldError> errors = new ArrayList<>();
        List<ComponentConfig> configs = parse(source, text, errors);
        if (!errors.isEmpty()) {
            throw new ConfigParseException(errors);
        }
        return configs;
    }

    /** The documents that can be read; problems are added to {@code errors}. */
    public static List<ComponentConfig> parse(String source, String text, List<FieldError> errors) {
        List<ComponentConfig> configs = new ArrayList<>();
        for (YamlNode document : Yaml.read(source, text, errors)) {
            document(document, errors).ifPresent(configs::add);
        }
        return List.copyOf(configs);
    }

    /**
     * The only document of a text, which must be of this kind.
     *
     * @throws ConfigParseException with every problem
     */
    public static <T extends ComponentConfig> T parse(Class<T> type, String source, String text) {
        List<ComponentConfig> configs = parse(source, text);
        if (configs.size() == 1 && type.isInstance(configs.get(0))) {
            return type.cast(configs.get(0));
        }
        String detail = "must be one document of kind " + type.getSimpleName();
        throw new ConfigParseException(List.of(
                FieldError.of(FieldError.Type.INVALID, FieldPath.root(), detail).at(new SourceLocation(source, 1, 1))));
    }

    /**
     * The document as this Kubernetes reads it.
     *
     * @throws InvalidConfigException with everything the version cannot hold
     * @throws IllegalArgumentException for a kind that holds secrets; those are written with {@link #toSecretYaml}
     */
    public static String toYaml(ComponentConfig config, KubernetesVersion version) {
        if (KindCatalogue.of(config).schema().isSecret()) {
            throw new IllegalArgumentException(config.kind() + " holds secrets: use toSecretYaml");
        }
        return write(config, version);
    }

    /**
     * The document of any kind as this Kubernetes reads it, not to be shown.
     *
     * @throws InvalidConfigException with everything the version cannot hold
     */
    public static Secret toSecretYaml(ComponentConfig config, KubernetesVersion version) {
        return Secret.ofUtf8(write(config, version));
    }

    private static String write(ComponentConfig config, KubernetesVersion version) {
        List<FieldError> errors = config.validate(version);
        if (!errors.isEmpty()) {
            throw new InvalidConfigException(errors);
        }
        Kind<?> kind = KindCatalogue.of(config);
        Json.ObjectBuilder root =
                Json.object().put("apiVersion", config.apiVersion()).put("kind", config.kind());
        return YamlWriter.write(kind.schema().write(((ConfigObject) config).values(), version, root));
    }

    private static Optional<ComponentConfig> document(YamlNode document, List<FieldError> errors) {
        ObjectReader reader = ObjectReader.of(document, FieldPath.root(), errors);
        Optional<String> apiVersion = reader.required("apiVersion");
        Optional<String> name = reader.required("kind");
        if (apiVersion.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind<?>> kind = KindCatalogue.find(apiVersion.get(), name.get());
        if (kind.isEmpty()) {
            String what = apiVersion.get() + " " + name.get();
            reader.report(FieldError.Type.NOT_SUPPORTED, "kind", what, "known: " + KindCatalogue.names());
            return Optional.empty();
        }
        ConfigObject config = kind.get().schema().read(reader, errors);
        reader.finish();
        return Optional.of((ComponentConfig) config);
    }
}
