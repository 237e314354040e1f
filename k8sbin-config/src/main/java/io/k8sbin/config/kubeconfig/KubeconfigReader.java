package io.k8sbin.config.kubeconfig;

import io.k8sbin.config.yaml.ConfigParseException;
import io.k8sbin.config.yaml.ObjectReader;
import io.k8sbin.config.yaml.Yaml;
import io.k8sbin.config.yaml.YamlNode;
import io.k8sbin.core.FieldError;
import io.k8sbin.core.FieldPath;
import io.k8sbin.core.HostPath;
import io.k8sbin.core.Secret;
import io.k8sbin.core.SourceLocation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a kubeconfig, collecting every problem. */
final class KubeconfigReader {
    private static final List<String> UNSUPPORTED =
            List.of("exec", "auth-provider", "username", "password", "as", "as-uid", "as-groups", "as-user-extra");

    private final List<FieldError> errors;

    private KubeconfigReader(List<FieldError> errors) {
        this.errors = errors;
    }

    static Kubeconfig read(String source, Secret yaml) {
        List<FieldError> errors = new ArrayList<>();
        List<YamlNode> documents = Yaml.read(source, yaml.revealUtf8(), errors);
        if (errors.isEmpty() && documents.size() != 1) {
            errors.add(FieldError.of(
                            FieldError.Type.INVALID, FieldPath.root(), "must be one document, not " + documents.size())
                    .at(new SourceLocation(source, 1, 1)));
        }
        Kubeconfig config = documents.size() == 1 ? new KubeconfigReader(errors).config(documents.get(0)) : null;
        if (config == null || !errors.isEmpty()) {
            throw new ConfigParseException(errors);
        }
        return config;
    }

    private @Nullable Kubeconfig config(YamlNode document) {
        ObjectReader root = ObjectReader.of(document, FieldPath.root(), errors);
        root.choice("apiVersion", java.util.Map.of("v1", "v1"));
        root.choice("kind", java.util.Map.of("Config", "Config"));
        root.node("preferences");
        root.node("extensions");
        Set<String> clusterNames = new HashSet<>();
        Set<String> userNames = new HashSet<>();
        Set<String> contextNames = new HashSet<>();
        List<Kubeconfig.Cluster> clusters = named(root, "clusters", "cluster", clusterNames, this::cluster);
        List<Kubeconfig.User> users = named(root, "users", "user", userNames, this::user);
        List<Kubeconfig.Context> contexts = named(root, "contexts", "context", contextNames, KubeconfigReader::context);
        Optional<String> current = root.text("current-context").filter(name -> !name.isEmpty());
        root.finish();
        references(root, clusterNames, userNames, contexts);
        current.filter(name -> !contextNames.contains(name))
                .ifPresent(name ->
                        root.report(FieldError.Type.NOT_FOUND, "current-context", name, "there is no such context"));
        return errors.isEmpty() ? new Kubeconfig(clusters, users, contexts, current) : null;
    }

    /** Entries of {@code name:} and one more field; those that cannot be read are left out, their problems noted. */
    private static <T> List<T> named(
            ObjectReader root,
            String list,
            String field,
            Set<String> names,
            BiFunction<String, ObjectReader, Optional<T>> read) {
        List<T> things = new ArrayList<>();
        for (ObjectReader entry : root.objects(list)) {
            Optional<String> name = entry.required("name");
            name.filter(n -> !names.add(n))
                    .ifPresent(n -> entry.report(FieldError.Type.DUPLICATE, "name", n, "names must be unique"));
            Optional<ObjectReader> inner = entry.object(field);
            if (inner.isEmpty() && !entry.has(field)) {
                entry.report(FieldError.Type.REQUIRED, field, "must be given");
            }
            inner.flatMap(reader -> read.apply(name.orElse("?"), reader))
                    .filter(thing -> name.isPresent())
                    .ifPresent(things::add);
        }
        return things;
    }

    private Optional<Kubeconfig.Cluster> cluster(String name, ObjectReader reader) {
        reader.node("extensions");
        if (reader.has("proxy-url")) {
            reader.report(FieldError.Type.FORBIDDEN, "proxy-url", "not supported here: servers are reached directly");
        }
        Optional<URI> server = reader.required("server", "a URL such as https://10.0.0.10:6443", URI::create);
        Optional<String> tlsServerName = reader.text("tls-server-name");
        Trust trust = trust(reader);
        return server.flatMap(
                url -> checked(reader, "server", () -> new Kubeconfig.Cluster(name, url, trust, tlsServerName)));
    }

    private Trust trust(ObjectReader reader) {
        Optional<Trust> certificates = decoded(reader, "certificate-authority-data")
                .flatMap(pem ->
                        checked(reader, "certificate-authority-data", () -> new Trust.Certificates(pem.revealUtf8())));
        Optional<Trust> file = reader.value("certificate-authority", "an absolute path", HostPath::of)
                .map(Trust.CertificatesFile::new);
        boolean unverified = reader.bool("insecure-skip-tls-verify").orElse(false);
        if (unverified && (certificates.isPresent() || file.isPresent())) {
            reader.report(
                    FieldError.Type.FORBIDDEN, "insecure-skip-tls-verify", "not together with a certificate authority");
        }
        return certificates
                .or(() -> file)
                .orElseGet(() -> unverified ? new Trust.Unverified() : new Trust.SystemCertificates());
    }

    private Optional<Kubeconfig.User> user(String name, ObjectReader reader) {
        reader.node("extensions");
        UNSUPPORTED.stream()
                .filter(reader::has)
                .forEach(key -> reader.report(
                        FieldError.Type.FORBIDDEN, key, "not supported here: use a certificate or a token"));
        return credential(reader).map(credential -> new Kubeconfig.User(name, credential));
    }

    private Optional<Credential> credential(ObjectReader reader) {
        Optional<String> certificate = decoded(reader, "client-certificate-data")
                .flatMap(pem ->
                        checked(reader, "client-certificate-data", () -> Pem.requireCertificates(pem.revealUtf8())));
        Optional<Secret> key = decoded(reader, "client-key-data");
        Optional<HostPath> certificateFile = reader.value("client-certificate", "an absolute path", HostPath::of);
        Optional<HostPath> keyFile = reader.value("client-key", "an absolute path", HostPath::of);
        Optional<Secret> token = reader.secret("token").filter(t -> t.length() > 0);
        Optional<HostPath> tokenFile = reader.value("tokenFile", "an absolute path", HostPath::of);
        paired(reader, "client-certificate-data", "client-key-data");
        paired(reader, "client-certificate", "client-key");
        if (certificate.isPresent() && key.isPresent()) {
            return checked(
                    reader, "client-key-data", () -> new Credential.ClientCertificate(certificate.get(), key.get()));
        }
        if (certificateFile.isPresent() && keyFile.isPresent()) {
            return Optional.of(new Credential.CertificateFiles(certificateFile.get(), keyFile.get()));
        }
        return Optional.of(token.<Credential>map(Credential.Token::new)
                .or(() -> tokenFile.map(Credential.TokenFile::new))
                .orElseGet(Credential.Anonymous::new));
    }

    private static void paired(ObjectReader reader, String certificate, String key) {
        if (reader.has(certificate) != reader.has(key)) {
            String missing = reader.has(key) ? certificate : key;
            reader.report(FieldError.Type.REQUIRED, missing, "a certificate and its key belong together");
        }
    }

    private static Optional<Kubeconfig.Context> context(String name, ObjectReader reader) {
        reader.node("extensions");
        Optional<String> cluster = reader.required("cluster");
        Optional<String> user = reader.required("user");
        Optional<String> namespace = reader.text("namespace");
        return cluster.flatMap(c -> user.map(u -> new Kubeconfig.Context(name, c, u, namespace)));
    }

    private static void references(
            ObjectReader root, Set<String> clusters, Set<String> users, List<Kubeconfig.Context> contexts) {
        for (Kubeconfig.Context context : contexts) {
            if (!clusters.contains(context.cluster())) {
                String detail = "context " + context.name() + " names a cluster that is not here";
                root.report(FieldError.Type.NOT_FOUND, "contexts", context.cluster(), detail);
            }
            if (!users.contains(context.user())) {
                String detail = "context " + context.name() + " names a user that is not here";
                root.report(FieldError.Type.NOT_FOUND, "contexts", context.user(), detail);
            }
        }
    }

    /** What a base64 field holds; its text is never quoted. */
    private static Optional<Secret> decoded(ObjectReader reader, String key) {
        return reader.secret(key).flatMap(text -> {
            String base64 = text.revealUtf8();
            Function<String, byte[]> decode = t -> Base64.getDecoder().decode(t.getBytes(StandardCharsets.US_ASCII));
            try {
                return Optional.of(Secret.of(decode.apply(base64.replaceAll("\\s", ""))));
            } catch (IllegalArgumentException e) {
                String detail = "must be base64; " + base64.length() + " characters are not";
                reader.report(FieldError.Type.INVALID, key, detail);
                return Optional.empty();
            }
        });
    }

    private static <T> Optional<T> checked(ObjectReader reader, String key, java.util.function.Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException e) {
            String detail = e.getMessage() == null ? "cannot be read" : e.getMessage();
            reader.report(FieldError.Type.INVALID, key, detail);
            return Optional.empty();
        }
    }
}
