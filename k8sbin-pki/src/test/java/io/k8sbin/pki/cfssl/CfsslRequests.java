package io.k8sbin.pki.cfssl;

import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.NameAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random requests cfssl accepts. */
final class CfsslRequests {
    private CfsslRequests() {}

    static Arbitrary<CfsslRequest> all() {
        Arbitrary<KeyAlgorithm> keys =
                Arbitraries.of(KeyAlgorithm.ECDSA_P256, KeyAlgorithm.ECDSA_P384, KeyAlgorithm.ECDSA_P521);
        return Combinators.combine(subjects(), hosts().list().ofMaxSize(6), keys)
                .as((subject, hosts, key) -> new CfsslRequest(subject, hosts, key, Optional.empty()));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withChars("abcXYZ019:.-_@*& äß中\"\\,;+=#<>'()/?")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(t -> "a" + t.strip());
    }

    private static Arbitrary<List<NameAttribute>> subjects() {
        Arbitrary<List<String>> few = text().list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(text(), few, few, few, few).as((user, states, cities, groups, units) -> {
            List<NameAttribute> all = new ArrayList<>();
            states.forEach(v -> all.add(new NameAttribute(NameAttribute.Type.STATE, v)));
            cities.forEach(v -> all.add(new NameAttribute(NameAttribute.Type.LOCALITY, v)));
            groups.forEach(v -> all.add(new NameAttribute(NameAttribute.Type.ORGANIZATION, v)));
            units.forEach(v -> all.add(new NameAttribute(NameAttribute.Type.ORGANIZATIONAL_UNIT, v)));
            all.add(new NameAttribute(NameAttribute.Type.COMMON_NAME, user));
            return all;
        });
    }

    private static Arbitrary<CfsslHost> hosts() {
        Arbitrary<CfsslHost> dns = Arbitraries.strings()
                .withChars("abcXY09-_")
                .ofMinLength(1)
                .ofMaxLength(20)
                .flatMap(l -> Arbitraries.of("x" + l, "x" + l + "x.example.org.", "*." + l + "x.example", l + "x.svc"))
                .map(t -> new CfsslHost(CfsslHost.Kind.DNS, t));
        Arbitrary<CfsslHost> email = Arbitraries.strings()
                .withChars("abc09.+_")
                .ofMinLength(1)
                .ofMaxLength(10)
                .filter(t -> !t.contains(".."))
                .map(l -> new CfsslHost(CfsslHost.Kind.EMAIL, "a" + l + "z@example.org"));
        Arbitrary<CfsslHost> ip = Arbitraries.of(
                        "10.0.0.1", "255.255.255.255", "::1", "fd00::1:0:0:2", "::ffff:192.0.2.1")
                .map(t -> new CfsslHost(CfsslHost.Kind.IP, t));
        return Arbitraries.oneOf(dns, email, ip);
    }
}
