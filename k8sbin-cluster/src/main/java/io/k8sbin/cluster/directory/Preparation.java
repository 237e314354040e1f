package io.k8sbin.cluster.directory;

import io.k8sbin.cluster.spec.BootstrapSpec;
import io.k8sbin.cluster.spec.ClusterSpec;
import io.k8sbin.cluster.spec.Mode;
import io.k8sbin.cluster.spec.NodeRole;
import io.k8sbin.cluster.spec.NodeSpec;
import io.k8sbin.cluster.spec.PkiSpec;
import io.k8sbin.core.FileMode;
import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import io.k8sbin.core.json.JsonException;
import io.k8sbin.pki.BootstrapToken;
import io.k8sbin.pki.CertificateAuthority;
import io.k8sbin.pki.CertificateCheck;
import io.k8sbin.pki.DistinguishedName;
import io.k8sbin.pki.IssuedCertificate;
import io.k8sbin.pki.KeyAlgorithm;
import io.k8sbin.pki.Pem;
import io.k8sbin.pki.PkiException;
import io.k8sbin.pki.RandomSecrets;
import io.k8sbin.pki.ReissueReason;
import io.k8sbin.pki.RenewalPolicy;
import io.k8sbin.pki.ServiceAccountKeys;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One run of {@link ClusterDirectory#prepare}. */
final class Preparation {
    private static final String STATE = "cluster.json";
    private static final String SERVICE_ACCOUNT = "pki/service-account-key.pem";
    private static final String ENCRYPTION_KEY = "secrets/encryption-key";
    private static final String STATIC_TOKEN = "secrets/static-token";
    private final ClusterSpec spec;
    private final Clock clock;
    private final DirectoryFiles files;
    private final List<String> changes = new ArrayList<>();
    private final Map<Authority, CertificateAuthority> signers = new EnumMap<>(Authority.class);

    Preparation(ClusterSpec spec, DirectoryFiles files, Clock clock) {
        this.spec = spec;
        this.clock = clock;
        this.files = files;
    }

    ClusterDirectory run() {
        return files.locked(() -> {
            Allocations allocations = allocations();
            Map<Authority, String> authorities = authorities();
            // keys that are in use before any certificate is: one that is missing once there are certificates was lost
            ServiceAccountKeys serviceAccount = serviceAccount();
            Secret encryptionKey = encryptionKey();
            Map<String, BootstrapToken> tokens = tokens();
            Map<String, IssuedCertificate> leaves = new TreeMap<>();
            Leaves.of(spec).forEach(leaf -> leaves.put(leaf.id(), leaf(leaf, authorities)));
            Authority kubelets = Authority.KUBELET.in(spec);
            return new ClusterDirectory(
                    files.folder(),
                    allocations,
                    authorities,
                    files.secret(keyFile(kubelets)).orElseThrow(() -> missingKey(kubelets)),
                    leaves,
                    serviceAccount,
                    encryptionKey,
                    tokens,
                    staticToken(),
                    changes);
        });
    }

    private Allocations allocations() {
        Optional<String> text = files.text(STATE);
        Allocations before = text.map(this::parse).orElseGet(() -> new Allocations(random(16), random(16), Map.of()));
        Allocations after = before.covering(spec);
        if (text.isEmpty() || !after.equals(before)) {
            files.write(
                    STATE, after.toJson().pretty().getBytes(java.nio.charset.StandardCharsets.UTF_8), FileMode.PUBLIC);
            changes.add("allocations recorded in " + STATE);
        }
        return after;
    }

    private Allocations parse(String text) {
        try {
            return Allocations.parse(Json.parse(text));
        } catch (JsonException | IllegalArgumentException e) {
            throw new ClusterDirectoryException(
                    "cluster.directory-damaged",
                    files.folder().resolve(STATE) + " is damaged: " + e.getMessage() + "; restore it from a backup",
                    e);
        }
    }

    private static String random(int bytes) {
        return HexFormat.of().formatHex(RandomSecrets.bytes(bytes).reveal());
    }

    private Map<Authority, String> authorities() {
        Map<Authority, String> pems = new EnumMap<>(Authority.class);
        for (Authority authority : Authority.values()) {
            Authority acting = authority.in(spec);
            if (acting == authority) {
                pems.put(authority, authority(authority));
            } else {
                pems.put(authority, Optional.ofNullable(pems.get(acting)).orElseThrow());
            }
        }
        return pems;
    }

    private String authority(Authority authority) {
        Optional<String> existing = files.text(certificateFile(authority));
        if (existing.isPresent()) {
            return whole(certificateFile(authority), () -> certificateOf(existing.get()));
        }
        // an interrupted run may leave a key alone, but then nothing is signed yet
        if (files.secret(keyFile(authority)).isPresent() && files.isFilled("certificates")) {
            throw new ClusterDirectoryException(
                    "cluster.directory-damaged",
                    files.folder().resolve(certificateFile(authority))
                            + " is missing although its key has signed certificates; restore it from a backup");
        }
        CertificateAuthority created = CertificateAuthority.builder(
                        DistinguishedName.of(authority.commonName(spec.name())))
                .keyAlgorithm(spec.pki().keyAlgorithm())
                .validity(spec.pki().authorityValidity())
                .clock(clock)
                .build();
        // the key first: a certificate is only ever there together with its key
        files.write(keyFile(authority), created.keyPem().reveal(), FileMode.PRIVATE);
        files.writeText(certificateFile(authority), created.certificatePem());
        signers.put(authority, created);
        changes.add("authority " + authority.fileName() + " created");
        return created.certificatePem();
    }

    private static String certificateOf(String pem) {
        if (Pem.certificates(pem).size() != 1) {
            throw new IllegalArgumentException("must hold one certificate");
        }
        return pem;
    }

    /** Reads a file of the folder that must not be made anew when it is damaged. */
    private <T> T whole(String name, Supplier<T> read) {
        try {
            return read.get();
        } catch (PkiException | IllegalArgumentException e) {
            throw new ClusterDirectoryException(
                    "cluster.directory-damaged",
                    files.folder().resolve(name) + " is damaged; restore it from a backup",
                    e);
        }
    }

    private static String certificateFile(Authority authority) {
        return "pki/" + authority.fileName() + ".pem";
    }

    private static String keyFile(Authority authority) {
        return "pki/" + authority.fileName() + "-key.pem";
    }

    private ClusterDirectoryException missingKey(Authority authority) {
        return new ClusterDirectoryException(
                "cluster.directory-damaged",
                files.folder().resolve(keyFile(authority))
                        + " is missing, and certificates have to be signed with it; restore it");
    }

    private CertificateAuthority signer(Authority authority) {
        return signers.computeIfAbsent(authority, a -> {
            Secret key = files.secret(keyFile(a)).orElseThrow(() -> missingKey(a));
            String certificate = files.text(certificateFile(a)).orElseThrow();
            return whole(keyFile(a), () -> CertificateAuthority.fromPem(certificate, key));
        });
    }

    private IssuedCertificate leaf(Leaf leaf, Map<Authority, String> authorities) {
        String base = "certificates/" + leaf.id();
        Optional<IssuedCertificate> existing = existing(base);
        if (existing.isPresent()) {
            X509Certificate issuer = Pem.certificates(Optional.ofNullable(authorities.get(leaf.authority()))
                            .orElseThrow())
                    .get(0);
            List<ReissueReason> reasons = CertificateCheck.reasonsToReissue(
                    leaf.spec(), existing.get().certificate(), issuer, clock.instant(), RenewalPolicy.standard());
            if (reasons.isEmpty()) {
                return existing.get();
            }
            changes.add("certificate " + leaf.id() + " reissued: "
                    + reasons.stream().map(ReissueReason::detail).collect(Collectors.joining("; ")));
        } else {
            changes.add("certificate " + leaf.id() + " issued");
        }
        IssuedCertificate issued = signer(leaf.authority()).issue(leaf.spec(), clock);
        // one file for both, renamed into place, is what a later run reads: never a key of one and a certificate of
        // another
        files.write(base + ".pem", bundle(issued), FileMode.PRIVATE);
        return issued;
    }

    private static byte[] bundle(IssuedCertificate issued) {
        String text = issued.certificatePem() + issued.keyPem().revealUtf8();
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private Optional<IssuedCertificate> existing(String base) {
        return files.secret(base + ".pem").map(bundle -> {
            String text = bundle.revealUtf8();
            int end = text.indexOf("-----END CERTIFICATE-----\n");
            if (end < 0) {
                throw damaged(base, "holds no certificate");
            }
            int split = text.lastIndexOf("-----END CERTIFICATE-----\n") + "-----END CERTIFICATE-----\n".length();
            try {
                return IssuedCertificate.fromPem(text.substring(0, split), Secret.ofUtf8(text.substring(split)));
            } catch (PkiException e) {
                throw damaged(base, e.getMessage());
            }
        });
    }

    private ClusterDirectoryException damaged(String base, @org.jspecify.annotations.Nullable String why) {
        return new ClusterDirectoryException(
                "cluster.directory-damaged",
                files.folder().resolve(base + ".pem") + " is damaged (" + why
                        + "); restore it, or remove it to have it issued anew");
    }

    /** A key that a running cluster depends on is never drawn a second time. */
    private void notLost(String name, String code, String otherwise) {
        if (files.isFilled("certificates")) {
            throw new ClusterDirectoryException(
                    code,
                    files.folder().resolve(name) + " is missing although the cluster has been made; restore it from a"
                            + " backup: with a new one " + otherwise);
        }
    }

    private ServiceAccountKeys serviceAccount() {
        Optional<Secret> existing = files.secret(SERVICE_ACCOUNT);
        if (existing.isPresent()) {
            return whole(SERVICE_ACCOUNT, () -> ServiceAccountKeys.fromPem(existing.get()));
        }
        notLost(SERVICE_ACCOUNT, "cluster.service-account-key-lost", "every service-account token would end");
        boolean shared = spec.pki().serviceAccountKeys() == PkiSpec.ServiceAccountKeys.AUTHORITY;
        ServiceAccountKeys keys = shared
                ? ServiceAccountKeys.fromPem(
                        files.secret(keyFile(Authority.KUBERNETES)).orElseThrow(() -> missingKey(Authority.KUBERNETES)))
                : ServiceAccountKeys.generate(KeyAlgorithm.RSA_2048);
        files.write(SERVICE_ACCOUNT, keys.privatePem().reveal(), FileMode.PRIVATE);
        changes.add("service-account keys created");
        return keys;
    }

    private Secret encryptionKey() {
        Optional<Secret> existing = files.secret(ENCRYPTION_KEY);
        if (existing.isPresent()) {
            return whole(ENCRYPTION_KEY, () -> encryptionKey(existing.get()));
        }
        notLost(ENCRYPTION_KEY, "cluster.encryption-key-lost", "no Secret written so far could be read again");
        Secret key = RandomSecrets.bytes(32);
        files.write(ENCRYPTION_KEY, Base64.getEncoder().encode(key.reveal()), FileMode.PRIVATE);
        changes.add("encryption key created");
        return key;
    }

    private static Secret encryptionKey(Secret text) {
        byte[] key = Base64.getDecoder().decode(text.revealUtf8().strip());
        if (key.length != 32) {
            throw new IllegalArgumentException("must be 32 bytes");
        }
        return Secret.of(key);
    }

    private Map<String, BootstrapToken> tokens() {
        if (spec.mode() == Mode.KUBEADM) {
            return Map.of(); // the rollout makes them for the moment they are needed
        }
        boolean shared = spec.bootstrap().sharing() == BootstrapSpec.Sharing.SHARED;
        Map<String, BootstrapToken> tokens = new TreeMap<>();
        for (NodeSpec node : spec.nodes(NodeRole.WORKER)) {
            tokens.put(node.name(), token(shared ? "shared" : "node-" + node.name()));
        }
        return tokens;
    }

    private Optional<Secret> staticToken() {
        if (spec.bootstrap().source() == BootstrapSpec.Source.SECRETS) {
            return Optional.empty();
        }
        Optional<Secret> existing = files.secret(STATIC_TOKEN);
        if (existing.isPresent()) {
            return existing.map(token -> Secret.ofUtf8(token.revealUtf8().strip()));
        }
        Secret token = Secret.ofUtf8(random(16));
        files.write(STATIC_TOKEN, token.reveal(), FileMode.PRIVATE);
        changes.add("token for token.csv created");
        return Optional.of(token);
    }

    private static BootstrapToken parse(Secret value) {
        String text = value.revealUtf8().strip();
        int dot = text.indexOf('.');
        return BootstrapToken.of(text.substring(0, Math.max(dot, 0)), Secret.ofUtf8(text.substring(dot + 1)));
    }

    private BootstrapToken token(String name) {
        String file = "secrets/bootstrap-token-" + name;
        Optional<Secret> existing = files.secret(file);
        if (existing.isPresent()) {
            return whole(file, () -> parse(existing.get()));
        }
        BootstrapToken token = BootstrapToken.generate();
        files.write(file, token.value().reveal(), FileMode.PRIVATE);
        changes.add("bootstrap token " + name + " created");
        return token;
    }
}
