package io.k8sbin.render.etcd;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Finding;
import io.k8sbin.render.InvalidInputException;
import io.k8sbin.render.linux.EnvironmentFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One member of an etcd cluster, 3.3 to 3.6: what it is called, where it listens, whom it trusts. Clients and peers come
 * by TLS with certificates of their own, on 127.0.0.1 too; there is no plaintext listener but the optional one for
 * metrics. Settings carry etcd's own flag names. Immutable and thread-safe.
 *
 * <pre>{@code
 * EtcdMember member = EtcdMember.named("etcd-1")
 *         .address(IpAddress.of("10.0.0.1"))
 *         .initialCluster("etcd-1", HostPort.of("10.0.0.1:2380"))
 *         .clientTls(files).peerTls(files)
 *         .build();
 * List<String> arguments = member.flags();
 * }</pre>
 */
public final class EtcdMember {
    private final Map<String, String> settings;

    EtcdMember(Map<String, String> settings) {
        this.settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** A member of this name being put together. */
    public static EtcdMemberBuilder named(String name) {
        return new EtcdMemberBuilder(name);
    }

    /**
     * Reads an environment file of etcd, {@code ETCD_NAME=…}; variables of other programs are left out.
     *
     * @param source name of the text in messages: its file name
     * @throws io.k8sbin.render.InvalidInputException when a line cannot be read or a variable stands twice
     */
    public static EtcdMember parseEnvironment(String source, String text) {
        Map<String, String> settings = new LinkedHashMap<>();
        EnvironmentFile.parse(source, text).variables().forEach((name, value) -> {
            if (name.startsWith("ETCD_")) {
                settings.put(name.substring(5).toLowerCase(Locale.ROOT).replace('_', '-'), value);
            }
        });
        return new EtcdMember(settings);
    }

    /** The settings by flag name without dashes, in order. */
    public Map<String, String> settings() {
        return settings;
    }

    /** The settings as arguments of the program: {@code --name=etcd-1}. */
    public List<String> flags() {
        return settings.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toList();
    }

    /** The settings as the environment etcd reads: {@code ETCD_NAME=etcd-1}. Use this or {@link #flags}, never both. */
    public EnvironmentFile environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        settings.forEach((flag, value) ->
                variables.put("ETCD_" + flag.toUpperCase(Locale.ROOT).replace('-', '_'), value));
        return EnvironmentFile.of(variables);
    }

    /**
     * What this release cannot be told: flags it does not have, with what it has instead, and values of another type. Empty
     * when it can be told everything.
     */
    public List<FieldError> validate(EtcdRelease release) {
        return EtcdChecks.check(settings, release);
    }

    /**
     * {@link #flags()} for this release.
     *
     * @throws InvalidInputException with everything {@link #validate} finds
     */
    public List<String> flags(EtcdRelease release) {
        refuse(validate(release));
        return flags();
    }

    /**
     * {@link #environment()} for this release.
     *
     * @throws InvalidInputException with everything {@link #validate} finds
     */
    public EnvironmentFile environment(EtcdRelease release) {
        refuse(validate(release));
        return environment();
    }

    /**
     * The settings as the file of {@code --config-file}, which makes etcd ignore flags and environment.
     *
     * @throws InvalidInputException with everything {@link #validate} finds, and every flag the file has no key for
     */
    public String yaml(EtcdRelease release) {
        List<FieldError> errors = new ArrayList<>(validate(release));
        if (errors.isEmpty()) {
            errors.addAll(EtcdChecks.checkFile(settings));
        }
        refuse(errors);
        return EtcdYaml.write(settings);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    /** What etcd accepts and should not be given. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (String flag : List.of("listen-client-urls", "listen-peer-urls", "advertise-client-urls")) {
            if (List.of(get(flag).split(",")).stream().anyMatch(url -> url.startsWith("http://"))) {
                findings.add(Finding.error(
                        "etcd.plaintext", FieldPath.of(flag), "whoever reaches it reads all secrets: use https://"));
            }
        }
        autoTls(findings, "auto-tls", "cert-file");
        autoTls(findings, "peer-auto-tls", "peer-cert-file");
        clientAuthentication(findings, "client-cert-auth", "listen-client-urls");
        clientAuthentication(findings, "peer-client-cert-auth", "listen-peer-urls");
        String snapshots = get("snapshot-count");
        if (snapshots.matches("[0-9]{1,3}")) {
            findings.add(Finding.warning(
                    "etcd.snapshot-count",
                    FieldPath.of("snapshot-count"),
                    snapshots + " writes a snapshot every " + snapshots + " changes; the default is 10000 or more"));
        }
        return findings;
    }

    private void autoTls(List<Finding> findings, String flag, String certificate) {
        if (get(flag).equals("true")) {
            String why =
                    get(certificate).isEmpty() ? "nobody can verify such a certificate" : certificate + " is given";
            findings.add(Finding.warning("etcd.auto-tls", FieldPath.of(flag), why + ": leave " + flag + " out"));
        }
    }

    private void clientAuthentication(List<Finding> findings, String flag, String urls) {
        if (!get(flag).equals("true") && get(urls).contains("https://")) {
            findings.add(Finding.error(
                    "etcd.no-client-authentication", FieldPath.of(flag), "anyone may connect: set " + flag + "=true"));
        }
    }

    private String get(String flag) {
        return settings.getOrDefault(flag, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EtcdMember that && settings.equals(that.settings);
    }

    @Override
    public int hashCode() {
        return settings.hashCode();
    }

    /** The name only. */
    @Override
    public String toString() {
        return "EtcdMember[" + get("name") + "]";
    }
}
