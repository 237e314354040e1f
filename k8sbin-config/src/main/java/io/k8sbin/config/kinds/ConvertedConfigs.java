package io.k8sbin.config.kinds;

import io.k8sbin.config.InvalidConfigException;
import io.k8sbin.config.yaml.YamlWriter;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.KubernetesVersion;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * Documents brought to the API versions another Kubernetes reads: fields that moved stand in their new place, words that
 * became the only choice are left out. Immutable and thread-safe.
 *
 * <pre>{@code
 * List<ConfigDocument> documents = ComponentConfigs.read("kubeadm.yaml", text, errors);
 * ConvertedConfigs converted = ConvertedConfigs.of(documents, KubernetesVersion.of("v1.31.0"));
 * converted.losses().forEach(System.err::println);
 * }</pre>
 *
 * @param configs the documents, in order; one for timeouts that belong to no document yet comes last
 * @param losses what that Kubernetes cannot hold, with path, value, range and replacement, where it stood in the text
 * @param version the Kubernetes
 */
public record ConvertedConfigs(List<ComponentConfig> configs, List<FieldError> losses, KubernetesVersion version) {
    /** Copies the lists. */
    public ConvertedConfigs {
        configs = List.copyOf(configs);
        losses = List.copyOf(losses);
    }

    /** Converts documents, those of a kubeadm file together. */
    public static ConvertedConfigs of(List<ConfigDocument> documents, KubernetesVersion version) {
        List<ComponentConfig> converted = new KubeadmMoves(version)
                .move(documents.stream().map(ConfigDocument::config).toList());
        List<ComponentConfig> configs = new ArrayList<>();
        List<FieldError> losses = new ArrayList<>();
        for (int i = 0; i < converted.size(); i++) {
            ComponentConfig config = SchedulerMoves.move(converted.get(i), version);
            configs.add(config);
            for (FieldError error : config.validate(version)) {
                losses.add(i < documents.size() ? error.at(documents.get(i).location(error.path())) : error);
            }
        }
        return new ConvertedConfigs(configs, losses, version);
    }

    /**
     * All documents in the newest API versions that Kubernetes knows; not to be shown when one holds a secret.
     *
     * @throws InvalidConfigException with every loss
     */
    public Secret toYaml() {
        if (!losses.isEmpty()) {
            throw new InvalidConfigException(losses);
        }
        List<Json> trees = configs.stream()
                .map(config -> ComponentConfigs.toTree(config, version))
                .toList();
        return Secret.ofUtf8(YamlWriter.writeAll(trees));
    }
}
