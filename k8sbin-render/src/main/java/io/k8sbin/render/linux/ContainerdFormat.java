package io.k8sbin.render.linux;

/** The formats of {@code config.toml} ({@code version = …}). */
public enum ContainerdFormat {
    /** containerd 1.3 to 1.7: one plugin for everything Kubernetes asks. */
    V2(2, "io.containerd.grpc.v1.cri"),
    /** containerd 2.0 and later: one plugin for containers, one for images. */
    V3(3, "io.containerd.cri.v1.runtime");

    private final int number;
    private final String runtimePlugin;

    ContainerdFormat(int number, String runtimePlugin) {
        this.number = number;
        this.runtimePlugin = runtimePlugin;
    }

    int number() {
        return number;
    }

    String runtimePlugin() {
        return runtimePlugin;
    }
}
