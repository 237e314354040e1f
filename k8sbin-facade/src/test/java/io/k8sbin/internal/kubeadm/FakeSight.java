package io.k8sbin.internal.kubeadm;

import io.k8sbin.cluster.plan.Manifest;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.core.FileImage;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.json.Json;
import io.k8sbin.remote.FileState;
import io.k8sbin.remote.HostFacts;
import io.k8sbin.remote.HostState;
import io.k8sbin.remote.ProbeRequest;
import io.k8sbin.remote.UnitState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a probe sees of a {@link FakeNode}. */
final class FakeSight {
    private final FakeKubeadm cluster;
    private final FakeNode node;

    FakeSight(FakeKubeadm cluster, FakeNode node) {
        this.cluster = cluster;
        this.node = node;
    }

    HostState state(ProbeRequest request) {
        Map<HostPath, FileState> files = new HashMap<>();
        request.files().forEach(p -> files.put(p, file(p)));
        request.cachedFiles().forEach(p -> files.put(p, file(p)));
        Map<String, UnitState> units = new HashMap<>();
        request.units().forEach(u -> units.put(u, unit(u)));
        Map<String, HostState.Section> sections = new HashMap<>();
        request.sections().keySet().forEach(s -> sections.put(s, section(s)));
        return new HostState(node.target(), facts(), files, units, sections);
    }

    private HostFacts facts() {
        return new HostFacts(
                node.spec.name(),
                "x86_64",
                "6.1",
                "Debian",
                0,
                "boot",
                Instant.EPOCH,
                Duration.ZERO,
                Duration.ZERO,
                Optional.of(252),
                true,
                1L << 33,
                1L << 33,
                Map.of(),
                Set.of());
    }

    private FileState file(HostPath path) {
        FileImage there = node.files.get(path);
        if (there != null) {
            return new FileState.Regular(
                    there.sha256(),
                    there.content().size(),
                    there.mode().bits(),
                    there.owner().user(),
                    there.owner().group());
        }
        return node.directories.contains(path)
                ? new FileState.Other(FileState.Kind.DIRECTORY, 0755, "root", "root")
                : new FileState.Absent();
    }

    private UnitState unit(String name) {
        boolean active = node.active.contains(name);
        return new UnitState(
                name,
                Map.of(
                        "LoadState",
                        "loaded",
                        "ActiveState",
                        active ? "active" : "inactive",
                        "UnitFileState",
                        active ? "enabled" : "disabled",
                        "FragmentPath",
                        "/etc/systemd/system/" + name));
    }

    private HostState.Section section(String name) {
        return switch (name) {
            case "inputs" ->
                said(node.inputs.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining("\n")));
            case "manifest" -> said(manifest());
            case "joined" -> said(node.joined ? cluster.certificate(node.spec.name()) : "");
            case HostFindings.SECTION -> said(node.user || !node.spec.is(NodeRole.ETCD) ? "" : "no-user\n");
            case KubeadmSight.BEGUN -> new HostState.Section(node.begun ? 0 : 1, "", "");
            case KubeadmSight.STORE -> new HostState.Section(store(), "", "");
            case "api" -> answers() ? said(objects()) : silent();
            case KubeadmSight.LIVE ->
                answers() ? said((cluster.complete ? "complete\n" : "") + node.tokens()) : silent();
            default -> said("");
        };
    }

    private int store() {
        int holds = cluster.etcdKnows ? 0 : 1;
        return cluster.etcdRuns() && node.active.contains("etcd.service") ? holds : 2;
    }

    private boolean answers() {
        return cluster.answers && node.begun;
    }

    private String objects() {
        return Json.object().put("items", new Json.Arr(cluster.live())).build().compact();
    }

    private String manifest() {
        FileImage there = node.files.get(Manifest.PATH);
        return there != null && there.content() instanceof FileImage.Bytes bytes
                ? new String(bytes.toByteArray(), StandardCharsets.UTF_8)
                : "";
    }

    private static HostState.Section said(String out) {
        return new HostState.Section(0, out, "");
    }

    private static HostState.Section silent() {
        return new HostState.Section(1, "", "connection refused");
    }
}
