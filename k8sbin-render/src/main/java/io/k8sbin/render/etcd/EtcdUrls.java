package io.k8sbin.render.etcd;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPort;
import io.k8sbin.core.IpAddress;
import io.k8sbin.render.internal.Problems;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of URLs as etcd takes them. */
final class EtcdUrls {
    private EtcdUrls() {}

    static String of(String scheme, HostPort... places) {
        return Stream.of(places).distinct().map(p -> scheme + "://" + p).collect(Collectors.joining(","));
    }

    /** Of places to listen at. */
    static String listening(Problems problems, String flag, String scheme, HostPort... places) {
        for (HostPort place : places) {
            try {
                IpAddress.of(place.host());
            } catch (IllegalArgumentException e) {
                problems.invalid(FieldPath.of(flag), place, "etcd listens on IP addresses only");
            }
        }
        return of(scheme, places);
    }
}
