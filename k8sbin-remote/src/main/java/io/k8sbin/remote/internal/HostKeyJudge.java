package io.k8sbin.remote.internal;

import io.k8sbin.core.Sha256;
import io.k8sbin.remote.HostKeyChangedException;
import io.k8sbin.remote.HostKeyPolicy;
import io.k8sbin.remote.HostKeyRevokedException;
import io.k8sbin.remote.HostKeyUnknownException;
import io.k8sbin.remote.RemoteHostException;
import io.k8sbin.remote.RemoteTarget;
import java.security.PublicKey;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.schmizz.sshj.common.Buffer;
import net.schmizz.sshj.transport.verification.HostKeyVerifier;
import org.jspecify.annotations.Nullable;

/** Judges the key one connection shows, and remembers why it was refused: sshj only says that it was. */
final class HostKeyJudge implements HostKeyVerifier {
    private final RemoteTarget target;
    private final Trust trust;
    private volatile @Nullable RemoteHostException refusal;

    /** What a policy comes to once its files are read. */
    record Trust(HostKeyPolicy policy, @Nullable KnownHosts known) {
        static Trust of(HostKeyPolicy policy) {
            return new Trust(
                    policy, policy instanceof HostKeyPolicy.KnownHosts files ? KnownHosts.read(files.files()) : null);
        }
    }

    HostKeyJudge(RemoteTarget target, Trust trust) {
        this.target = target;
        this.trust = trust;
    }

    /** Why the key was refused; null while it was not. */
    @Nullable
    RemoteHostException refusal() {
        return refusal;
    }

    @Override
    public boolean verify(String host, int port, PublicKey key) {
        byte[] blob = new Buffer.PlainBuffer().putPublicKey(key).getCompactData();
        String fingerprint = fingerprint(blob);
        KnownHosts known = trust.known();
        refusal = known == null ? pinned(fingerprint) : listed(known, blob, fingerprint);
        return refusal == null;
    }

    static String fingerprint(byte[] blob) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(blob).hex());
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
    }

    private @Nullable RemoteHostException pinned(String fingerprint) {
        if (trust.policy() instanceof HostKeyPolicy.Pinned pinned
                && pinned.fingerprint().equals(fingerprint)) {
            return null;
        }
        return changed(fingerprint, "the pinned fingerprint", "pin the new one");
    }

    private @Nullable RemoteHostException listed(KnownHosts known, byte[] blob, String fingerprint) {
        KnownHosts.Verdict verdict =
                known.judge(target.host(), target.port(), Base64.getEncoder().encodeToString(blob));
        String place = verdict.line().map(KnownHostsLine::place).orElse("");
        return switch (verdict.kind()) {
            case TRUSTED -> null;
            case CHANGED -> changed(fingerprint, place, "remove that line and add the new key");
            case REVOKED ->
                new HostKeyRevokedException(
                        target,
                        fingerprint,
                        place,
                        "host key " + fingerprint + " is revoked by " + place + ": give the host a new key");
            case UNKNOWN -> unknown(known, fingerprint);
        };
    }

    private RemoteHostException changed(String fingerprint, String place, String remedy) {
        return new HostKeyChangedException(
                target,
                fingerprint,
                place,
                "host key " + fingerprint + " differs from " + place
                        + ": if the host was installed anew, check the key on its console (ssh-keygen -lf) and "
                        + remedy
                        + "; otherwise somebody may stand in between");
    }

    private RemoteHostException unknown(KnownHosts known, String fingerprint) {
        String authority = known.hasAuthority(target.host(), target.port())
                ? "; @cert-authority lines for it are not supported"
                : "";
        return new HostKeyUnknownException(
                target,
                fingerprint,
                "host key " + fingerprint + " is not known" + authority
                        + ": check it on the host's console (ssh-keygen -lf) and add it to known_hosts as "
                        + KnownHosts.name(target.host(), target.port()));
    }

    @Override
    public List<String> findExistingAlgorithms(String host, int port) {
        KnownHosts known = trust.known();
        if (known == null) {
            return List.of();
        }
        return known.keyTypes(target.host(), target.port()).stream()
                .flatMap(type -> type.equals("ssh-rsa") ? Stream.of("rsa-sha2-512", "rsa-sha2-256") : Stream.of(type))
                .toList();
    }
}
