package io.k8sbin.remote;

import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.core.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of an OpenSSH client configuration (ssh_config(5)) that says how to reach hosts. Honoured are {@code Host} with
 * patterns and negation, {@code HostName} (with {@code %h}), {@code User}, {@code Port}, {@code IdentityFile}, {@code
 * CertificateFile}, {@code IdentitiesOnly}, {@code IdentityAgent}, {@code ProxyJump}, {@code UserKnownHostsFile}, {@code
 * GlobalKnownHostsFile}, {@code HostKeyAlias}, {@code StrictHostKeyChecking} ({@code yes}, {@code ask}, {@code accept-new})
 * and {@code ConnectTimeout}. Everything else is a finding: an error where ignoring it would connect to another place or
 * trust somebody else, a remark otherwise. Immutable and thread-safe.
 *
 * <pre>{@code
 * SshConfigFile config = SshConfigFile.read(Path.of("ssh_config"));
 * SshConnector connector = SshConnector.builder().config(config).build();
 * try (RemoteHost host = connector.connect(config.target("node1"))) { ... }
 * }</pre>
 */
public final class SshConfigFile {
    private static final Set<String> HONOURED = Set.of(
            "host",
            "hostname",
            "user",
            "port",
            "identityfile",
            "certificatefile",
            "identitiesonly",
            "identityagent",
            "proxyjump",
            "userknownhostsfile",
            "globalknownhostsfile",
            "hostkeyalias",
            "stricthostkeychecking",
            "connecttimeout");
    /** To ignore these would be to connect elsewhere, otherwise, or to trust others. */
    private static final Set<String> ESSENTIAL = Set.of(
            "match",
            "include",
            "proxycommand",
            "proxyusefdpass",
            "bindaddress",
            "bindinterface",
            "addressfamily",
            "canonicalizehostname",
            "canonicaldomains",
            "hostbasedauthentication",
            "knownhostscommand",
            "pkcs11provider",
            "securitykeyprovider",
            "revokedhostkeys",
            "verifyhostkeydns",
            "requiredrsasize",
            "casignaturealgorithms");

    private final List<SshConfigLine> lines;
    private final List<Finding> findings;

    private SshConfigFile(List<SshConfigLine> lines, List<Finding> findings) {
        this.lines = List.copyOf(lines);
        this.findings = findings.stream().sorted(Finding.ORDER).toList();
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    public static SshConfigFile read(Path file) {
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text; {@code source} is what findings call it. */
    public static SshConfigFile parse(String text, String source) {
        List<SshConfigLine> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            SshConfigLine.parse(line.replace("\r", ""), source, number).ifPresent(parsed -> {
                findings.addAll(findings(parsed));
                lines.add(parsed);
            });
        }
        return new SshConfigFile(lines, findings);
    }

    private static List<Finding> findings(SshConfigLine line) {
        FieldPath path = FieldPath.of(line.keyword());
        if (ESSENTIAL.contains(line.keyword())) {
            return List.of(Finding.error(
                            "ssh-config.not-supported",
                            path,
                            "cannot be honoured, and changes who is reached: remove it")
                    .at(line.place()));
        }
        if (!HONOURED.contains(line.keyword())) {
            return List.of(new Finding(
                    "ssh-config.ignored", Severity.INFO, path, "has no effect here", Optional.of(line.place())));
        }
        return SshConfigValues.problem(line)
                .map(what ->
                        List.of(Finding.error("ssh-config.value", path, what).at(line.place())))
                .orElse(List.of());
    }

    /** What cannot be honoured, errors first. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * This file.
     *
     * @throws SshConfigException when a finding is an error
     */
    public SshConfigFile orThrow() {
        List<Finding> errors =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw new SshConfigException(errors);
        }
        return this;
    }

    /**
     * The login {@code ssh NAME} would use, with the operator's own user where none is given.
     *
     * @throws IllegalArgumentException when the name is neither an address nor a lower-case DNS name
     */
    public RemoteTarget target(String name) {
        HostSettings found = settings(name);
        return new RemoteTarget(name, found.port(), found.user().orElse(System.getProperty("user.name", "root")));
    }

    /** What is said about the host with this name. */
    public HostSettings settings(String name) {
        return new SshConfigValues(name, lines).settings();
    }

    /** The way through jump hosts to a host, through those the first of them needs itself. */
    List<RemoteTarget> way(String name) {
        List<RemoteTarget> way = new ArrayList<>();
        List<String> seen = new ArrayList<>(List.of(name));
        List<String> hops = settings(name).proxyJump();
        while (!hops.isEmpty()) {
            List<RemoteTarget> part = hops.stream().map(this::hop).toList();
            way.addAll(0, part);
            String first = part.get(0).host();
            if (seen.contains(first)) {
                throw new IllegalArgumentException("ProxyJump of " + first + " leads back to itself");
            }
            seen.add(first);
            hops = settings(first).proxyJump();
        }
        return way;
    }

    private RemoteTarget hop(String text) {
        SshConfigValues.Hop hop = SshConfigValues.Hop.parse(text);
        RemoteTarget found = target(hop.host());
        return new RemoteTarget(
                hop.host(), hop.port().orElse(found.port()), hop.user().orElse(found.user()));
    }

    /**
     * What a configuration says about one host.
     *
     * @param hostName what is connected to
     * @param user login name, when given
     * @param port where sshd listens; 22 unless given
     * @param credentials keys, certificates and the agent, in the order they are tried; files that are not there left out
     * @param hostKeys how its key is judged
     * @param hostKeyAlias what its key is filed under instead of its name and port
     * @param proxyJump hosts to go through, as written, the first one first
     * @param connectTimeout how long connecting may take, when given
     */
    public record HostSettings(
            String hostName,
            Optional<String> user,
            int port,
            List<Credentials> credentials,
            HostKeyPolicy hostKeys,
            Optional<String> hostKeyAlias,
            List<String> proxyJump,
            Optional<Duration> connectTimeout) {
        /** Copies the lists. */
        public HostSettings {
            credentials = List.copyOf(credentials);
            proxyJump = List.copyOf(proxyJump);
        }
    }
}
