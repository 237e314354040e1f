package io.k8sbin.config.kinds;

import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.Secret;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What kubeadm asks of its documents beyond their fields. */
final class KubeadmRules {
    private static final Pattern TOKEN = Pattern.compile("[a-z0-9]{6}\\.[a-z0-9]{16}");
    private static final Pattern GROUP = Pattern.compile("system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]");
    private static final Set<String> USAGES = Set.of("signing", "authentication");

    private final Checks checks;

    private KubeadmRules(Checks checks) {
        this.checks = checks;
    }

    static void check(ConfigKind config, Checks checks) {
        KubeadmRules rules = new KubeadmRules(checks);
        if (config instanceof InitConfiguration init) {
            rules.init(init);
        } else if (config instanceof JoinConfiguration join) {
            rules.join(join);
        } else if (config instanceof ClusterConfiguration cluster) {
            ClusterRules.check(cluster, checks);
        }
    }

    private void init(InitConfiguration init) {
        FieldPath tokens = FieldPath.of("bootstrapTokens");
        for (int i = 0; i < init.bootstrapTokens().size(); i++) {
            bootstrapToken(init.bootstrapTokens().get(i), tokens.index(i));
        }
        init.nodeRegistration().ifPresent(this::node);
        init.localApiEndpoint().ifPresent(endpoint -> endpoint(endpoint, FieldPath.of("localAPIEndpoint")));
        certificateKey(init.certificateKey(), FieldPath.of("certificateKey"));
    }

    private void join(JoinConfiguration join) {
        join.nodeRegistration().ifPresent(this::node);
        checks.matches(
                FieldPath.of("caCertPath"),
                join.caCertPath(),
                path -> path.startsWith("/") && path.endsWith(".crt"),
                "must be an absolute path that ends in .crt");
        join.controlPlane().ifPresent(plane -> {
            FieldPath path = FieldPath.of("controlPlane");
            plane.localApiEndpoint().ifPresent(endpoint -> endpoint(endpoint, path.child("localAPIEndpoint")));
            certificateKey(plane.certificateKey(), path.child("certificateKey"));
        });
        discovery(join.discovery().orElse(Discovery.builder().build()));
    }

    private void discovery(Discovery discovery) {
        FieldPath path = FieldPath.of("discovery");
        if (discovery.bootstrapToken().isPresent() == discovery.file().isPresent()) {
            checks.error(FieldError.Type.INVALID, path, "exactly one of bootstrapToken and file must be given");
        }
        token(discovery.tlsBootstrapToken(), path.child("tlsBootstrapToken"));
        discovery.bootstrapToken().ifPresent(token -> found(discovery, token, path.child("bootstrapToken")));
        discovery.file().ifPresent(file -> {
            FieldPath kubeconfig = path.child("file").child("kubeConfigPath");
            checks.required(kubeconfig, file.kubeConfigPath());
            checks.matches(
                    kubeconfig,
                    file.kubeConfigPath(),
                    text -> text.startsWith("https://") || !text.contains("://"),
                    "must be a path or an https URL");
        });
    }

    private void found(Discovery discovery, BootstrapTokenDiscovery token, FieldPath path) {
        checks.required(path.child("apiServerEndpoint"), token.apiServerEndpoint());
        checks.matches(
                path.child("apiServerEndpoint"),
                token.apiServerEndpoint(),
                text -> text.matches("(\\[[^\\[\\]]*]|[^:\\[\\]]*):[^:]*"),
                "must be host:port");
        if (token.caCertHashes().isEmpty() && !token.unsafeSkipCaVerification().orElse(false)) {
            String detail = "at least one must be given, such as sha256: and 64 hexadecimal digits";
            checks.error(FieldError.Type.REQUIRED, path.child("caCertHashes"), detail);
        }
        if (token.token().isEmpty() && discovery.tlsBootstrapToken().isEmpty()) {
            checks.error(FieldError.Type.REQUIRED, path.child("token"), "must be given");
        }
        token(token.token(), path.child("token"));
    }

    private void bootstrapToken(KubeadmBootstrapToken token, FieldPath path) {
        token(token.token(), path.child("token"));
        checks.each(path.child("usages"), token.usages(), USAGES::contains, "must be signing or authentication");
        checks.each(
                path.child("groups"),
                token.groups(),
                group -> GROUP.matcher(group).matches(),
                "must begin with system:bootstrappers: and end with a letter or digit");
        if (!token.groups().isEmpty()
                && !token.usages().isEmpty()
                && !token.usages().contains("authentication")) {
            checks.error(FieldError.Type.INVALID, path.child("groups"), "needs the usage authentication");
        }
        if (token.ttl().isPresent() && token.expires().isPresent()) {
            checks.error(FieldError.Type.FORBIDDEN, path.child("expires"), "not together with ttl");
        }
    }

    private void token(Optional<Secret> token, FieldPath path) {
        token.filter(t -> t.length() > 0 && !TOKEN.matcher(t.revealUtf8()).matches())
                .ifPresent(t -> checks.error(
                        FieldError.Type.INVALID,
                        path,
                        "must be 6 and 16 lower-case letters and digits with a dot between"));
    }

    private void certificateKey(Optional<Secret> key, FieldPath path) {
        key.filter(k -> k.length() > 0 && !k.revealUtf8().matches("[0-9a-fA-F]{64}"))
                .filter(k -> !checks.target().isBefore(31))
                .ifPresent(k -> checks.error(
                        FieldError.Type.INVALID,
                        path,
                        "must be 64 hexadecimal digits, not " + k.length() + " characters"));
    }

    private void node(NodeRegistrationOptions node) {
        FieldPath path = FieldPath.of("nodeRegistration");
        checks.matches(path.child("name"), node.name(), Checks::isDnsName, "must be a DNS name in lower case");
        checks.matches(
                path.child("criSocket"),
                node.criSocket(),
                text -> text.startsWith("/") || text.startsWith("unix://") || text.startsWith("npipe:"),
                "must be an absolute path or a URL such as unix:///run/containerd/containerd.sock");
    }

    private void endpoint(ApiEndpoint endpoint, FieldPath path) {
        checks.matches(
                path.child("advertiseAddress"), endpoint.advertiseAddress(), Checks::isIp, "must be an IP address");
    }

    /** For lists of names and addresses certificates are made for. */
    static boolean isAltName(String text) {
        return Checks.isIp(text)
                || Checks.isDnsName(text)
                || (text.startsWith("*.") && Checks.isDnsName(text.substring(2)));
    }

    static List<String> ranges(String text) {
        return List.of(text.split(",", -1));
    }
}
