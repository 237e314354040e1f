package io.k8sbin.remote.internal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import net.schmizz.sshj.common.Buffer;
import net.schmizz.sshj.common.DisconnectReason;
import net.schmizz.sshj.common.Factory;
import net.schmizz.sshj.common.Message;
import net.schmizz.sshj.common.SSHPacket;
import net.schmizz.sshj.signature.Signature;
import net.schmizz.sshj.transport.Transport;
import net.schmizz.sshj.transport.TransportException;
import net.schmizz.sshj.transport.digest.Digest;
import net.schmizz.sshj.transport.digest.SHA256;
import net.schmizz.sshj.transport.digest.SHA512;
import net.schmizz.sshj.transport.kex.KeyExchange;
import net.schmizz.sshj.transport.kex.KeyExchangeBase;
import org.jspecify.annotations.Nullable;

/**
 * Key exchange (RFC 4253 section 8, RFC 5656 section 4, RFC 8731) with the JDK's algorithms. sshj's own asks for key
 * factories that only BouncyCastle has as soon as the host's key is an ECDSA one.
 */
final class JdkKex extends KeyExchangeBase {
    private final NewShare newShare;
    private @Nullable KeyShare share;
    private BigInteger secret = BigInteger.ZERO;

    /** Makes our part of an exchange. */
    private interface NewShare {
        KeyShare create() throws GeneralSecurityException;
    }

    private JdkKex(Digest digest, NewShare newShare) {
        super(digest);
        this.newShare = newShare;
    }

    static Factory.Named<KeyExchange> curve25519(String name) {
        return named(name, () -> new JdkKex(new SHA256(), KeyShare::x25519));
    }

    static Factory.Named<KeyExchange> nistP256() {
        return named("ecdh-sha2-nistp256", () -> new JdkKex(new SHA256(), KeyShare::nistP256));
    }

    static Factory.Named<KeyExchange> group16() {
        return named("diffie-hellman-group16-sha512", () -> new JdkKex(new SHA512(), KeyShare::group16));
    }

    private static Factory.Named<KeyExchange> named(String name, Factory<KeyExchange> factory) {
        return new Factory.Named<>() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public KeyExchange create() {
                return factory.create();
            }
        };
    }

    @Override
    public void init(Transport transport, String serverId, String clientId, byte[] serverInit, byte[] clientInit)
            throws GeneralSecurityException, TransportException {
        super.init(transport, serverId, clientId, serverInit, clientInit);
        digest.init();
        KeyShare ours = newShare.create();
        share = ours;
        transport.write(new SSHPacket(Message.KEXDH_INIT).putBytes(ours.publicPart()));
    }

    @Override
    public BigInteger getK() {
        return secret;
    }

    @Override
    public boolean next(Message message, SSHPacket packet) throws GeneralSecurityException, TransportException {
        KeyShare ours = share;
        if (message != Message.KEXDH_31 || ours == null) {
            throw failed("unexpected message during key exchange");
        }
        try {
            byte[] hostKeyBlob = packet.readBytes();
            byte[] theirs = packet.readBytes();
            byte[] signature = packet.readBytes();
            SshCertificate certificate = SshCertificate.is(hostKeyBlob) ? SshCertificate.parse(hostKeyBlob) : null;
            PublicKey key = certificate == null ? EcdsaKeys.readPublic(hostKeyBlob) : certificate.key();
            hostKey = certificate == null ? key : new ShownKey(key, certificate);
            secret = ours.secret(theirs);
            Buffer.PlainBuffer hashed = initializedBuffer();
            hashed.putString(hostKeyBlob)
                    .putBytes(ours.publicPart())
                    .putBytes(theirs)
                    .putMPInt(secret);
            digest.update(hashed.array(), hashed.rpos(), hashed.available());
            byte[] hash = digest.digest();
            H = hash;
            verify(key, hash, signature);
            return true;
        } catch (Buffer.BufferException | SshData.Malformed e) {
            throw new TransportException(DisconnectReason.KEY_EXCHANGE_FAILED, e);
        }
    }

    private void verify(PublicKey key, byte[] hash, byte[] proof) throws TransportException {
        Signature signature = trans.getHostKeyAlgorithm().newSignature();
        signature.initVerify(key);
        signature.update(hash, 0, hash.length);
        if (!signature.verify(proof)) {
            throw failed("the host's signature does not match its key");
        }
    }

    private static TransportException failed(String why) {
        return new TransportException(DisconnectReason.KEY_EXCHANGE_FAILED, why);
    }
}
