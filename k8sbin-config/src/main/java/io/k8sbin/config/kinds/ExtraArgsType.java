package io.k8sbin.config.kinds;

import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.json.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Flags kubeadm gives to a component: a map up to v1beta3, a list that may repeat names since v1beta4. */
final class ExtraArgsType implements FieldType<List<ExtraArg>> {
    private static final int LIST_SINCE = ApiOrder.of("v1beta4");
    private static final FieldType<List<ExtraArg>> LIST = Types.list(Types.object(() -> ExtraArg.SCHEMA));

    private static boolean isList(Target target) {
        return target.wire().order() >= LIST_SINCE;
    }

    @Override
    public Optional<List<ExtraArg>> read(YamlNode node, Trail trail) {
        if (isList(trail.target())) {
            return LIST.read(node, trail);
        }
        if (!(node instanceof YamlNode.Mapping mapping)) {
            trail.mistyped(node, "a mapping of flags to texts");
            return Optional.empty();
        }
        List<ExtraArg> arguments = new ArrayList<>();
        for (Map.Entry<String, YamlNode.Entry> entry : mapping.entries().entrySet()) {
            trail.key(entry.getKey());
            Optional<String> value = value(entry.getValue().value(), trail);
            if (value.isPresent()) {
                arguments.add(ExtraArg.builder()
                        .name(entry.getKey())
                        .value(value.get())
                        .build());
            }
            trail.leave();
        }
        return arguments.size() == mapping.entries().size() ? Optional.of(arguments) : Optional.empty();
    }

    private static Optional<String> value(YamlNode node, Trail trail) {
        return node.isNull() ? Optional.of("") : Types.TEXT.read(node, trail);
    }

    @Override
    public Json write(List<ExtraArg> arguments, Target target) {
        if (isList(target)) {
            return LIST.write(arguments, target);
        }
        Json.ObjectBuilder map = Json.object();
        for (ExtraArg argument : arguments) {
            map.put(argument.name().orElse(""), argument.value().orElse(""));
        }
        return map.build();
    }

    @Override
    public void check(List<ExtraArg> arguments, Trail trail) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < arguments.size(); i++) {
            trail.index(i);
            String name = arguments.get(i).name().orElse("");
            if (name.isEmpty()) {
                trail.field("name");
                trail.report(FieldError.Type.REQUIRED, "must be the name of a flag, without dashes");
                trail.leave();
            } else if (!names.add(name) && !isList(trail.target())) {
                String detail = "a flag that stands twice needs v1beta4: up to v1beta3 this is a map";
                trail.report(FieldError.Type.DUPLICATE, name, detail);
            }
            trail.leave();
        }
        if (isList(trail.target())) {
            LIST.check(arguments, trail);
        }
    }
}
