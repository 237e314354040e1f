package io.k8sbin.remote.internal;

import com.hierynomus.sshj.key.KeyAlgorithm;
import com.hierynomus.sshj.key.KeyAlgorithms;
import com.hierynomus.sshj.transport.cipher.BlockCiphers;
import com.hierynomus.sshj.transport.cipher.GcmCiphers;
import com.hierynomus.sshj.transport.kex.ExtInfoClientFactory;
import com.hierynomus.sshj.transport.mac.Macs;
import java.util.List;
import net.schmizz.keepalive.KeepAliveProvider;
import net.schmizz.sshj.Config;
import net.schmizz.sshj.ConfigImpl;
import net.schmizz.sshj.common.Factory;
import net.schmizz.sshj.common.KeyType;
import net.schmizz.sshj.common.LoggerFactory;
import net.schmizz.sshj.common.SecurityUtils;
import net.schmizz.sshj.signature.Signature;
import net.schmizz.sshj.signature.SignatureRSA;
import net.schmizz.sshj.transport.compression.NoneCompression;
import net.schmizz.sshj.transport.random.JCERandom;
import net.schmizz.sshj.transport.random.SingletonRandomFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.NOPLogger;

/**
 * The algorithms we offer, best first, all from the JDK. sshj's own default registers BouncyCastle for the whole process,
 * prefers CBC and SHA-1, and logs commands and packets.
 */
final class SshjConfig {
    /** Names of host keys with certificates, best first. */
    static final List<String> CERTIFICATE_ALGORITHMS = List.of(
            "ssh-ed25519" + SshCertificate.SUFFIX,
            "ecdsa-sha2-nistp256" + SshCertificate.SUFFIX,
            "ecdsa-sha2-nistp384" + SshCertificate.SUFFIX,
            "ecdsa-sha2-nistp521" + SshCertificate.SUFFIX,
            "rsa-sha2-512" + SshCertificate.SUFFIX,
            "rsa-sha2-256" + SshCertificate.SUFFIX);

    private SshjConfig() {}

    static Config create() {
        // else sshj registers BouncyCastle for the whole process
        SecurityUtils.setRegisterBouncyCastle(false);
        ConfigImpl config = new ConfigImpl();
        config.setVersion("k8sbin");
        config.setKeyExchangeFactories(List.of(
                JdkKex.curve25519("curve25519-sha256"),
                JdkKex.curve25519("curve25519-sha256@libssh.org"),
                JdkKex.nistP256(),
                JdkKex.group16(),
                new ExtInfoClientFactory()));
        config.setKeyAlgorithms(keyAlgorithms());
        config.setCipherFactories(List.of(
                GcmCiphers.AES128GCM(), GcmCiphers.AES256GCM(), BlockCiphers.AES128CTR(), BlockCiphers.AES256CTR()));
        config.setMACFactories(
                List.of(Macs.HMACSHA2256Etm(), Macs.HMACSHA2512Etm(), Macs.HMACSHA2256(), Macs.HMACSHA2512()));
        config.setCompressionFactories(List.of(new NoneCompression.Factory()));
        config.setFileKeyProviderFactories(List.of());
        config.setRandomFactory(new SingletonRandomFactory(new JCERandom.Factory()));
        config.setKeepAliveProvider(KeepAliveProvider.HEARTBEAT);
        config.setLoggerFactory(new Silent());
        return config;
    }

    /** Certificates come last: they are asked for only where an authority is known. */
    private static List<Factory.Named<KeyAlgorithm>> keyAlgorithms() {
        return List.of(
                KeyAlgorithms.EdDSA25519(),
                KeyAlgorithms.ECDSASHANistp256(),
                KeyAlgorithms.ECDSASHANistp384(),
                KeyAlgorithms.ECDSASHANistp521(),
                KeyAlgorithms.RSASHA512(),
                KeyAlgorithms.RSASHA256(),
                KeyAlgorithms.EdDSA25519CertV01(),
                KeyAlgorithms.ECDSASHANistp256CertV01(),
                KeyAlgorithms.ECDSASHANistp384CertV01(),
                KeyAlgorithms.ECDSASHANistp521CertV01(),
                rsa("rsa-sha2-512", new SignatureRSA.FactoryRSASHA512()),
                rsa("rsa-sha2-256", new SignatureRSA.FactoryRSASHA256()));
    }

    /** sshj knows RSA certificates with SHA-1 only. */
    private static Factory.Named<KeyAlgorithm> rsa(String name, Factory.Named<Signature> signature) {
        return new KeyAlgorithms.Factory(name + SshCertificate.SUFFIX, signature, KeyType.RSA_CERT);
    }

    /** sshj's logs hold commands and packets; what matters comes as exceptions and events. */
    private static final class Silent implements LoggerFactory {
        @Override
        public Logger getLogger(String name) {
            return NOPLogger.NOP_LOGGER;
        }

        @Override
        public Logger getLogger(Class<?> type) {
            return NOPLogger.NOP_LOGGER;
        }
    }
}
