package io.k8sbin.cluster.spec.internal;

import io.k8sbin.cluster.spec.KubeadmSpec;
import io.k8sbin.config.yaml.ObjectReader;
import io.k8sbin.core.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** The part of a description that only mode kubeadm has: from YAML and back. */
final class KubeadmReader {
    private final ObjectReader o;
    private final Function<String, Path> local;

    KubeadmReader(ObjectReader o, Function<String, Path> local) {
        this.o = o;
        this.local = local;
    }

    KubeadmSpec read() {
        KubeadmSpec d = KubeadmSpec.DEFAULT;
        KubeadmSpec spec = new KubeadmSpec(
                SpecReader.choice(o, "runtime", KubeadmSpec.Engine.values()).orElse(d.runtime()),
                SpecReader.choice(o, "serviceProxy", KubeadmSpec.ServiceProxy.values())
                        .orElse(d.serviceProxy()),
                SpecReader.choice(o, "swap", KubeadmSpec.Swap.values()).orElse(d.swap()),
                o.text("imageRepository"),
                o.values("images", "a file", local),
                o.text("proxyImage"),
                o.value("flannelManifest", "a file", local),
                o.values("modules", "a module's name", text -> text),
                o.text("locale"),
                o.text("timezone"),
                o.values("skipPhases", "a phase", text -> text),
                o.values("ignorePreflightErrors", "a check's name", text -> text),
                o.value("timeout", "a duration such as 5m", SpecReader.SpecDurations::parse)
                        .orElse(d.timeout()));
        o.finish();
        return spec;
    }

    static Json tree(KubeadmSpec spec) {
        Json.ObjectBuilder tree = Json.object()
                .put("runtime", SpecReader.word(spec.runtime()))
                .put("serviceProxy", SpecReader.word(spec.serviceProxy()))
                .put("swap", SpecReader.word(spec.swap()));
        spec.imageRepository().ifPresent(v -> tree.put("imageRepository", v));
        tree.put("images", Json.ofTexts(texts(spec.images())));
        spec.proxyImage().ifPresent(v -> tree.put("proxyImage", v));
        spec.flannelManifest().ifPresent(v -> tree.put("flannelManifest", v.toString()));
        tree.put("modules", Json.ofTexts(spec.modules()));
        spec.locale().ifPresent(v -> tree.put("locale", v));
        spec.timezone().ifPresent(v -> tree.put("timezone", v));
        return tree.put("skipPhases", Json.ofTexts(spec.skipPhases()))
                .put("ignorePreflightErrors", Json.ofTexts(spec.ignorePreflightErrors()))
                .put("timeout", SpecReader.SpecDurations.print(spec.timeout()))
                .build();
    }

    private static List<String> texts(List<Path> paths) {
        return paths.stream().map(Path::toString).toList();
    }
}
