package io.k8sbin.pki.cfssl;

import io.k8sbin.core.IpAddress;
import io.k8sbin.pki.NameAttribute;
import io.k8sbin.pki.internal.Der;
import io.k8sbin.pki.internal.DerBytes;
import io.k8sbin.pki.internal.GeneralNames;
import io.k8sbin.pki.internal.Names;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The parts of a certificate as DER, with cfssl's bytes. */
final class Content {
    private Content() {}

    static DerBytes name(List<NameAttribute> subject) {
        return new DerBytes(Names.write(subject.stream()
                .map(a -> new Names.Attribute(a.type().oid(), a.value()))
                .toList()));
    }

    /** DNS names, mail addresses, addresses; each kind in the order given. */
    static List<byte[]> names(List<CfsslHost> hosts, Predicate<CfsslHost.Kind> taken) {
        return hosts.stream()
                .filter(h -> taken.test(h.kind()))
                .sorted(Comparator.comparing(CfsslHost::kind))
                .map(Content::name)
                .toList();
    }

    private static byte[] name(CfsslHost host) {
        return switch (host.kind()) {
            case DNS -> GeneralNames.dns(host.text());
            case EMAIL -> GeneralNames.email(host.text());
            case IP -> GeneralNames.ip(IpAddress.of(host.text()).octets());
        };
    }

    static List<byte[]> policies(List<CfsslProfile.Policy> policies) {
        return policies.stream().map(Content::policy).toList();
    }

    private static byte[] policy(CfsslProfile.Policy policy) {
        byte[][] qualifiers =
                policy.qualifiers().stream().map(Content::qualifier).toArray(byte[][]::new);
        return qualifiers.length == 0
                ? Der.sequence(Der.oid(policy.oid()))
                : Der.sequence(Der.oid(policy.oid()), Der.sequence(qualifiers));
    }

    private static byte[] qualifier(CfsslProfile.Qualifier qualifier) {
        byte[] text = qualifier.value().getBytes(StandardCharsets.UTF_8);
        return qualifier.userNotice()
                ? Der.sequence(Der.oid("1.3.6.1.5.5.7.2.2"), Der.sequence(Der.value(0x0c, text)))
                : Der.sequence(Der.oid("1.3.6.1.5.5.7.2.1"), Der.value(0x16, text));
    }
}
