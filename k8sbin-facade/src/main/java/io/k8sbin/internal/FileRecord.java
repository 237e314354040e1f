package io.k8sbin.internal;

import io.k8sbin.cluster.plan.Placement;
import io.k8sbin.cluster.plan.PlannedFile;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;

/**
 * A file as a run wanted it.
 *
 * @param path where
 * @param shape digest, mode and owner, as units' inputs are digested
 * @param placement when it is put
 * @param keys what of it is key material
 */
record FileRecord(HostPath path, String shape, Placed placement, KeyMaterial keys) {
    /** When a file is put. */
    enum Placed {
        ALWAYS,
        SOMETIMES,
        UNTIL_JOINED;

        static Placed of(Placement placement) {
            if (placement instanceof Placement.UntilJoined) {
                return UNTIL_JOINED;
            }
            return placement instanceof Placement.Always ? ALWAYS : SOMETIMES;
        }
    }

    static FileRecord of(PlannedFile file) {
        FileImage image = file.image();
        return new FileRecord(image.path(), shape(image), Placed.of(file.placement()), KeyMaterial.of(image));
    }

    static String shape(FileImage image) {
        return image.sha256() + " " + image.mode() + " " + image.owner();
    }

    static FileRecord read(Json json) {
        return new FileRecord(
                HostPath.of(json.at("path").text()),
                json.at("shape").text(),
                Placed.valueOf(json.at("placement").text()),
                new KeyMaterial(json.at("keys").text(), json.at("rest").text()));
    }

    Json toJson() {
        return Json.object()
                .put("path", path.value())
                .put("shape", shape)
                .put("placement", placement.name())
                .put("keys", keys.held())
                .put("rest", keys.rest())
                .build();
    }
}
