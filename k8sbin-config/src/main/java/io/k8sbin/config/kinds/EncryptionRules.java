package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What kube-apiserver asks of an EncryptionConfiguration beyond its fields. */
final class EncryptionRules {
    private EncryptionRules() {}

    static void check(EncryptionConfiguration config, List<FieldError> errors) {
        FieldPath resources = FieldPath.of("resources");
        for (int i = 0; i < config.resources().size(); i++) {
            List<EncryptionProvider> providers = config.resources().get(i).providers();
            for (int j = 0; j < providers.size(); j++) {
                provider(providers.get(j), resources.index(i).child("providers").index(j), errors);
            }
        }
    }

    private static void provider(EncryptionProvider provider, FieldPath path, List<FieldError> errors) {
        long given = Stream.of(
                        provider.aesgcm(), provider.aescbc(), provider.secretbox(), provider.identity(), provider.kms())
                .filter(java.util.Optional::isPresent)
                .count();
        if (given != 1) {
            String detail = "exactly one of aesgcm, aescbc, secretbox, identity, kms must be given, not " + given;
            errors.add(FieldError.of(FieldError.Type.INVALID, path, detail));
        }
        Set<Integer> aes = Set.of(16, 24, 32);
        provider.aesgcm().ifPresent(p -> keys(p.keys(), path.child("aesgcm"), aes, errors));
        provider.aescbc().ifPresent(p -> keys(p.keys(), path.child("aescbc"), aes, errors));
        provider.secretbox().ifPresent(p -> keys(p.keys(), path.child("secretbox"), Set.of(32), errors));
    }

    private static void keys(List<EncryptionKey> keys, FieldPath path, Set<Integer> lengths, List<FieldError> errors) {
        FieldPath list = path.child("keys");
        if (keys.isEmpty()) {
            errors.add(FieldError.of(FieldError.Type.REQUIRED, list, "at least one key must be given"));
        }
        for (int i = 0; i < keys.size(); i++) {
            EncryptionKey key = keys.get(i);
            if (key.name().filter(name -> !name.isEmpty()).isEmpty()) {
                errors.add(FieldError.of(FieldError.Type.REQUIRED, list.index(i).child("name"), "must be given"));
            }
            int bytes = key.secret().map(secret -> bytes(secret.reveal())).orElse(-1);
            if (!lengths.contains(bytes)) {
                String sizes = lengths.stream()
                        .sorted()
                        .map(String::valueOf)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
                String detail = "must be base64 of " + sizes + " random bytes";
                errors.add(FieldError.of(FieldError.Type.INVALID, list.index(i).child("secret"), detail));
            }
        }
    }

    private static int bytes(byte[] base64) {
        try {
            return Base64.getDecoder().decode(base64).length;
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
