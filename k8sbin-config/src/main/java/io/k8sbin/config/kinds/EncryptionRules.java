package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kube-apiserver asks of an EncryptionConfiguration beyond its fields. */
final class EncryptionRules {
    private static final Set<Integer> AES = Set.of(16, 24, 32);

    private EncryptionRules() {}

    static void check(EncryptionConfiguration config, Checks checks) {
        FieldPath resources = FieldPath.of("resources");
        some(config.resources(), resources, checks);
        for (int i = 0; i < config.resources().size(); i++) {
            EncryptionResources entry = config.resources().get(i);
            FieldPath path = resources.index(i);
            some(entry.resources(), path.child("resources"), checks);
            some(entry.providers(), path.child("providers"), checks);
            for (int j = 0; j < entry.providers().size(); j++) {
                provider(entry.providers().get(j), path.child("providers").index(j), checks);
            }
        }
    }

    private static void some(List<?> list, FieldPath path, Checks checks) {
        if (list.isEmpty()) {
            checks.error(FieldError.Type.REQUIRED, path, "at least one must be given");
        }
    }

    private static void provider(EncryptionProvider provider, FieldPath path, Checks checks) {
        long given = Stream.of(
                        provider.aesgcm(), provider.aescbc(), provider.secretbox(), provider.identity(), provider.kms())
                .filter(Optional::isPresent)
                .count();
        if (given != 1) {
            String detail = "exactly one of aesgcm, aescbc, secretbox, identity, kms must be given, not " + given;
            checks.error(FieldError.Type.INVALID, path, detail);
        }
        provider.aesgcm().ifPresent(p -> keys(p.keys(), path.child("aesgcm"), AES, checks));
        provider.aescbc().ifPresent(p -> keys(p.keys(), path.child("aescbc"), AES, checks));
        provider.secretbox().ifPresent(p -> keys(p.keys(), path.child("secretbox"), Set.of(32), checks));
        provider.kms().ifPresent(kms -> kms(kms, path.child("kms"), checks));
    }

    private static void keys(List<EncryptionKey> keys, FieldPath path, Set<Integer> lengths, Checks checks) {
        FieldPath list = path.child("keys");
        if (keys.isEmpty()) {
            checks.error(FieldError.Type.REQUIRED, list, "at least one key must be given");
        }
        for (int i = 0; i < keys.size(); i++) {
            EncryptionKey key = keys.get(i);
            checks.required(list.index(i).child("name"), key.name());
            int bytes = key.secret().map(secret -> bytes(secret)).orElse(-1);
            if (!lengths.contains(bytes)) {
                String sizes = lengths.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
                String detail = "must be base64 of " + sizes + " random bytes";
                checks.error(FieldError.Type.INVALID, list.index(i).child("secret"), detail);
            }
        }
    }

    private static void kms(KmsEncryption kms, FieldPath path, Checks checks) {
        checks.required(path.child("name"), kms.name());
        checks.required(path.child("endpoint"), kms.endpoint());
        checks.matches(
                path.child("endpoint"),
                kms.endpoint(),
                endpoint -> endpoint.startsWith("unix:"),
                "must be a Unix socket such as unix:///run/kms.sock");
        kms.timeout()
                .filter(timeout -> timeout.compareTo(Duration.ZERO) <= 0)
                .ifPresent(timeout -> checks.error(
                        FieldError.Type.INVALID,
                        path.child("timeout"),
                        "must be longer than nothing, or absent for 3s"));
        kms.cachesize()
                .filter(size -> size == 0)
                .ifPresent(size -> checks.invalid(
                        path.child("cachesize"), size, "must be a number of keys, or negative for no cache"));
    }

    private static int bytes(Secret base64) {
        byte[] text = base64.reveal();
        if (text.length % 4 != 0) {
            return -1;
        }
        try {
            return Base64.getDecoder().decode(text).length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
