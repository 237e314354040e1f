package io.k8sbin.remote.internal;

import io.k8sbin.remote.HostCertificateException;
import io.k8sbin.remote.HostKeyChangedException;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.HostKeyRevokedException;
import io.k8sbin.remote.HostKeyUnknownException;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteTarget;
import java.io.UncheckedIOException;
import java.security.PublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.schmizz.sshj.common.Buffer;
import net.schmizz.sshj.transport.verification.HostKeyVerifier;
import org.jspecify.annotations.Nullable;

/** Judges the key one connection shows, and remembers why it was refused: sshj only says that it was. */
final class HostKeyJudge implements HostKeyVerifier {
    private final RemoteTarget target;
    private final Subject subject;
    private final HostKeyPolicy policy;
    private final TrustStore store;
    private final Clock clock;
    private volatile @Nullable RemoteHostException refusal;

    /**
     * Whose key it is.
     *
     * @param who for messages
     * @param names what the key is filed under
     * @param principal what a certificate must name
     */
    record Subject(String who, List<String> names, String principal) {}

    HostKeyJudge(RemoteTarget target, Subject subject, HostKeyPolicy policy, TrustStore store, Clock clock) {
        this.target = target;
        this.subject = subject;
        this.policy = policy;
        this.store = store;
        this.clock = clock;
    }

    /** Why the key was refused; null while it was not. */
    @Nullable
    RemoteHostException refusal() {
        return refusal;
    }

    @Override
    public boolean verify(String host, int port, PublicKey key) {
        SshCertificate certificate = key instanceof ShownKey shown ? shown.certificate() : null;
        Octets blob = certificate == null
                ? Octets.of(new Buffer.PlainBuffer().putPublicKey(key).getCompactData())
                : certificate.plain();
        refusal = policy instanceof HostKeyPolicy.Pinned pinned
                ? pinned(pinned, blob.fingerprint())
                : filed(blob, certificate);
        return refusal == null;
    }

    private @Nullable RemoteHostException pinned(HostKeyPolicy.Pinned pinned, String fingerprint) {
        return pinned.fingerprint().equals(fingerprint)
                ? null
                : changed(fingerprint, "the pinned fingerprint", "pin the new one");
    }

    private @Nullable RemoteHostException filed(Octets blob, @Nullable SshCertificate certificate) {
        KnownHosts known = store.known(policy);
        Optional<String> objection = Optional.empty();
        if (certificate != null) {
            HostCertificateRule rule = new HostCertificateRule(known, subject.names(), subject.principal());
            Optional<KnownHostsLine> revoked = rule.revoked(certificate);
            if (revoked.isPresent()) {
                return revoked(blob.fingerprint(), revoked.get().place());
            }
            objection = rule.objection(certificate, clock.instant());
            if (objection.isEmpty()) {
                return null;
            }
        }
        // as OpenSSH: a certificate that does not do is a plain key
        RemoteHostException plain = plain(known, blob);
        if (plain instanceof HostKeyUnknownException && objection.isPresent() && known.hasAuthority(subject.names())) {
            return new HostCertificateException(
                    target,
                    blob.fingerprint(),
                    objection.get(),
                    "the certificate of " + subject.who() + " " + objection.get() + ", and its key "
                            + blob.fingerprint() + " is not known either: have its authority issue another one");
        }
        return plain;
    }

    private @Nullable RemoteHostException plain(KnownHosts known, Octets blob) {
        String key = blob.base64();
        KnownHosts.Verdict verdict = known.judge(subject.names(), key);
        if (verdict.kind() == KnownHosts.Verdict.Kind.UNKNOWN && policy instanceof HostKeyPolicy.AcceptNew accept) {
            try {
                verdict = store.add(
                        accept,
                        subject.names().get(0) + " " + typeOf(blob) + " " + key,
                        files -> files.judge(subject.names(), key),
                        v -> v.kind() == KnownHosts.Verdict.Kind.UNKNOWN);
            } catch (UncheckedIOException e) {
                return new HostKeyUnknownException(
                        target,
                        blob.fingerprint(),
                        "the new host key of " + subject.who() + " cannot be written to " + accept.file() + ": "
                                + e.getMessage() + ": make the file writable");
            }
        }
        return refusal(verdict, blob.fingerprint());
    }

    private static String typeOf(Octets blob) {
        try {
            return blob.keyType();
        } catch (SshData.Malformed e) {
            throw new IllegalStateException("a key that was verified has a type", e);
        }
    }

    private @Nullable RemoteHostException refusal(KnownHosts.Verdict verdict, String fingerprint) {
        String place = verdict.line().map(KnownHostsLine::place).orElse("");
        return switch (verdict.kind()) {
            case TRUSTED -> null;
            case CHANGED -> changed(fingerprint, place, "remove that line and add the new key");
            case REVOKED -> revoked(fingerprint, place);
            case UNKNOWN -> unknown(fingerprint);
        };
    }

    private RemoteHostException revoked(String fingerprint, String place) {
        return new HostKeyRevokedException(
                target,
                fingerprint,
                place,
                subject.who() + " shows host key " + fingerprint + ", which is revoked by " + place
                        + ": give the host a new key");
    }

    private RemoteHostException changed(String fingerprint, String place, String remedy) {
        return new HostKeyChangedException(
                target,
                fingerprint,
                place,
                subject.who() + " shows host key " + fingerprint + ", which differs from " + place
                        + ": if the host was installed anew, check the key on its console (ssh-keygen -lf) and "
                        + remedy
                        + "; otherwise somebody may stand in between");
    }

    private RemoteHostException unknown(String fingerprint) {
        return new HostKeyUnknownException(
                target,
                fingerprint,
                subject.who() + " shows host key " + fingerprint + ", which is not known"
                        + ": check it on the host's console (ssh-keygen -lf) and add it to known_hosts as "
                        + subject.names().get(0));
    }

    /** What to ask for: certificates where an authority is known, else keys of the kinds that are known. */
    @Override
    public List<String> findExistingAlgorithms(String host, int port) {
        if (policy instanceof HostKeyPolicy.Pinned) {
            return List.of();
        }
        KnownHosts known = store.known(policy);
        if (known.hasAuthority(subject.names())) {
            return SshjConfig.CERTIFICATE_ALGORITHMS;
        }
        return known.keyTypes(subject.names()).stream()
                .flatMap(type -> type.equals("ssh-rsa") ? Stream.of("rsa-sha2-512", "rsa-sha2-256") : Stream.of(type))
                .toList();
    }
}
