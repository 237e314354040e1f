package io.k8sbin.config.kinds;

import io.k8sbin.core.Secret;
import java.util.Base64;
import java.util.List;

/** The encryption configurations clusters begin with. */
public final class EncryptionConfigurations {
    private EncryptionConfigurations() {}

    /**
     * Secrets are written with AES-CBC under this key; what was stored in the clear before can still be read.
     *
     * @param keyName stored with every object, to find its key again: a new key needs a new name
     * @param key 32 random bytes, not their base64
     * @throws IllegalArgumentException when the key has another length
     */
    public static EncryptionConfiguration aesCbc(String keyName, Secret key) {
        if (key.length() != 32) {
            throw new IllegalArgumentException("an AES-CBC key has 32 bytes, not " + key.length());
        }
        EncryptionKey named = EncryptionKey.builder()
                .name(keyName)
                .secret(Secret.of(Base64.getEncoder().encode(key.reveal())))
                .build();
        EncryptionProvider aes = EncryptionProvider.builder()
                .aescbc(AesEncryption.builder().keys(List.of(named)).build())
                .build();
        EncryptionProvider none = EncryptionProvider.builder()
                .identity(IdentityEncryption.builder().build())
                .build();
        EncryptionResources secrets = EncryptionResources.builder()
                .resources(List.of("secrets"))
                .providers(List.of(aes, none))
                .build();
        return EncryptionConfiguration.builder().resources(List.of(secrets)).build();
    }
}
