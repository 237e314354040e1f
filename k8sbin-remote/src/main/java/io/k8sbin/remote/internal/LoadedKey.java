package io.k8sbin.remote.internal;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import net.schmizz.sshj.common.KeyType;
import net.schmizz.sshj.userauth.keyprovider.KeyProvider;

/** A decrypted key, for all connections. */
record LoadedKey(KeyPair pair) implements KeyProvider {
    @Override
    public PrivateKey getPrivate() {
        return pair.getPrivate();
    }

    @Override
    public PublicKey getPublic() {
        return pair.getPublic();
    }

    @Override
    public KeyType getType() {
        return KeyType.fromKey(pair.getPublic());
    }

    @Override
    public String toString() {
        return "LoadedKey[" + getType() + "]";
    }
}
