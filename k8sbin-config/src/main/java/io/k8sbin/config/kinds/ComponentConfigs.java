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

    /** The documents of known kinds, without what cannot be read; every problem is added to {@code errors}. */
    public static List<ComponentConfig> parse(String source, String text, List<FieldError> errors) {
        List<ComponentConfig> configs = new ArrayList<>();
        for (ConfigDocument document : read(source, text, errors)) {
            errors.addAll(document.problems());
            if (!(document.config() instanceof UnknownConfig)) {
                configs.add(document.config());
            }
        }
        return List.copyOf(configs);
    }

    /**
     * Every document of a text, leniently: unknown kinds, unknown fields and values of another type are kept and written
     * back, and each document says what a strict reader has against it. Aliases are resolved, comments are lost.
     *
     * @param source name of the text for messages, such as its file name
     * @param errors receives what keeps the text from being documents: syntax errors, duplicate keys, tags, values that are
     *     no mapping
     */
    public static List<ConfigDocument> read(String source, String text, List<FieldError> errors) {
        List<ConfigDocument> documents = new ArrayList<>();
        for (YamlNode node : Yaml.read(source, text, errors)) {
            if (node instanceof YamlNode.Mapping mapping) {
                documents.add(document(mapping));
            } else {
                errors.add(FieldError.of(
                                FieldError.Type.TYPE_INVALID,
                                FieldPath.root(),
                                "must be a mapping with apiVersion and kind, not " + node.describe())
                        .at(node.location()));
            }
        }
        return List.copyOf(documents);
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
     * The document as this Kubernetes reads it, in the newest API version it knows.
     *
     * @throws InvalidConfigException with everything the version cannot hold
     * @throws IllegalArgumentException for one that holds a secret; those are written with {@link #toSecretYaml}
     */
    public static String toYaml(ComponentConfig config, KubernetesVersion version) {
        if (config instanceof ConfigKind kind && kind.holdsSecret()) {
            throw new IllegalArgumentException(config.kind() + " holds secrets: use toSecretYaml");
        }
        return YamlWriter.write(toTree(config, version));
    }

    /**
     * The document of any kind as this Kubernetes reads it, not to be shown.
     *
     * @throws InvalidConfigException with everything the version cannot hold
     */
    public static Secret toSecretYaml(ComponentConfig config, KubernetesVersion version) {
        return Secret.ofUtf8(YamlWriter.write(toTree(config, version)));
    }

    /**
     * The document of any kind as this Kubernetes reads it, as a tree: JSON documents are {@link Json#compact()} of it. Not
     * to be shown when it holds a secret.
     *
     * @throws InvalidConfigException with everything the version cannot hold
     */
    public static Json toTree(ComponentConfig config, KubernetesVersion version) {
        List<FieldError> errors = config.validate(version);
        if (!errors.isEmpty() || !(config instanceof ConfigKind kind)) {
            throw new InvalidConfigException(errors);
        }
        return kind.tree(Target.of(kind.definition().wireFor(version).orElseThrow(), version));
    }

    private static ConfigDocument document(YamlNode.Mapping root) {
        List<FieldError> problems = new ArrayList<>();
        ObjectReader head = ObjectReader.of(root, FieldPath.root(), problems);
        Optional<String> apiVersion = head.required("apiVersion");
        Optional<String> kind = head.required("kind");
        String name = apiVersion.orElse("") + "/" + kind.orElse("");
        Optional<Kind<?>> known = KindCatalogue.find(name);
        if (known.isEmpty()) {
            UnknownConfig config = new UnknownConfig(Yaml.toJson(root));
            if (problems.isEmpty()) {
                problems.add(config.problem().at(head.location("kind")));
            }
            return new ConfigDocument(config, Optional.empty(), root, problems);
        }
        Wire wire = known.get().wire(name).orElseThrow();
        Trail trail = new Trail(Target.of(wire), problems);
        ConfigKind config = known.get().schema().read(root, Schema.TYPE_META, trail);
        return ConfigDocument.judged(config, wire, root, problems);
    }
}
