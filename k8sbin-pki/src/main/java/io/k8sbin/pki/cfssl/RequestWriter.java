package io.k8sbin.pki.cfssl;

import io.k8sbin.core.json.Json;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.NameAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes requests as cfssl reads them. */
final class RequestWriter {
    /** What an entry of {@code names} can hold. */
    static final List<NameAttribute.Type> NAMES = List.of(
            NameAttribute.Type.COUNTRY,
            NameAttribute.Type.STATE,
            NameAttribute.Type.LOCALITY,
            NameAttribute.Type.ORGANIZATION,
            NameAttribute.Type.ORGANIZATIONAL_UNIT);

    private RequestWriter() {}

    static Json write(CfsslRequest request) {
        Json.ObjectBuilder json = Json.object();
        values(request, NameAttribute.Type.COMMON_NAME).forEach(v -> json.put("CN", v));
        json.put(
                "hosts",
                Json.ofTexts(request.hosts().stream().map(CfsslHost::text).toList()));
        json.put("key", key(request.keyAlgorithm()));
        json.put("names", new Json.Arr(names(request)));
        values(request, NameAttribute.Type.SERIAL_NUMBER).forEach(v -> json.put("serialnumber", v));
        request.ca().ifPresent(ca -> json.put("ca", authority(ca)));
        return json.build();
    }

    private static List<String> values(CfsslRequest request, NameAttribute.Type type) {
        return request.subject().stream()
                .filter(a -> a.type() == type)
                .map(NameAttribute::value)
                .toList();
    }

    /** The n-th entry holds the n-th value of each type. */
    private static List<Json> names(CfsslRequest request) {
        List<List<String>> columns = NAMES.stream().map(t -> values(request, t)).toList();
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        List<Json> names = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            Json.ObjectBuilder entry = Json.object();
            for (int i = 0; i < NAMES.size(); i++) {
                if (row < columns.get(i).size()) {
                    entry.put(NAMES.get(i).label(), columns.get(i).get(row));
                }
            }
            names.add(entry.build());
        }
        return names;
    }

    private static Json key(KeyAlgorithm algorithm) {
        Json.ObjectBuilder key = Json.object();
        String name = algorithm.name();
        if (algorithm == KeyAlgorithm.ED25519) {
            return key.put("algo", "ed25519").build();
        }
        int size = Integer.parseInt(name.substring(IntStream.range(0, name.length())
                .filter(i -> name.substring(i).matches("[0-9]+"))
                .findFirst()
                .orElseThrow()));
        return key.put("algo", algorithm.isRsa() ? "rsa" : "ecdsa")
                .put("size", size)
                .build();
    }

    private static Json authority(CfsslRequest.Authority authority) {
        Json.ObjectBuilder json = Json.object();
        authority.expiry().ifPresent(e -> json.put("expiry", GoDuration.write(e)));
        authority.pathLength().ifPresent(p -> json.put("pathlen", p));
        if (authority.pathLength().filter(p -> p == 0).isPresent()) {
            json.put("pathlenzero", new Json.Bool(true));
        }
        return json.build();
    }
}
