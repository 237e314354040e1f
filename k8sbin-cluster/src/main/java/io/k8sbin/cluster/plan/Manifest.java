package io.k8sbin.cluster.plan;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import java.util.Collection;

/**
 * What a host is told about itself: whose it is and which paths a rollout put there. The host's copy is a hint and hostile
 * input; it never leads to a deletion outside the plan's own directories.
 */
public final class Manifest {
    /** Where k8sbin keeps its own files on a host. */
    public static final HostPath STATE = HostPath.of("/var/lib/k8sbin");
    /** The manifest on a host. */
    public static final HostPath PATH = STATE.resolve("manifest.json");

    private Manifest() {}

    /** The manifest of a host that holds these paths. */
    public static FileImage of(String uid, String cluster, Collection<HostPath> paths) {
        Json json = Json.object()
                .put("cluster", cluster)
                .put("uid", uid)
                .put(
                        "paths",
                        Json.ofTexts(
                                paths.stream().sorted().map(HostPath::value).toList()))
                .build();
        return FileImage.text(PATH, json.pretty());
    }
}
