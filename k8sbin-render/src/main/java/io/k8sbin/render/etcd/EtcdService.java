package io.k8sbin.render.etcd;

import io.k8sbin.core.FileImage;
import io.k8sbin.core.FileOwner;
import io.k8sbin.core.HostPath;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.systemd.RestartPolicy;
import io.k8sbin.render.systemd.ServiceType;
import io.k8sbin.render.systemd.UnitFile;
import io.k8sbin.render.systemd.UnitFileBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A member as a service of its host: the unit and, but for flags, the file it reads.
 *
 * @param member its settings
 * @param release of the program
 * @param form how the program gets them
 * @param binary the program
 * @param directory where the file lies
 * @param user it runs as; who must be able to read its keys and own its data directory
 */
public record EtcdService(
        EtcdMember member, EtcdRelease release, EtcdForm form, HostPath binary, HostPath directory, FileOwner user) {
    /**
     * Checks that the release can be told all settings in this form.
     *
     * @throws InvalidInputException with every setting it cannot
     */
    public EtcdService {
        if (form == EtcdForm.YAML) {
            member.yaml(release);
        } else {
            member.flags(release);
        }
    }

    /** The member's service as user {@code etcd}, of {@code /usr/bin/etcd}, with its file in {@code /etc/etcd}. */
    public static EtcdService of(EtcdMember member, EtcdRelease release, EtcdForm form) {
        return new EtcdService(
                member,
                release,
                form,
                HostPath.of("/usr/bin/etcd"),
                HostPath.of("/etc/etcd"),
                new FileOwner("etcd", "etcd"));
    }

    /** The same of another program. */
    public EtcdService withBinary(HostPath other) {
        return new EtcdService(member, release, form, other, directory, user);
    }

    /** The same with its file elsewhere. */
    public EtcdService withDirectory(HostPath other) {
        return new EtcdService(member, release, form, binary, other, user);
    }

    /** The same run by someone else. */
    public EtcdService withUser(FileOwner other) {
        return new EtcdService(member, release, form, binary, directory, other);
    }

    /** Where the file with the settings lies; of no use with flags. */
    public HostPath configurationFile() {
        return directory.resolve(form == EtcdForm.YAML ? "etcd.yaml" : "etcd.conf");
    }

    /** The service: tells systemd when it has joined its cluster, however long that takes. */
    public UnitFile unit() {
        UnitFileBuilder unit = UnitFile.service("etcd, the store of the cluster")
                .documentation("https://etcd.io/docs/v" + release + "/op-guide/configuration/")
                .after("network-online.target")
                .wants("network-online.target")
                .type(ServiceType.NOTIFY)
                .runAs(user);
        switch (form) {
            case FLAGS -> unit.execStart(binary, member.flags(release));
            case ENVIRONMENT -> unit.environmentFile(configurationFile()).execStart(binary, List.of());
            case YAML -> unit.execStart(binary, List.of("--config-file=" + configurationFile()));
        }
        return unit.restart(RestartPolicy.ON_FAILURE, Duration.ofSeconds(5))
                .directive("Service", "TimeoutStartSec", "infinity")
                .limitNofile(65536)
                .wantedBy("multi-user.target")
                .build();
    }

    /** The unit {@code etcd.service} below the directory of units, and the file with the settings. */
    public List<FileImage> files(HostPath units) {
        List<FileImage> files = new ArrayList<>(List.of(unit().toFile(units, "etcd.service")));
        if (form == EtcdForm.ENVIRONMENT) {
            files.add(member.environment(release).toFile(configurationFile()));
        } else if (form == EtcdForm.YAML) {
            files.add(FileImage.text(configurationFile(), member.yaml(release)));
        }
        return List.copyOf(files);
    }
}
