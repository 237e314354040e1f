package io.k8sbin.config.objects;

import io.k8sbin.core.Secret;
import io.k8sbin.core.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bootstrap token: lets a kubelet without a certificate ask for one. A Secret of type {@code
 * bootstrap.kubernetes.io/token} in {@code kube-system}; the API server takes it only with {@code
 * --enable-bootstrap-token-auth}.
 *
 * @param id public half: six lower-case letters and digits
 * @param secret secret half: sixteen lower-case letters and digits
 * @param expiration after which it is refused, and removed by the token cleaner; whole seconds
 * @param description for people
 * @param groups extra groups of whoever uses it, each beginning with {@code system:bootstrappers:}
 */
public record BootstrapTokenSecret(
        String id, Secret secret, Instant expiration, String description, List<String> groups)
        implements KubernetesObject {
    private static final Pattern ID = Pattern.compile("[a-z0-9]{6}");
    private static final Pattern GROUP = Pattern.compile("system:bootstrappers:[a-z0-9:-]{0,255}[a-z0-9]");

    /** Refuses what the API server would not take; the secret is never quoted. */
    public BootstrapTokenSecret {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a token id is six lower-case letters and digits, not \"" + id + "\"");
        }
        if (!secret.revealUtf8().matches("[a-z0-9]{16}")) {
            throw new IllegalArgumentException("a token secret is sixteen lower-case letters and digits");
        }
        expiration = expiration.truncatedTo(ChronoUnit.SECONDS);
        groups = List.copyOf(groups);
        groups.stream().filter(group -> !GROUP.matcher(group).matches()).forEach(group -> {
            throw new IllegalArgumentException("must begin with system:bootstrappers: \"" + group + "\"");
        });
    }

    @Override
    public String apiVersion() {
        return "v1";
    }

    @Override
    public String kind() {
        return "Secret";
    }

    @Override
    public String name() {
        return "bootstrap-token-" + id;
    }

    @Override
    public Optional<String> namespace() {
        return Optional.of("kube-system");
    }

    /** The whole token, {@code id.secret}, as kubelets present it. */
    public Secret token() {
        return Secret.ofUtf8(id + "." + secret.revealUtf8());
    }

    @Override
    public Secret manifest() {
        Json.ObjectBuilder data = Json.object();
        if (!groups.isEmpty()) {
            put(data, "auth-extra-groups", String.join(",", groups));
        }
        if (!description.isEmpty()) {
            put(data, "description", description);
        }
        put(data, "expiration", DateTimeFormatter.ISO_INSTANT.format(expiration));
        put(data, "token-id", id);
        put(data, "token-secret", secret.revealUtf8());
        put(data, "usage-bootstrap-authentication", "true");
        put(data, "usage-bootstrap-signing", "true");
        Json object = Manifests.begin(this)
                .put("type", "bootstrap.kubernetes.io/token")
                .put("data", data.build())
                .build();
        return Secret.ofUtf8(object.compact());
    }

    private static void put(Json.ObjectBuilder data, String key, String value) {
        data.put(key, Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)));
    }
}
