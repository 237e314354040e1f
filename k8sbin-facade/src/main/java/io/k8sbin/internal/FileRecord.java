package io.k8sbin.internal;

import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;

/**
 * A file as a run wanted it.
 *
 * @param path where
 * @param shape digest, mode and owner, as units' inputs are digested
 * @param passing whether it is there only until the node has joined
 * @param keys what of it is key material
 */
record FileRecord(HostPath path, String shape, boolean passing, KeyMaterial keys) {
    static FileRecord of(PlannedFile file) {
        FileImage image = file.image();
        return new FileRecord(
                image.path(),
                shape(image),
                file.placement() instanceof Placement.UntilJoined,
                KeyMaterial.of(image));
    }

    static String shape(FileImage image) {
        return image.sha256() + " " + image.mode() + " " + image.owner();
    }

    static FileRecord read(Json json) {
        return new FileRecord(
                HostPath.of(json.at("path").text()),
                json.at("shape").text(),
                json.at("passing").isTrue(),
                new KeyMaterial(json.at("keys").text(), json.at("rest").text()));
    }

    Json toJson() {
        return Json.object()
                .put("path", path.value())
                .put("shape", shape)
                .put("passing", new Json.Bool(passing))
                .put("keys", keys.held())
                .put("rest", keys.rest())
                .build();
    }
}
