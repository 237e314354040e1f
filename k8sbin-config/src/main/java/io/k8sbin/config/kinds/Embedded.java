package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.SourceLocation;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents inside documents, such as the arguments of a scheduler's plugin: read as strictly as those around them. */
final class Embedded {
    private static final SourceLocation NOWHERE = new SourceLocation("embedded", 1, 1);

    private Embedded() {}

    /**
     * Notes what a document of this name cannot hold; one of a name nobody knows is left alone.
     *
     * @param name apiVersion/kind where the document itself names none
     */
    static void check(Json document, String name, FieldPath path, Checks checks) {
        String own =
                document.at("apiVersion").text() + "/" + document.at("kind").text();
        String used = own.equals("/") ? name : own;
        Optional<Kind<?>> kind = KindCatalogue.find(used);
        if (kind.isPresent() && node(document) instanceof YamlNode.Mapping mapping) {
            List<FieldError> found = new ArrayList<>();
            Target target = new Target(
                    kind.get().wire(used).orElseThrow(), checks.target().version());
            ConfigKind config = kind.get().schema().read(mapping, Schema.TYPE_META, new Trail(target, found));
            found.forEach(error -> checks.below(path, error));
            List<FieldError> judged = new ArrayList<>();
            config.check(target, judged);
            judged.stream()
                    .filter(error -> found.stream().noneMatch(f -> f.path().equals(error.path())))
                    .forEach(error -> checks.below(path, error));
        }
    }

    private static YamlNode node(Json value) {
        if (value instanceof Json.Obj object) {
            Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
            object.members().forEach((key, member) -> entries.put(key, new YamlNode.Entry(NOWHERE, node(member))));
            return new YamlNode.Mapping(NOWHERE, entries);
        }
        if (value instanceof Json.Arr array) {
            return new YamlNode.Sequence(
                    NOWHERE, array.values().stream().map(Embedded::node).toList());
        }
        YamlNode.Style style = value instanceof Json.Text ? YamlNode.Style.QUOTED : YamlNode.Style.PLAIN;
        return new YamlNode.Scalar(NOWHERE, value instanceof Json.Text text ? text.value() : value.compact(), style);
    }
}
